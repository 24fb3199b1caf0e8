package org.yaodian.plan;

import java.time.LocalDate;
import java.util.UUID;

/**
 * What presses on a day, for whoever opens the program in the morning.
 *
 * @param overdue how many things are overdue
 * @param today how many are due on the day itself
 * @param soon how many more are due soon
 */
public record Pressing(int overdue, int today, int soon) {

    /** Of a whole plan. */
    public static Pressing of(PlanStatus status) {
        return of(status, null);
    }

    /** Of what a division owes; of everybody's where it is null. */
    public static Pressing of(PlanStatus status, UUID divisionId) {
        int overdue = 0;
        int dueToday = 0;
        int soon = 0;
        LocalDate today = status.snapshot().on();
        for (Limit limit : status.open()) {
            if (divisionId != null
                    && limit.owing().stream()
                            .noneMatch(division -> division.id().equals(divisionId))) {
                continue;
            }
            int count = limit.entries() == null ? 1 : limit.entries().count();
            if (limit.state() == State.OVERDUE) {
                overdue += count;
            } else if (limit.date().equals(today)) {
                dueToday += count;
            } else if (limit.state() == State.DUE_SOON) {
                soon += count;
            }
        }
        return new Pressing(overdue, dueToday, soon);
    }

    public boolean isNothing() {
        return overdue == 0 && today == 0 && soon == 0;
    }
}
