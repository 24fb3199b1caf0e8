package org.yaodian.ui.newplan;

import java.nio.file.Path;
import java.util.function.Function;
import javafx.geometry.Pos;
import javafx.scene.control.TextField;
import javafx.scene.layout.StackPane;
import org.yaodian.plan.Refused;
import org.yaodian.ui.kit.Card;
import org.yaodian.ui.kit.Form;
import org.yaodian.ui.kit.Texts;

/** A plan without a document: its title and year, then where it is kept. */
final class ByHandStep extends StackPane {
    private static final double WIDTH = 480;

    ByHandStep(Texts texts, NewPlanModel model, Function<String, Path> saveFile, Runnable opened) {
        Form form = new Form(texts, texts.get("byHand"));
        TextField title = form.field("plan.titleMissing", texts.get("byHand.title"), new TextField());
        title.setPromptText(texts.get("byHand.titlePrompt"));
        title.setId("plan-title");
        TextField year = form.field("plan.year", texts.get("byHand.year"), new TextField());
        year.setText(Integer.toString(model.workspace().clock().today().getYear()));
        year.setId("plan-year");
        form.onSave(texts.get("save"), () -> {
            if (title.getText().isBlank()) {
                form.refuse(new Refused("plan.titleMissing"));
                return;
            }
            Integer number = number(year.getText());
            if (number == null) {
                form.refuse("plan.year", texts.get("byHand.noYear", year.getText()));
                return;
            }
            Path file = saveFile.apply(title.getText().strip().replaceAll("[\\\\/:*?\"<>|]", ""));
            if (file != null) {
                model.saveByHand(file, number, title.getText(), texts.get("saving"), opened);
            }
        });
        form.onCancel(() -> model.step().set(NewPlanModel.Step.SOURCE));
        Card card = new Card(form);
        card.setMaxSize(WIDTH, USE_PREF_SIZE);
        StackPane.setAlignment(card, Pos.TOP_CENTER);
        getChildren().add(card);
    }

    private static Integer number(String text) {
        try {
            return Integer.valueOf(text.strip());
        } catch (NumberFormatException e) {
            return null;
        }
    }
}
