package org.yaodian.plan;

import java.time.LocalDate;

/**
 * How a division stands with an item.
 *
 * @param due the nearest limit that the division has not met, open entries' too, null where there is none
 * @param limit the nearest dated limit of the item that it has not met, by its extensions; null where there is none
 */
public record AssignmentStatus(
        Assignment assignment,
        Division division,
        State state,
        PlanSnapshot.Reports reports,
        LocalDate due,
        LocalDate limit) {

    public int percent() {
        return reports.percent();
    }
}
