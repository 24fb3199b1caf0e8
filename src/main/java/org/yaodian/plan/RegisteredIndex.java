package org.yaodian.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.yaodian.plan.Registered.MetEntries;
import org.yaodian.plan.Registered.OpenEntries;

/** Finds what the registers say of an item or an obligation. */
final class RegisteredIndex {
    private final Map<UUID, List<OpenEntries>> openByItem = new HashMap<>();
    private final Map<UUID, List<OpenEntries>> openByObligation = new HashMap<>();
    private final Map<UUID, List<MetEntries>> metByObligation = new HashMap<>();

    RegisteredIndex(Registered registered) {
        registered
                .open()
                .forEach(entries -> Stream.of(entries.itemId(), entries.alsoItemId())
                        .filter(Objects::nonNull)
                        .distinct()
                        .forEach(id -> openByItem
                                .computeIfAbsent(id, key -> new ArrayList<>())
                                .add(entries)));
        registered
                .open()
                .forEach(entries -> entries.obligations()
                        .forEach(id -> openByObligation
                                .computeIfAbsent(id, key -> new ArrayList<>())
                                .add(entries)));
        registered
                .met()
                .forEach(entries -> entries.obligations()
                        .forEach(id -> metByObligation
                                .computeIfAbsent(id, key -> new ArrayList<>())
                                .add(entries)));
    }

    /** What lights the item, whether it is told under it or not. */
    List<OpenEntries> openOf(WorkItem item) {
        return openByItem.getOrDefault(item.id(), List.of());
    }

    /** @param divisionId the debtor, null where the item owes it once */
    List<OpenEntries> openOf(Obligation obligation, UUID divisionId) {
        return openByObligation.getOrDefault(obligation.id(), List.of()).stream()
                .filter(entries -> divisionId == null || divisionId.equals(entries.divisionId()))
                .toList();
    }

    /** @param divisionId the debtor, null where the item owes it once */
    Stream<MetOn> met(Obligation obligation, UUID divisionId) {
        return metByObligation.getOrDefault(obligation.id(), List.of()).stream()
                .filter(entries -> divisionId == null || divisionId.equals(entries.divisionId()))
                .map(entries -> new MetOn(entries.on(), entries.count()));
    }

    /** The last day on which an entry came in that is still open; null for none. */
    LocalDate lastOpened(Obligation obligation, UUID divisionId) {
        return openOf(obligation, divisionId).stream()
                .map(OpenEntries::since)
                .max(Comparator.naturalOrder())
                .orElse(null);
    }
}
