package org.yaodian.plan;

import java.time.LocalDate;
import java.util.List;

/**
 * How an obligation of one debtor stands.
 *
 * @param done how many of what it asks for are done
 * @param open how many of its limits are not met yet
 * @param overdue how many of these have passed
 * @param next the nearest limit that is not met, null where there is none
 * @param limits every limit that the calendar gives it, in order
 */
record DueStanding(State state, int done, int open, int overdue, LocalDate next, List<Limit> limits) {

    /** One date of an obligation and how it stood there. */
    record Limit(LocalDate date, State state) {}
}
