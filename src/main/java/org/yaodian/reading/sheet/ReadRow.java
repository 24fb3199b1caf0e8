package org.yaodian.reading.sheet;

import java.util.Map;
import java.util.TreeMap;

/**
 * A row of a sheet that has something in it.
 *
 * @param number counted from 1, as programs show it
 * @param cells by their columns, counted from 0; empty ones are missing
 */
public record ReadRow(int number, Map<Integer, SheetCell> cells) {
    public ReadRow {
        cells = java.util.Collections.unmodifiableMap(new TreeMap<>(cells));
    }

    /** The cell in the column, null where it is empty. */
    SheetCell at(int column) {
        return cells.get(column);
    }

    boolean isBlankAt(int column) {
        return !cells.containsKey(column);
    }
}
