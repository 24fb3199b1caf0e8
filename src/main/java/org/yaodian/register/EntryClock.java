package org.yaodian.register;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.yaodian.calendar.WorkCalendar;

/**
 * When an entry is due (时钟), from its acts up to a day. The day of an event is never counted. A day is not counted while
 * the clock stands: from the day after a third party was asked to the day of its answer, or to the day on which the pause
 * ends by itself. A correction that has come starts the clock anew, an extension adds to the limit (Regulation on the
 * disclosure of government information, articles 30 to 33).
 */
final class EntryClock {
    private final EntryCase facts;
    private final Clock clock;
    private final WorkCalendar calendar;
    private final LocalDate day;
    private final boolean ends;

    /** @param facts with the acts up to the day alone */
    EntryClock(EntryCase facts, WorkCalendar calendar, LocalDate day) {
        this(facts, calendar, day, false);
    }

    /** @param ends whether the entry is closed on the day: what stopped its clock ends with it */
    EntryClock(EntryCase facts, WorkCalendar calendar, LocalDate day, boolean ends) {
        this.ends = ends;
        this.facts = facts;
        this.clock = facts.body().clock();
        this.calendar = calendar;
        this.day = day;
    }

    /** Days that do not count: those after {@code after}, up to and with {@code until}. */
    record Span(LocalDate after, LocalDate until, String act) {}

    /**
     * What the clock shows.
     *
     * @param start the day that it runs from, not counted itself
     * @param limit the limit with its extension
     * @param extension how much of the limit was added
     * @param lawful when it would be due without an extension, null while it stands still
     * @param due null while it stands still
     * @param pause why it stands still, null while it runs
     * @param spans the pauses that have ended, by their days
     */
    record Reading(
            LocalDate start,
            int limit,
            int extension,
            LocalDate lawful,
            LocalDate due,
            Pause pause,
            List<Span> spans) {}

    Reading read() {
        Optional<EntryAct> asked = facts.having(Effect.ASK_CORRECTION).findFirst();
        Optional<EntryAct> corrected = facts.having(Effect.CORRECTED)
                .filter(act ->
                        asked.isPresent() && !act.on().isBefore(asked.get().on()))
                .findFirst();
        LocalDate start = corrected.map(EntryAct::on).orElse(facts.entry().openedOn());
        List<Span> spans = new ArrayList<>();
        Pause pause = collectPauses(spans);
        if (asked.isPresent() && corrected.isEmpty() && ends) {
            spans.add(new Span(asked.get().on(), day, asked.get().act()));
        } else if (asked.isPresent() && corrected.isEmpty()) {
            pause = new Pause(asked.get().act(), asked.get().on(), null);
        }
        int extension = facts.having(Effect.EXTEND).mapToInt(EntryAct::days).sum();
        int lawful = facts.entry().limitDays();
        return new Reading(
                start,
                lawful + extension,
                extension,
                pause == null ? due(start, lawful, spans) : null,
                pause == null ? due(start, lawful + extension, spans) : null,
                pause,
                List.copyOf(spans));
    }

    /** Fills in the pauses that have ended, and returns the earliest that has not; null for none. */
    private Pause collectPauses(List<Span> ended) {
        List<EntryAct> answers = new ArrayList<>(facts.having(Effect.RESUME).toList());
        Pause pause = null;
        for (EntryAct asking : facts.having(Effect.PAUSE).toList()) {
            EntryAct answer = answerOf(asking, answers);
            LocalDate last = lastDayOf(asking);
            if (answer != null) {
                answers.remove(answer);
                ended.add(new Span(asking.on(), earlier(answer.on(), last), asking.act()));
            } else if (last != null && day.isAfter(last)) {
                ended.add(new Span(asking.on(), last, asking.act()));
            } else if (ends) {
                ended.add(new Span(asking.on(), day, asking.act()));
            } else if (pause == null) {
                pause = new Pause(asking.act(), asking.on(), last);
            }
        }
        ended.sort(Comparator.comparing(Span::after).thenComparing(Span::until));
        return pause;
    }

    private EntryAct answerOf(EntryAct asking, List<EntryAct> answers) {
        return answers.stream()
                .filter(answer -> asking.act()
                        .equals(facts.kindOf(answer).map(ActKind::ends).orElse(null)))
                .filter(answer -> !answer.on().isBefore(asking.on()))
                .findFirst()
                .orElse(null);
    }

    /** The last day that a pause keeps from being counted; null where it has no end of its own. */
    private LocalDate lastDayOf(EntryAct asking) {
        Integer days = facts.kindOf(asking).map(ActKind::days).orElse(null);
        return days == null ? null : calendar.plusWorkingDays(asking.on(), days);
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return other == null || one.isBefore(other) ? one : other;
    }

    /** Every pause that begins before the limit is reached puts it off by the days that it keeps from being counted. */
    private LocalDate due(LocalDate start, int limit, List<Span> spans) {
        LocalDate due = plus(start, limit);
        LocalDate skipped = start;
        for (Span span : spans) {
            LocalDate after = span.after().isAfter(skipped) ? span.after() : skipped;
            if (after.isBefore(due) && span.until().isAfter(after)) {
                due = plus(due, between(after, span.until()));
                skipped = span.until();
            }
        }
        return due;
    }

    private LocalDate plus(LocalDate from, int days) {
        return clock.unit() == Clock.Unit.WORKING_DAYS ? calendar.plusWorkingDays(from, days) : from.plusDays(days);
    }

    private int between(LocalDate after, LocalDate until) {
        return clock.unit() == Clock.Unit.WORKING_DAYS
                ? calendar.workingDaysBetween(after, until)
                : (int) ChronoUnit.DAYS.between(after, until);
    }
}
