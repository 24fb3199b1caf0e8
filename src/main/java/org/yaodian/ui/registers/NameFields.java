package org.yaodian.ui.registers;

import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.yaodian.plan.Bilingual;

/** A name in Chinese and, where somebody cares to give it, in English. */
record NameFields(TextField chinese, TextField english) {
    private static final double ANY = 80;

    static NameFields of(Bilingual name) {
        TextField chinese = new TextField(name == null ? "" : name.chinese());
        boolean translated = name != null && !name.english().equals(name.chinese());
        TextField english = new TextField(translated ? name.english() : "");
        for (TextField field : new TextField[] {chinese, english}) {
            HBox.setHgrow(field, Priority.ALWAYS);
            field.setPrefWidth(ANY);
            field.setMinWidth(ANY);
        }
        return new NameFields(chinese, english);
    }

    /** The name as it is typed; the bar, which parts the languages in the file, becomes one of full width. */
    Bilingual name() {
        return Bilingual.of(typed().replace('|', '｜'), english.getText());
    }

    private String typed() {
        return chinese.getText() == null ? "" : chinese.getText();
    }
}
