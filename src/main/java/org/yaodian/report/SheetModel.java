package org.yaodian.report;

import java.time.LocalDate;
import java.util.List;

/**
 * A sheet as it goes on paper, told without any library: the writers for workbook, document and PDF all read this, so a
 * figure is the same wherever it is printed.
 *
 * @param name what its tab says; for users' registers any text, the writer makes it fit and unique
 * @param heading what stands above the table
 * @param rows may be made one by one while they are read: ask for each once, in order, and keep none
 * @param totals rows below the others that sum them up and are not filtered with them
 * @param frozenColumns how many columns stay in sight at the left
 */
public record SheetModel(
        String name,
        Heading heading,
        List<Column> columns,
        List<SheetRow> rows,
        List<SheetRow> totals,
        List<Chart> charts,
        int frozenColumns) {
    public SheetModel {
        columns = List.copyOf(columns);
        totals = List.copyOf(totals);
        charts = List.copyOf(charts);
    }

    /**
     * The lines above a table.
     *
     * @param unit the office whose sheet it is (单位), may be empty
     * @param on the day up to which it is told (截至日期)
     * @param madeBy who made it (制表人), may be empty
     */
    public record Heading(String title, String unit, LocalDate on, String madeBy) {

        /** The line under the title: left, middle, right. */
        public List<String> subtitle() {
            return List.of("单位：" + unit, "截至日期：" + SheetWords.date(on), "制表人：" + madeBy);
        }

        Heading named(String sheet) {
            return new Heading(SheetWords.title(title, sheet), unit, on, madeBy);
        }
    }

    static SheetModel table(String name, Heading heading, List<Column> columns, List<SheetRow> rows) {
        return new SheetModel(name, heading, columns, rows, List.of(), List.of(), 0);
    }

    /** The width of all its columns, in half-width characters. */
    public double width() {
        return columns.stream().mapToDouble(Column::width).sum();
    }
}
