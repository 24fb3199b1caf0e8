package org.yaodian.register;

import java.time.LocalDate;
import org.yaodian.calendar.WorkCalendar;

/** How long an entry took (办理用时). */
public final class UsedDays {
    private UsedDays() {}

    /**
     * The working days behind the one on which its clock began, up to and with the one on which it was closed, without
     * those on which the clock stood still.
     *
     * @param entry with the acts up to its closing
     */
    public static int of(EntryCase entry, WorkCalendar calendar) {
        LocalDate closed = entry.closedOn();
        if (entry.body().clock() == null || entry.entry().limitDays() == null) {
            return calendar.workingDaysBetween(entry.entry().openedOn(), closed);
        }
        EntryClock.Reading reading = new EntryClock(entry.asOf(closed), calendar, closed).read();
        int days = calendar.workingDaysBetween(reading.start(), closed);
        LocalDate counted = reading.start();
        for (EntryClock.Span span : reading.spans()) {
            LocalDate after = span.after().isAfter(counted) ? span.after() : counted;
            LocalDate until = span.until().isBefore(closed) ? span.until() : closed;
            if (until.isAfter(after)) {
                days -= calendar.workingDaysBetween(after, until);
                counted = until;
            }
        }
        return Math.max(0, days);
    }
}
