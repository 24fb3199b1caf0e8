package org.yaodian.reading.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Puts rows together that this program divided when it wrote a sheet, since a row of a workbook cannot be higher than 409
 * points: a text that goes on in the row below begins there with （续）, and what stands beside it is told as above.
 */
final class ContinuedRows {
    private static final String GOES_ON = "（续）";

    private final List<ReadRow> rows = new ArrayList<>();

    void add(ReadRow row) {
        int last = rows.size() - 1;
        if (last >= 0 && continues(rows.get(last), row)) {
            rows.set(last, joined(rows.get(last), row));
        } else {
            rows.add(row);
        }
    }

    List<ReadRow> rows() {
        return rows;
    }

    private static boolean continues(ReadRow above, ReadRow row) {
        boolean sameHead = row.at(0) != null && isSame(above.at(0), row.at(0));
        return sameHead
                && row.cells().values().stream().anyMatch(cell -> goesOn(above, cell))
                && row.cells().values().stream()
                        .allMatch(cell -> goesOn(above, cell) || isSame(above.at(cell.column()), cell));
    }

    private static boolean isSame(SheetCell above, SheetCell cell) {
        return above != null && above.shown().equals(cell.shown());
    }

    private static boolean goesOn(ReadRow above, SheetCell cell) {
        return above.at(cell.column()) != null
                && above.at(cell.column()).value() instanceof SheetCell.Text
                && cell.value() instanceof SheetCell.Text text
                && text.text().startsWith(GOES_ON);
    }

    private static ReadRow joined(ReadRow above, ReadRow row) {
        Map<Integer, SheetCell> cells = new TreeMap<>(above.cells());
        for (SheetCell cell : row.cells().values()) {
            if (goesOn(above, cell)) {
                SheetCell begun = above.at(cell.column());
                String text = ((SheetCell.Text) begun.value()).text()
                        + ((SheetCell.Text) cell.value()).text().substring(GOES_ON.length());
                cells.put(cell.column(), new SheetCell(begun.row(), begun.column(), new SheetCell.Text(text)));
            }
        }
        return new ReadRow(above.number(), cells);
    }
}
