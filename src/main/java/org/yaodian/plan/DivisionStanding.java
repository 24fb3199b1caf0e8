package org.yaodian.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** A division, and how it stands with each item that it answers for. */
public record DivisionStanding(Division division, List<Owed> owed) {

    /** An item and how the division stands with it. */
    public record Owed(ItemStatus item, AssignmentStatus assignment) {}

    public static List<DivisionStanding> of(PlanStatus status) {
        return status.snapshot().divisions().stream()
                .map(division -> new DivisionStanding(division, owedBy(division, status)))
                .toList();
    }

    private static List<Owed> owedBy(Division division, PlanStatus status) {
        List<Owed> owed = new ArrayList<>();
        for (ItemStatus item : status.items()) {
            item.assignments().stream()
                    .filter(assignment -> assignment.division().id().equals(division.id()))
                    .forEach(assignment -> owed.add(new Owed(item, assignment)));
        }
        return owed;
    }

    /** The mean of its accepted percentages, 0 to 1. */
    public double completion() {
        return owed.stream()
                        .mapToInt(one -> one.assignment().percent())
                        .average()
                        .orElse(0)
                / 100;
    }

    /** Its state over all that it owes; done when all of that is. */
    public State state() {
        List<State> states = owed.stream().map(one -> one.assignment().state()).toList();
        boolean done = !states.isEmpty() && states.stream().allMatch(State::isDone);
        return done ? State.DONE : State.ofParts(states);
    }

    public Map<State, Integer> countByState() {
        Map<State, Integer> counts = new EnumMap<>(State.class);
        owed.forEach(one -> counts.merge(
                one.assignment().state() == State.DONE_LATE
                        ? State.DONE
                        : one.assignment().state(),
                1,
                Integer::sum));
        return counts;
    }

    /** The day of its last accepted word, null where there is none. */
    public LocalDate lastWord() {
        return owed.stream()
                .map(one -> one.assignment().reports().accepted())
                .filter(Objects::nonNull)
                .map(progress -> progress.on())
                .max(Comparator.naturalOrder())
                .orElse(null);
    }

    /** What presses first, then by the day that holds for the division, what has none last; then by number. */
    public List<Owed> byUrgency() {
        return owed.stream()
                .sorted(Comparator.comparing(DivisionStanding::pressing)
                        .thenComparing(
                                (Owed one) -> one.assignment().due(), Comparator.nullsLast(Comparator.naturalOrder()))
                        .thenComparing(one -> one.assignment().state().urgency())
                        .thenComparing(one -> one.item().item().number()))
                .toList();
    }

    /** Overdue, due soon, open, done: among what is open and does not press, the day alone tells what comes first. */
    private static int pressing(Owed one) {
        State state = one.assignment().state();
        if (state == State.OVERDUE) {
            return 0;
        }
        if (state == State.DUE_SOON) {
            return 1;
        }
        return state.isDone() ? 3 : 2;
    }
}
