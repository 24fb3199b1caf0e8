package org.yaodian.report;

import java.util.ArrayList;
import java.util.List;

/**
 * A row in as many parts as it takes: a workbook knows no row higher than 409 points, so what does not fit goes on in
 * rows below. There a text begins with （续）, what leads to it is told again so that filter and sort keep the parts
 * together, and figures, dates and states stand in the first part only: counted once.
 */
final class RowParts {
    /** What a text begins with that goes on from the row above. */
    static final String GOES_ON = "（续）";

    private final List<Column> columns;
    /** Of a part; two stand on a page: with higher ones as much of it would stay white. */
    private final int lines;

    RowParts(List<Column> columns) {
        this.columns = columns;
        double half = (SheetPage.heightOf(columns) - RowHeights.header(columns)) / 2;
        this.lines = RowHeights.linesWithin(Math.min(RowHeights.LIMIT, half));
    }

    /** A row that a workbook can have, and how high it is in points. */
    record Part(SheetRow row, float height) {}

    /** The row alone where it fits, else its parts from above to below. */
    List<Part> of(SheetRow row) {
        double height = RowHeights.body(columns, row);
        if (height <= RowHeights.LIMIT) {
            return List.of(new Part(row, (float) height));
        }
        return parts(row).stream()
                .map(part -> new Part(part, (float) Math.min(RowHeights.LIMIT, RowHeights.body(columns, part))))
                .toList();
    }

    private List<SheetRow> parts(SheetRow row) {
        List<SheetRow> parts = new ArrayList<>();
        int leading = leading(row);
        SheetRow rest = row;
        while (rest != null) {
            List<Cell> above = new ArrayList<>();
            List<String> below = new ArrayList<>();
            for (int i = 0; i < columns.size(); i++) {
                cut(rest.cells().get(i), columns.get(i), above, below);
            }
            parts.add(new SheetRow(above));
            rest = below.stream().allMatch(String::isEmpty) ? null : next(row, leading, below);
        }
        return parts;
    }

    /** How many cells stand whole in the first part before the first that goes on. */
    private int leading(SheetRow row) {
        int leading = 0;
        while (leading < columns.size()
                && !(row.cells().get(leading) instanceof Cell.Text text
                        && RowHeights.endOfLines(
                                        text.text(), columns.get(leading).width(), lines)
                                < text.text().length())) {
            leading++;
        }
        return leading;
    }

    /** Divides a cell into what stands in this part and the text that goes on in the next, empty for none. */
    private void cut(Cell cell, Column column, List<Cell> above, List<String> below) {
        if (cell instanceof Cell.Text text) {
            int end = RowHeights.endOfLines(text.text(), column.width(), lines);
            above.add(new Cell.Text(text.text().substring(0, end), text.mark()));
            below.add(text.text().substring(end));
        } else {
            above.add(cell);
            below.add("");
        }
    }

    private SheetRow next(SheetRow row, int leading, List<String> rest) {
        List<Cell> cells = new ArrayList<>();
        for (int i = 0; i < columns.size(); i++) {
            if (!rest.get(i).isEmpty()) {
                cells.add(Cell.text(GOES_ON + rest.get(i)));
            } else {
                cells.add(
                        i < leading && isToldAgain(columns.get(i), i)
                                ? row.cells().get(i)
                                : Cell.blank());
            }
        }
        return new SheetRow(cells);
    }

    /** The first column says which row it is, whatever it holds; of the others only words that are not counted. */
    private static boolean isToldAgain(Column column, int index) {
        return index == 0 || column.kind() == Column.Kind.TEXT;
    }
}
