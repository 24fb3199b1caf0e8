package org.yaodian.lookback;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.yaodian.plan.State;
import org.yaodian.plan.WarningWindow;

/**
 * How a finding stands on a day.
 *
 * @param due the nearest limit of a measure that is not submitted, null where there is none
 * @param light its state as a light: that of its worst open measure
 * @param sentBack how often something was sent back
 * @param returned what was sent back last, with its reason, until something is submitted again; null for nothing
 * @param closedOn null unless it is closed out
 * @param label the number under which it was closed out, null for none
 * @param verifiedBy who closed it out, null unless it is
 * @param voidedOn null unless it is void
 * @param measures those planned by the day, withdrawn ones too, in the order of their numbers
 */
public record FindingStanding(
        FindingCase facts,
        FindingState state,
        LocalDate due,
        State light,
        int sentBack,
        FindingAct returned,
        LocalDate closedOn,
        String label,
        String verifiedBy,
        LocalDate voidedOn,
        List<MeasureStanding> measures) {

    /** By the facts up to the day, which is taken for today; they may have been recorded late and in any order. */
    public static FindingStanding on(LocalDate today, FindingCase facts, WarningWindow window) {
        return of(
                FindingReplay.of(facts, today),
                facts,
                (planned, due) -> window.stateOf(today, due, true, isSoon(today, planned, due, window)));
    }

    /** By everything that is known, whatever the day: its open measures have no light of their own. */
    public static FindingStanding known(FindingCase facts) {
        return of(FindingReplay.of(facts, LocalDate.MAX), facts, (planned, due) -> State.ON_COURSE);
    }

    /** A limit that was given in working days warns by these, unless it was extended since. */
    private static boolean isSoon(LocalDate today, Rectification planned, LocalDate due, WarningWindow window) {
        return planned.days() != null && due.equals(planned.due())
                ? window.isSoon(today, due, planned.days())
                : window.isSoon(today, due);
    }

    private static FindingStanding of(
            FindingReplay replay, FindingCase facts, BiFunction<Rectification, LocalDate, State> lightOfOpen) {
        List<MeasureStanding> measures = replay.measures().stream()
                .map(measure -> standing(measure, replay, lightOfOpen))
                .toList();
        return new FindingStanding(
                facts,
                replay.state(),
                earliest(measures.stream()
                        .filter(measure -> replay.state().isOpen() && measure.isOpen())
                        .map(MeasureStanding::due)),
                light(replay, measures),
                replay.sentBack(),
                replay.state().isOpen() ? replay.returned() : null,
                replay.closedOn(),
                replay.label(),
                replay.verifiedBy(),
                replay.voidedOn(),
                measures);
    }

    private static MeasureStanding standing(
            FindingReplay.Measure measure,
            FindingReplay replay,
            BiFunction<Rectification, LocalDate, State> lightOfOpen) {
        Rectification planned = measure.planned();
        State state;
        if (replay.state() == FindingState.CLOSED_OUT) {
            state = measure.isLate() ? State.DONE_LATE : State.DONE;
        } else if (measure.isOpen() && replay.state().isOpen()) {
            state = lightOfOpen.apply(planned, measure.due());
        } else {
            state = State.ON_COURSE;
        }
        return new MeasureStanding(
                planned,
                measure.stage(),
                measure.due(),
                measure.result(),
                measure.submittedOn(),
                measure.submittedBy(),
                measure.asked(),
                state);
    }

    private static State light(FindingReplay replay, List<MeasureStanding> measures) {
        if (replay.state() == FindingState.CLOSED_OUT) {
            return replay.closedInTime() ? State.DONE : State.DONE_LATE;
        }
        return replay.state() == FindingState.OPEN
                ? State.NOT_BEGUN
                : State.ofParts(measures.stream().map(MeasureStanding::state).toList());
    }

    private static LocalDate earliest(Stream<LocalDate> dates) {
        return dates.filter(Objects::nonNull).min(Comparator.naturalOrder()).orElse(null);
    }

    public Finding finding() {
        return facts.finding();
    }

    /** The limit that counts: the nearest open one, the latest of all where none is open; null without measures. */
    public LocalDate limit() {
        return due != null
                ? due
                : measures.stream()
                        .filter(measure -> measure.stage() != MeasureStanding.Stage.WITHDRAWN)
                        .map(MeasureStanding::due)
                        .max(Comparator.naturalOrder())
                        .orElse(null);
    }
}
