package org.yaodian.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.yaodian.calendar.WorkCalendar;

/** The state of an obligation from its facts and a day: done, else overdue, else due soon, else on course, else not begun. */
final class DueRules {
    private static final int STANDING_SILENCE_MONTHS = 3;

    private final WorkCalendar calendar;
    private final WarningWindow window;
    private final Plan plan;
    private final LocalDate today;

    DueRules(WorkCalendar calendar, int warningDays, Plan plan, LocalDate today) {
        this.calendar = calendar;
        this.window = new WarningWindow(calendar, warningDays);
        this.plan = plan;
        this.today = today;
    }

    /** @param extended the day that holds instead of a first one, which may be the same */
    DueStanding standing(Due due, ObligationFacts facts, UnaryOperator<LocalDate> extended) {
        if (due instanceof Due.ByDate byDate) {
            return byDate(extended.apply(byDate.date()), facts);
        }
        if (due instanceof Due.TimesPerYear times) {
            return timesPerYear(times.times(), extended.apply(plan.ends()), facts);
        }
        if (due instanceof Due.EveryPeriod every) {
            return everyPeriod(every, facts, extended);
        }
        if (due instanceof Due.Standing) {
            return standing(facts);
        }
        return afterEvents(facts);
    }

    private DueStanding byDate(LocalDate date, ObligationFacts facts) {
        LocalDate doneOn = facts.met().isEmpty()
                ? facts.completeSince()
                : facts.met().get(0).day();
        if (doneOn != null) {
            State state = doneOn.isAfter(date) ? State.DONE_LATE : State.DONE;
            return new DueStanding(state, 1, 0, 0, null, List.of(new DueStanding.Limit(date, state)));
        }
        State state = window.stateOf(today, date, facts.recorded(), window.isSoon(today, date));
        return new DueStanding(
                state, 0, 1, state == State.OVERDUE ? 1 : 0, date, List.of(new DueStanding.Limit(date, state)));
    }

    private DueStanding timesPerYear(int times, LocalDate due, ObligationFacts facts) {
        boolean longer = due.isAfter(plan.ends());
        int done = facts.times(
                day -> day.getYear() == plan.year() || (longer && day.isAfter(plan.ends()) && !day.isAfter(due)));
        if (done >= times) {
            return new DueStanding(State.DONE, done, 0, 0, null, List.of(new DueStanding.Limit(due, State.DONE)));
        }
        State state = window.stateOf(today, due, facts.recorded(), window.isSoon(today, due));
        int open = times - done;
        return new DueStanding(
                state, done, open, state == State.OVERDUE ? open : 0, due, List.of(new DueStanding.Limit(due, state)));
    }

    private DueStanding everyPeriod(Due.EveryPeriod every, ObligationFacts facts, UnaryOperator<LocalDate> extended) {
        List<DueStanding.Limit> limits = new ArrayList<>();
        LocalDate start = every.period().startOf(plan.begins());
        while (!start.isAfter(plan.ends())) {
            LocalDate due = dueIn(every, start);
            if (!due.isBefore(plan.begins())) {
                due = extended.apply(due);
                limits.add(new DueStanding.Limit(due, periodState(every, start, due, facts)));
            }
            start = every.period().endOf(start).plusDays(1);
        }
        int done = count(limits, State.DONE) + count(limits, State.DONE_LATE);
        List<LocalDate> open = limits.stream()
                .filter(limit -> !limit.state().isDone())
                .map(DueStanding.Limit::date)
                .toList();
        return new DueStanding(
                stateOfPeriods(limits),
                done,
                open.size(),
                count(limits, State.OVERDUE),
                open.isEmpty() ? null : open.get(0),
                List.copyOf(limits));
    }

    private static LocalDate dueIn(Due.EveryPeriod every, LocalDate start) {
        LocalDate end = every.period().endOf(start);
        if (every.day() == null || every.period() == Period.WEEK) {
            return end;
        }
        return end.withDayOfMonth(Math.min(every.day(), end.lengthOfMonth()));
    }

    /**
     * Only an entry within the period, or within the time granted beyond it, meets it; one after its day, but within the
     * period, meets it late.
     */
    private State periodState(Due.EveryPeriod every, LocalDate start, LocalDate due, ObligationFacts facts) {
        LocalDate ending = every.period().endOf(start);
        LocalDate end = due.isAfter(ending) ? due : ending;
        LocalDate metOn = facts.met().stream()
                .map(MetOn::day)
                .filter(day -> !day.isBefore(start) && !day.isAfter(end))
                .findFirst()
                .orElse(null);
        if (metOn != null) {
            return metOn.isAfter(due) ? State.DONE_LATE : State.DONE;
        }
        int length = calendar.workingDaysBetween(start.minusDays(1), due);
        boolean begun = !today.isBefore(start);
        boolean soon = begun && window.isSoon(today, due, length);
        return window.stateOf(today, due, facts.recorded(), soon);
    }

    private static State stateOfPeriods(List<DueStanding.Limit> limits) {
        List<State> states = limits.stream().map(DueStanding.Limit::state).toList();
        if (!states.isEmpty() && states.stream().allMatch(State::isDone)) {
            return states.contains(State.DONE_LATE) ? State.DONE_LATE : State.DONE;
        }
        return State.ofParts(states);
    }

    /** Never overdue itself: due soon when nothing was recorded for a quarter. */
    private DueStanding standing(ObligationFacts facts) {
        LocalDate last = facts.lastHeard();
        LocalDate heard = last == null ? plan.begins() : last;
        State state;
        if (today.isAfter(heard.plusMonths(STANDING_SILENCE_MONTHS))) {
            state = State.DUE_SOON;
        } else {
            state = last == null ? State.NOT_BEGUN : State.ON_COURSE;
        }
        return new DueStanding(state, facts.times(), 0, 0, null, List.of());
    }

    /** A limit that runs from events has no date of its own: it stands as its open entries do. */
    private static DueStanding afterEvents(ObligationFacts facts) {
        State state = facts.recorded() ? State.ON_COURSE : State.NOT_BEGUN;
        return new DueStanding(state, facts.times(), 0, 0, null, List.of());
    }

    private static int count(List<DueStanding.Limit> limits, State state) {
        return (int) limits.stream().filter(limit -> limit.state() == state).count();
    }
}
