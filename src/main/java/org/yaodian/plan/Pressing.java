package org.yaodian.plan;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;

/**
 * What presses on a day, for whoever opens the program in the morning.
 *
 * @param overdue how many things are overdue
 * @param today how many are due on the day itself
 * @param soon how many more are due soon
 */
public record Pressing(int overdue, int today, int soon) {

    private static final Pressing NOTHING = new Pressing(0, 0, 0);

    /** Of a whole plan: each limit, and each open entry. */
    public static Pressing of(PlanStatus status) {
        return status.open().stream().reduce(NOTHING, (sum, limit) -> sum.plus(limit, status), Pressing::plus);
    }

    /**
     * Of what a division owes; of everybody's where it is null. An item counts once, as it stands in the division's own
     * list: by the limits that hold for it, its extensions and entries too. Entries on items that it does not answer for
     * are counted beside them.
     */
    public static Pressing of(PlanStatus status, UUID divisionId) {
        if (divisionId == null) {
            return of(status);
        }
        Pressing all = NOTHING;
        Set<UUID> own = new HashSet<>();
        for (ItemStatus item : status.items()) {
            for (AssignmentStatus assignment : item.assignments()) {
                if (assignment.division().id().equals(divisionId)) {
                    own.add(item.item().id());
                    all = all.plus(assignment.state(), assignment.due(), 1, status);
                }
            }
        }
        for (Limit limit : status.open()) {
            boolean entries =
                    limit.entries() != null && divisionId.equals(limit.entries().divisionId());
            if (entries && !own.contains(limit.item().id())) {
                all = all.plus(limit, status);
            }
        }
        return all;
    }

    private Pressing plus(Pressing other) {
        return new Pressing(overdue + other.overdue, today + other.today, soon + other.soon);
    }

    private Pressing plus(Limit limit, PlanStatus status) {
        int count = limit.entries() == null ? 1 : limit.entries().count();
        return plus(limit.state(), limit.date(), count, status);
    }

    private Pressing plus(State state, LocalDate due, int count, PlanStatus status) {
        if (state == State.OVERDUE) {
            return new Pressing(overdue + count, today, soon);
        }
        if (!state.isDone() && status.snapshot().on().equals(due)) {
            return new Pressing(overdue, today + count, soon);
        }
        return state == State.DUE_SOON ? new Pressing(overdue, today, soon + count) : this;
    }

    public boolean isNothing() {
        return overdue == 0 && today == 0 && soon == 0;
    }
}
