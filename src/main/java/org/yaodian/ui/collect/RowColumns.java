package org.yaodian.ui.collect;

import javafx.geometry.HPos;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;

/** The columns in which the rows of a form and their headings stand alike. */
final class RowColumns {
    static final int ABOUT = 0;
    static final int FIELD = 1;
    static final int BEFORE = 2;
    static final int AFTER = 3;
    static final int ACT = 4;
    private static final double ABOUT_WIDTH = 132;
    private static final double FIELD_WIDTH = 72;
    private static final double ACT_WIDTH = 108;
    private static final double GAP = 10;

    private RowColumns() {}

    /** A grid with these columns: before and after share what is left. */
    static GridPane grid() {
        GridPane grid = new GridPane();
        grid.setHgap(GAP);
        grid.setVgap(4);
        grid.getStyleClass().add("collect-row");
        grid.getColumnConstraints().addAll(fixed(ABOUT_WIDTH), fixed(FIELD_WIDTH), half(), half(), fixed(ACT_WIDTH));
        return grid;
    }

    private static ColumnConstraints fixed(double width) {
        return new ColumnConstraints(width, width, width);
    }

    private static ColumnConstraints half() {
        ColumnConstraints half = new ColumnConstraints(0, 0, Double.MAX_VALUE, Priority.ALWAYS, HPos.LEFT, true);
        half.setPrefWidth(1);
        return half;
    }
}
