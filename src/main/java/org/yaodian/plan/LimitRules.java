package org.yaodian.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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

    /**
     * @param everyone the divisions that are assigned
     * @param owed what is owed, once for the item or by each division; and, beside what the item owes once, what a
     *     division owes that was granted a day of its own
     */
    void collect(WorkItem item, List<Division> everyone, List<Owed> owed, List<OpenEntries> open) {
        Map<UUID, List<Owed>> byObligation = owed.stream()
                .collect(
                        Collectors.groupingBy(debt -> debt.obligation().id(), LinkedHashMap::new, Collectors.toList()));
        byObligation.values().forEach(debtors -> {
            Obligation obligation = debtors.get(0).obligation();
            Map<LocalDate, List<Owed>> byDate = new TreeMap<>();
            debtors.forEach(debtor -> debtor.standing()
                    .limits()
                    .forEach(limit -> byDate.computeIfAbsent(limit.date(), date -> new ArrayList<>())
                            .add(debtor)));
            byDate.forEach((date, owing) ->
                    limits.add(limit(date, item, obligation, owing, together(debtors, owing, everyone))));
        });
        open.stream()
                .filter(entries -> entries.due() != null && item.id().equals(entries.itemId()))
                .forEach(entries -> limits.add(limit(item, entries)));
    }

    private Limit limit(WorkItem item, OpenEntries entries) {
        List<Division> owing = entries.divisionId() == null ? List.of() : List.of(divisions.get(entries.divisionId()));
        return new Limit(entries.due(), entries.state(), item, null, entries, owing);
    }

    /** Who owes it together on a day: those that are assigned, without those that have a day of their own by then. */
    private static List<Division> together(List<Owed> debtors, List<Owed> onDay, List<Division> everyone) {
        if (onDay.stream().noneMatch(debtor -> debtor.divisionId() == null)) {
            return List.of();
        }
        Set<UUID> byThen = onDay.stream().map(Owed::divisionId).collect(Collectors.toSet());
        Set<UUID> otherDays = debtors.stream()
                .map(Owed::divisionId)
                .filter(debtor -> !byThen.contains(debtor))
                .collect(Collectors.toSet());
        return everyone.stream()
                .filter(division -> !otherDays.contains(division.id()))
                .toList();
    }

    private Limit limit(
            LocalDate date, WorkItem item, Obligation obligation, List<Owed> debtors, List<Division> together) {
        List<State> states =
                debtors.stream().map(debtor -> stateAt(debtor, date)).toList();
        State state = states.stream().allMatch(State::isDone)
                ? states.stream().min(Comparator.comparing(State::urgency)).orElseThrow()
                : State.ofParts(states);
        List<Owed> alone =
                debtors.stream().filter(debtor -> debtor.divisionId() != null).toList();
        List<Owed> behind =
                alone.stream().filter(debtor -> !stateAt(debtor, date).isDone()).toList();
        Stream<Division> byThemselves = (behind.isEmpty() && together.isEmpty() ? alone : behind)
                .stream().map(debtor -> divisions.get(debtor.divisionId()));
        Map<UUID, Division> owing = new LinkedHashMap<>();
        Stream.concat(together.stream(), byThemselves).forEach(division -> owing.putIfAbsent(division.id(), division));
        return new Limit(date, state, item, obligation, null, List.copyOf(owing.values()));
    }

    private static State stateAt(Owed debtor, LocalDate date) {
        return debtor.standing().limits().stream()
                .filter(limit -> limit.date().equals(date))
                .map(DueStanding.Limit::state)
                .findFirst()
                .orElseThrow();
    }
}
