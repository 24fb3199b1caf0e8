package org.yaodian.plan;

import java.time.LocalDate;
import org.yaodian.plan.Registered.OpenEntries;

/**
 * Something dated that stands otherwise after a change than before.
 *
 * @param item whose it is
 * @param obligation null where it is entries that are due
 * @param entries null where it is an obligation that is due
 * @param before null where it had no date before
 * @param after null where it has none any more
 */
public record Move(WorkItem item, Obligation obligation, OpenEntries entries, Standing before, Standing after) {
    /**
     * How it stands.
     *
     * @param date by which it is owed
     * @param workedBy the last working day up to that date: the one to be ready on
     */
    public record Standing(LocalDate date, LocalDate workedBy, State state) {}
}
