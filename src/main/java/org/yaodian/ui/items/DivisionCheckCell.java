package org.yaodian.ui.items;

import java.util.function.Function;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.cell.CheckBoxListCell;
import javafx.util.Callback;
import org.yaodian.plan.Division;

/** A division's name with a box to tick. */
final class DivisionCheckCell extends CheckBoxListCell<Division> {
    private final Function<Division, String> words;

    /** @param words what a division is called here, with what it is already */
    DivisionCheckCell(Callback<Division, ObservableValue<Boolean>> ticked, Function<Division, String> words) {
        super(ticked);
        this.words = words;
    }

    @Override
    public void updateItem(Division division, boolean empty) {
        super.updateItem(division, empty);
        setText(empty || division == null ? null : words.apply(division));
    }
}
