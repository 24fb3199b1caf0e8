package org.yaodian.report;

import java.util.List;
import org.yaodian.plan.State;

/**
 * Bars over rows of the sheet that they stand on: a picture never has a figure that the table has not.
 *
 * @param nameColumn the column whose cells name the bars
 * @param firstRow the first of the rows, counted from 0 in the sheet's rows
 * @param rowCount how many rows, each a bar
 * @param series the columns whose numbers are drawn, stacked where there are several
 * @param share whether the numbers are shares, drawn on a scale from 0 to 100 percent
 */
public record Chart(String title, int nameColumn, int firstRow, int rowCount, List<Series> series, boolean share) {
    public Chart {
        series = List.copyOf(series);
    }

    /** One column of numbers, drawn in the colour of a state. */
    public record Series(String name, int column, State colour) {}
}
