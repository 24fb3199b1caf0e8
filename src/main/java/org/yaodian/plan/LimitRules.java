package org.yaodian.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.yaodian.plan.Registered.OpenEntries;

/** Collects every date by which something is owed, and by whom. */
final class LimitRules {
    private final Map<UUID, Division> divisions;
    private final List<Limit> limits = new ArrayList<>();

    LimitRules(Map<UUID, Division> divisions) {
        this.divisions = divisions;
    }

    /** All that were collected, by date. */
    List<Limit> limits() {
        return limits.stream()
                .sorted(Comparator.comparing(Limit::date)
                        .thenComparing(limit -> limit.item().number()))
                .toList();
    }

    void collect(WorkItem item, List<Assignment> assignments, List<Owed> owed, List<OpenEntries> open) {
        List<Division> everyone = assignments.stream()
                .map(assignment -> divisions.get(assignment.divisionId()))
                .toList();
        Map<Obligation, List<Owed>> byObligation = owed.stream().collect(Collectors.groupingBy(Owed::obligation));
        byObligation.forEach((obligation, debtors) -> {
            Map<LocalDate, List<Owed>> byDate = new TreeMap<>();
            debtors.forEach(debtor -> debtor.standing()
                    .limits()
                    .forEach(limit -> byDate.computeIfAbsent(limit.date(), date -> new ArrayList<>())
                            .add(debtor)));
            byDate.forEach((date, owing) -> limits.add(limit(date, item, obligation, owing, everyone)));
        });
        open.stream()
                .filter(entries -> entries.due() != null && item.id().equals(entries.itemId()))
                .forEach(entries -> limits.add(limit(item, entries)));
    }

    private Limit limit(WorkItem item, OpenEntries entries) {
        List<Division> owing = entries.divisionId() == null ? List.of() : List.of(divisions.get(entries.divisionId()));
        return new Limit(entries.due(), entries.state(), item, null, entries, owing);
    }

    private Limit limit(
            LocalDate date, WorkItem item, Obligation obligation, List<Owed> debtors, List<Division> everyone) {
        List<State> states =
                debtors.stream().map(debtor -> stateAt(debtor, date)).toList();
        State state = states.stream().allMatch(State::isDone)
                ? states.stream().min(Comparator.comparing(State::urgency)).orElseThrow()
                : State.ofParts(states);
        List<Division> owing = debtors.stream()
                .filter(debtor ->
                        debtor.divisionId() != null && !stateAt(debtor, date).isDone())
                .map(debtor -> divisions.get(debtor.divisionId()))
                .toList();
        return new Limit(date, state, item, obligation, null, owing.isEmpty() ? everyone : owing);
    }

    private static State stateAt(Owed debtor, LocalDate date) {
        return debtor.standing().limits().stream()
                .filter(limit -> limit.date().equals(date))
                .map(DueStanding.Limit::state)
                .findFirst()
                .orElseThrow();
    }
}
