package org.yaodian.store;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * One act: the only way in which anything in the file changes.
 *
 * @param who who acts
 * @param at when it is recorded
 * @param on the day on which it happened
 * @param told the sentence for the history
 * @param act do, undo or redo
 * @param target the change that is undone or redone, null for {@link Act#DO}
 * @param rows the records touched, those that others refer to first
 */
public record Change(String who, Instant at, LocalDate on, Told told, Act act, Long target, List<RowChange<?>> rows) {
    public Change {
        rows = List.copyOf(rows);
        if (rows.isEmpty()) {
            throw new IllegalArgumentException("a change of no record: " + told.key());
        }
    }
}
