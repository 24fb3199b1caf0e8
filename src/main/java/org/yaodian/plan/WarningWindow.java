package org.yaodian.plan;

import java.time.LocalDate;
import org.yaodian.calendar.WorkCalendar;

/**
 * When a limit counts as due soon: at most {@code w} working days are left, w being the office's setting or a third of
 * the limit rounded up, whichever is less.
 */
public record WarningWindow(WorkCalendar calendar, int officeDays) {
    private static final int FRACTION = 3;

    /** For a limit that is a date and has no length of its own. */
    public boolean isSoon(LocalDate today, LocalDate due) {
        return calendar.workingDaysBetween(today, due) <= officeDays;
    }

    /** For a limit of some working days: one of 5 warns at 2, one of 20 at 7. */
    public boolean isSoon(LocalDate today, LocalDate due, int limitDays) {
        int third = -Math.floorDiv(-limitDays, FRACTION);
        return calendar.workingDaysBetween(today, due) <= Math.min(officeDays, third);
    }

    public State stateOf(LocalDate today, LocalDate due, boolean recorded, boolean soon) {
        if (today.isAfter(due)) {
            return State.OVERDUE;
        }
        if (soon) {
            return State.DUE_SOON;
        }
        return recorded ? State.ON_COURSE : State.NOT_BEGUN;
    }
}
