package org.yaodian.plan;

import java.time.LocalDate;

/**
 * How an obligation stands over all that owe it.
 *
 * @param done how many of what it asks for are done
 * @param open how many of its limits are not met yet
 * @param overdue how many of these have passed
 * @param nextDue the nearest limit that is not met, null where there is none
 */
public record ObligationStatus(
        Obligation obligation, State state, int done, int open, int overdue, LocalDate nextDue) {}
