package org.yaodian.register;

import java.time.LocalDate;
import org.yaodian.calendar.WorkCalendar;
import org.yaodian.plan.State;
import org.yaodian.plan.WarningWindow;

/**
 * How an entry stands on a day.
 *
 * @param closedOn null while it is open
 * @param voidedOn null unless it was made by mistake
 * @param due null without a clock and while the clock stands still
 * @param pause null while the clock runs
 * @param workingDaysLeft until the limit, negative behind it; null without a limit and once it is closed
 */
public record EntryStanding(
        String stage,
        LocalDate closedOn,
        LocalDate voidedOn,
        LocalDate due,
        Pause pause,
        State state,
        Integer workingDaysLeft) {

    /** How the entry stands by the facts up to the day, which is taken for today. */
    public static EntryStanding on(LocalDate day, EntryCase entry, WorkCalendar calendar, WarningWindow window) {
        EntryCase facts = entry.asOf(day);
        LocalDate closed = facts.closedOn();
        LocalDate voided = facts.voidedOn();
        if (entry.body().clock() == null || entry.entry().limitDays() == null) {
            State state = closed == null ? State.ON_COURSE : State.DONE;
            return new EntryStanding(
                    facts.stage(), closed, voided, null, null, voided == null ? state : State.NOT_BEGUN, null);
        }
        LocalDate shown = closed == null ? day : closed;
        EntryClock.Reading reading = new EntryClock(entry.asOf(shown), calendar, shown, closed != null).read();
        boolean runs = closed == null && reading.due() != null;
        return new EntryStanding(
                facts.stage(),
                closed,
                voided,
                reading.due(),
                closed == null ? reading.pause() : null,
                voided == null ? state(day, closed, entry.body().clock(), reading, calendar, window) : State.NOT_BEGUN,
                runs ? calendar.workingDaysBetween(day, reading.due()) : null);
    }

    private static State state(
            LocalDate day,
            LocalDate closed,
            Clock clock,
            EntryClock.Reading reading,
            WorkCalendar calendar,
            WarningWindow window) {
        if (closed != null) {
            return reading.due() != null && closed.isAfter(reading.due()) ? State.DONE_LATE : State.DONE;
        }
        if (reading.due() == null) {
            return State.ON_COURSE;
        }
        return openState(day, reading.start(), reading.due(), reading.limit(), clock, calendar, window);
    }

    /** The state of an open entry whose clock runs. */
    static State openState(
            LocalDate day,
            LocalDate start,
            LocalDate due,
            int limit,
            Clock clock,
            WorkCalendar calendar,
            WarningWindow window) {
        int length = clock.unit() == Clock.Unit.WORKING_DAYS ? limit : calendar.workingDaysBetween(start, due);
        return window.stateOf(day, due, true, window.isSoon(day, due, length));
    }

    public boolean open() {
        return closedOn == null;
    }
}
