package org.yaodian.register;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.yaodian.calendar.WorkCalendar;

/** Explains a due date step by step, so that whoever doubts it can count along. */
public final class WhyDue {
    private final EntryCase facts;
    private final WorkCalendar calendar;
    private final LocalDate day;
    private final LocalDate closed;
    private final List<WhyStep> steps = new ArrayList<>();

    private WhyDue(EntryCase facts, WorkCalendar calendar, LocalDate day, LocalDate closed) {
        this.closed = closed;
        this.facts = facts;
        this.calendar = calendar;
        this.day = day;
    }

    /** The steps by the facts up to the day; none for a register without a clock. */
    public static List<WhyStep> on(LocalDate day, EntryCase entry, WorkCalendar calendar) {
        if (entry.body().clock() == null || entry.entry().limitDays() == null) {
            return List.of();
        }
        LocalDate closed = entry.asOf(day).closedOn();
        LocalDate shown = closed == null ? day : closed;
        return new WhyDue(entry.asOf(shown), calendar, shown, closed).steps();
    }

    private List<WhyStep> steps() {
        EntryClock.Reading reading = new EntryClock(facts, calendar, day, closed != null).read();
        LocalDate opened = facts.entry().openedOn();
        steps.add(WhyStep.of(opened, "opened"));
        facts.acts().forEach(act -> facts.kindOf(act).ifPresent(kind -> act(act, kind, reading)));
        pausesThatEnded(reading);
        steps.sort(Comparator.comparing(WhyStep::date));
        if (reading.pause() != null) {
            Pause pause = reading.pause();
            steps.add(
                    pause.until() == null
                            ? WhyStep.of(pause.since(), "paused", pause.act())
                            : WhyStep.of(pause.since(), "pausedUntil", pause.act(), pause.until()));
        } else {
            limits(reading);
        }
        boolean byStage = facts.acts().stream()
                .noneMatch(act -> facts.kindOf(act)
                        .filter(kind -> kind.effect() == Effect.CLOSE || kind.effect() == Effect.VOID)
                        .isPresent());
        // what was withdrawn or voided was neither in time nor late
        if (closed != null && reading.due() != null && byStage) {
            boolean late = closed.isAfter(reading.due());
            steps.add(
                    late
                            ? WhyStep.of(closed, "closedLate", calendar.workingDaysBetween(reading.due(), closed))
                            : WhyStep.of(closed, "closed"));
        }
        return List.copyOf(steps);
    }

    private void act(EntryAct act, ActKind kind, EntryClock.Reading reading) {
        switch (kind.effect()) {
            case ASK_CORRECTION -> {
                int nth = calendar.workingDaysBetween(facts.entry().openedOn(), act.on());
                boolean late = kind.days() != null && nth > kind.days();
                steps.add(WhyStep.of(
                        act.on(),
                        late ? "askedCorrectionLate" : "askedCorrection",
                        act.act(),
                        nth,
                        kind.days() == null ? 0 : kind.days()));
            }
            case CORRECTED ->
                steps.add(
                        act.on().equals(reading.start())
                                ? WhyStep.of(act.on(), "corrected", act.act())
                                : WhyStep.of(act.on(), "withoutEffect", act.act()));
            case PAUSE -> steps.add(WhyStep.of(act.on(), "asked", act.act()));
            case RESUME -> steps.add(answered(act, kind, reading));
            case EXTEND -> steps.add(WhyStep.of(act.on(), "extended", act.days()));
            case CLOSE, VOID -> steps.add(WhyStep.of(act.on(), "ended", act.act()));
        }
    }

    private WhyStep answered(EntryAct act, ActKind kind, EntryClock.Reading reading) {
        Optional<EntryClock.Span> span = reading.spans().stream()
                .filter(ended ->
                        ended.act().equals(kind.ends()) && !ended.until().isAfter(act.on()))
                .filter(ended -> !ended.after().isAfter(act.on()))
                .reduce((earlier, later) -> later);
        return span.map(ended -> WhyStep.of(
                        act.on(),
                        ended.until().isBefore(act.on()) ? "answeredLate" : "answered",
                        act.act(),
                        calendar.workingDaysBetween(ended.after(), ended.until())))
                .orElseGet(() -> WhyStep.of(act.on(), "withoutEffect", act.act()));
    }

    /** A pause that was answered too late, or not at all, ended by itself. */
    private void pausesThatEnded(EntryClock.Reading reading) {
        for (EntryClock.Span span : reading.spans()) {
            boolean answered = (closed != null && span.until().equals(day))
                    || facts.having(Effect.RESUME)
                            .anyMatch(act -> act.on().equals(span.until())
                                    && facts.kindOf(act).orElseThrow().ends().equals(span.act()));
            if (!answered) {
                steps.add(WhyStep.of(
                        span.until(),
                        "pauseEnded",
                        span.act(),
                        calendar.workingDaysBetween(span.after(), span.until())));
            }
        }
    }

    private void limits(EntryClock.Reading reading) {
        boolean working = facts.body().clock().unit() == Clock.Unit.WORKING_DAYS;
        int lawful = reading.limit() - reading.extension();
        List<DayRange> daysOff = working ? DayRange.within(calendar, reading.start(), reading.lawful()) : List.of();
        steps.add(WhyStep.of(reading.lawful(), working ? "limit" : "limitDays", reading.start(), lawful, daysOff));
        if (reading.extension() > 0) {
            steps.add(WhyStep.of(
                    reading.due(),
                    "limitExtended",
                    reading.extension(),
                    DayRange.within(calendar, reading.lawful(), reading.due())));
        }
        if (working) {
            for (int year = reading.start().getYear(); year <= reading.due().getYear(); year++) {
                if (!calendar.knows(year)) {
                    steps.add(WhyStep.of(reading.due(), "unknownYear", year));
                }
            }
        }
    }
}
