package org.yaodian.ui.kit;

import java.util.List;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.control.TableView;

/**
 * Rows that come into a new table some at a time: a table makes and styles the cells of all rows that it has room
 * for at once, those of empty rows too. So it grows with its rows.
 */
public final class GradualRows {
    /** The first of all also finds out how a row is styled. */
    private static final int FIRST = 1;

    private static final int AT_ONCE = 3;

    /** As high as a row of larger text, and the head as well: the bar that scrolls is not to come and go. */
    private static final double ROW_HEIGHT = 36;

    /** More rows than these are not in sight. */
    private static final int MOST_IN_SIGHT = 40;

    private GradualRows() {}

    /**
     * Shows rows in a table that has none.
     *
     * @param rows what the table is to have; may change meanwhile
     * @param done run when the table has them
     */
    public static <R> void show(TableView<R> table, ObservableList<R> rows, Runnable done) {
        ObservableList<R> first = FXCollections.observableArrayList();
        table.setItems(first);
        table.setMaxHeight(ROW_HEIGHT);
        Pieces.first(() -> add(table, first, rows, done));
    }

    private static <R> void add(TableView<R> table, ObservableList<R> first, ObservableList<R> rows, Runnable done) {
        int shown = first.size();
        int next = shown == 0 ? FIRST : shown + AT_ONCE;
        boolean same = shown <= rows.size() && first.equals(rows.subList(0, Math.min(shown, rows.size())));
        if (next >= rows.size() || next > MOST_IN_SIGHT || !same) {
            table.setMaxHeight(Double.MAX_VALUE);
            table.setItems(rows);
            done.run();
            return;
        }
        first.addAll(List.copyOf(rows.subList(shown, next)));
        table.setMaxHeight((next + 1) * ROW_HEIGHT);
        Pieces.first(() -> add(table, first, rows, done));
    }
}
