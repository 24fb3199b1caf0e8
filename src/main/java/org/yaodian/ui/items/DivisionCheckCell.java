package org.yaodian.ui.items;

import javafx.beans.value.ObservableValue;
import javafx.scene.control.cell.CheckBoxListCell;
import javafx.util.Callback;
import org.yaodian.plan.Division;

/** A division's name with a box to tick. */
final class DivisionCheckCell extends CheckBoxListCell<Division> {
    DivisionCheckCell(Callback<Division, ObservableValue<Boolean>> ticked) {
        super(ticked);
    }

    @Override
    public void updateItem(Division division, boolean empty) {
        super.updateItem(division, empty);
        setText(empty || division == null ? null : division.name());
    }
}
