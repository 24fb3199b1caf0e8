package org.yaodian.ui.deadlines;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.VBox;
import org.yaodian.desk.Reminding;
import org.yaodian.plan.Division;
import org.yaodian.plan.Limit;
import org.yaodian.ui.kit.Form;
import org.yaodian.ui.kit.Texts;

/** The form of a reminder: to whom it goes, about what, in which words; the whole can be copied into a message. */
final class ReminderForm {
    private final Texts texts;
    private final DeadlinesModel model;
    private final Runnable end;

    ReminderForm(Texts texts, DeadlinesModel model, Runnable end) {
        this.texts = texts;
        this.model = model;
        this.end = end;
    }

    Form form() {
        Map<Division, List<Limit>> owing = Reminding.byDivision(model.chosen());
        Form form = new Form(texts, texts.get("remind.title", owing.size()));
        TextArea text = new TextArea(texts.get("remind.text"));
        text.setId("reminder-text");
        text.setWrapText(true);
        text.setPrefRowCount(3);
        form.field("reminder.text|reminder.textLong|reminder.nobody", texts.get("remind.words"), text);
        VBox matters = new VBox(6);
        owing.forEach((division, limits) -> {
            Label line = new Label(division.name() + texts.get("remind.colon") + told(limits));
            line.setWrapText(true);
            matters.getChildren().add(line);
        });
        Button copy = new Button(texts.get("remind.copy"));
        copy.setId("reminder-copy");
        copy.setOnAction(event -> copy(text.getText(), owing));
        form.field("matters", texts.get("remind.whom"), new VBox(8, matters, copy));
        return form.scrolling().onSave(texts.get("remind.save"), () -> model.remind(text.getText(), end, form::refuse));
    }

    private String told(List<Limit> limits) {
        int year = model.workspace().clock().today().getYear();
        return limits.stream()
                .map(limit -> texts.get(
                        "remind.matter", texts.words().of(limit), texts.words().dayIn(year, limit.date())))
                .collect(Collectors.joining(texts.get("remind.separator")));
    }

    private void copy(String words, Map<Division, List<Limit>> owing) {
        ClipboardContent content = new ClipboardContent();
        content.putString(owing.entrySet().stream()
                .map(entry -> entry.getKey().name() + texts.get("remind.colon") + words.strip() + "\n"
                        + told(entry.getValue()))
                .collect(Collectors.joining("\n\n")));
        Clipboard.getSystemClipboard().setContent(content);
    }
}
