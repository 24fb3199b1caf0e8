package org.yaodian.exchange;

import java.util.Map;

/**
 * A row of a workbook that came back.
 *
 * @param number counted from 1, as programs show it
 * @param cells by their columns, counted from 0; empty ones are missing
 */
public record FormLine(int number, Map<Integer, FormCell> cells) {
    public FormLine {
        cells = Map.copyOf(cells);
    }

    /** What a person reads in a cell, empty for an empty one. */
    String shown(int column) {
        FormCell cell = cells.get(column);
        return cell == null ? "" : cell.shown();
    }
}
