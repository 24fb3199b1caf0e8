package org.yaodian.ui.divisions;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.CheckBox;
import javafx.scene.control.TextArea;
import javafx.scene.layout.FlowPane;
import org.yaodian.desk.FormRounds.Answer;
import org.yaodian.desk.FormRounds.Round;
import org.yaodian.ui.kit.Form;
import org.yaodian.ui.kit.Texts;

/** Asking for forms that are not back: whom, and in which words. Those that are late are chosen, or all where none is. */
final class FormReminder {
    private final Texts texts;
    private final FormsModel model;
    private final Runnable end;
    private final List<CheckBox> boxes = new ArrayList<>();

    FormReminder(Texts texts, FormsModel model, Runnable end) {
        this.texts = texts;
        this.model = model;
        this.end = end;
    }

    Form form() {
        Round round = model.standing().orElseThrow();
        Form form = new Form(texts, texts.get("forms.remind.title", round.numbers()));
        FlowPane whom = new FlowPane(14, 6);
        for (Answer answer : round.missing()) {
            CheckBox box = new CheckBox(answer.division().name());
            box.setUserData(answer);
            box.setSelected(answer.late() || round.late().isEmpty());
            boxes.add(box);
            whom.getChildren().add(box);
        }
        TextArea words = new TextArea(texts.get("forms.remind.text", round.numbers()));
        words.setId("forms-remind-text");
        words.setWrapText(true);
        words.setPrefRowCount(3);
        form.field("reminder.text|reminder.textLong", texts.get("forms.remind.words"), words);
        form.field("reminder.nobody", texts.get("forms.to"), whom);
        return form.onSave(
                texts.get("forms.remind.save"), () -> model.remind(chosen(), words.getText(), end, form::refuse));
    }

    private List<Answer> chosen() {
        return boxes.stream()
                .filter(CheckBox::isSelected)
                .map(box -> (Answer) box.getUserData())
                .toList();
    }
}
