package org.yaodian.plan;

import java.time.LocalDate;

/**
 * How a division stands with an item.
 *
 * @param due the nearest dated limit of the item that the division has not met, null where there is none
 */
public record AssignmentStatus(
        Assignment assignment, Division division, State state, PlanSnapshot.Reports reports, LocalDate due) {

    public int percent() {
        return reports.percent();
    }
}
