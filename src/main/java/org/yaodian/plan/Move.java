package org.yaodian.plan;

import java.time.LocalDate;

/**
 * Something dated that stands otherwise after a change than before.
 *
 * @param item whose it is
 * @param what it is, in the words of the document
 * @param before null where it had no date before
 * @param after null where it has none any more
 */
public record Move(WorkItem item, String what, Standing before, Standing after) {
    /**
     * How it stands.
     *
     * @param date by which it is owed
     * @param workedBy the last working day up to that date: the one to be ready on
     */
    public record Standing(LocalDate date, LocalDate workedBy, State state) {}
}
