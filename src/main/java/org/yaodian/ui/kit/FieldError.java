package org.yaodian.ui.kit;

import java.util.List;
import javafx.event.ActionEvent;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;

/** What is wrong with a field, beside it, until something else stands there. */
final class FieldError extends Label {
    private final Node field;
    private List<Object> refused = List.of();

    /** @param field the field, or a part made of several; null for what is wrong with the whole form */
    FieldError(Node field) {
        this.field = field;
        getStyleClass().add("field-error");
        setWrapText(true);
        tell(null);
        if (field != null) {
            field.addEventHandler(KeyEvent.KEY_RELEASED, event -> look());
            field.addEventHandler(MouseEvent.MOUSE_RELEASED, event -> look());
            field.addEventHandler(ActionEvent.ACTION, event -> look());
        }
    }

    /** @param words null where nothing is wrong */
    void tell(String words) {
        setText(words == null ? "" : "▲ " + words);
        setVisible(words != null);
        setManaged(words != null);
        refused = words == null || field == null ? List.of() : values();
    }

    private void look() {
        if (isVisible() && !values().equals(refused)) {
            tell(null);
        }
    }

    private List<Object> values() {
        return FieldValues.in(field).toList();
    }
}
