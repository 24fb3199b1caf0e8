package org.yaodian.report;

import java.util.List;

/** One row of a sheet, with a cell for each column. */
public record SheetRow(List<Cell> cells) {
    public SheetRow {
        cells = List.copyOf(cells);
    }

    static SheetRow of(Cell... cells) {
        return new SheetRow(List.of(cells));
    }
}
