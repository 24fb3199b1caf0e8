package org.yaodian.ui.kit;

import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.DatePicker;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.ToggleButton;

/** What is typed or chosen in the fields of a form, whatever kind they are. */
final class FieldValues {
    private FieldValues() {}

    /** The values of a field, or of all that lie in a part made of several. */
    static Stream<Object> in(Node node) {
        if (node instanceof TextInputControl text) {
            return Stream.of(known(text.getText()));
        }
        if (node instanceof DatePicker picker) {
            return Stream.of(known(picker.getEditor().getText()));
        }
        if (node instanceof ComboBoxBase<?> box) {
            return Stream.of(known(box.getValue()));
        }
        if (node instanceof ChoiceBox<?> box) {
            return Stream.of(known(box.getValue()));
        }
        if (node instanceof CheckBox box) {
            return Stream.of(box.isSelected());
        }
        if (node instanceof ToggleButton toggle) {
            return Stream.of(toggle.isSelected());
        }
        return node instanceof Parent parent
                ? parent.getChildrenUnmodifiable().stream().flatMap(FieldValues::in)
                : Stream.empty();
    }

    private static Object known(Object value) {
        return value == null ? "" : value;
    }
}
