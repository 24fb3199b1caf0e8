package org.yaodian.exchange;

import java.util.List;
import java.util.Optional;
import org.yaodian.plan.Refused;

/**
 * A row of a form that came back.
 *
 * @param number counted from 1, as programs show it
 * @param key what it is about; null for a row that the division added
 * @param item the number of its item, 0 for none
 * @param revision that of the record when the form went out
 * @param cells those that the division writes in, in the order of the columns
 * @param fault why the row cannot be told from others, null where it can
 */
public record FilledRow(int number, String key, int item, int revision, List<FilledCell> cells, Refused fault) {
    public FilledRow {
        cells = List.copyOf(cells);
    }

    /** Those in which the division wrote something. */
    public List<FilledCell> touched() {
        return cells.stream().filter(FilledCell::isTouched).toList();
    }

    /** The cell under a heading; empty where the column is gone. */
    public Optional<FilledCell> cell(String heading) {
        return cells.stream()
                .filter(cell -> cell.column().heading().equals(heading))
                .findFirst();
    }

    FilledRow withFault(Refused newFault) {
        return new FilledRow(number, key, item, revision, cells, newFault);
    }

    FilledRow withoutKey() {
        return new FilledRow(number, null, item, 0, cells, fault);
    }
}
