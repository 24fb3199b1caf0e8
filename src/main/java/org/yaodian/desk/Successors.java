package org.yaodian.desk;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.yaodian.plan.Division;
import org.yaodian.plan.Refused;
import org.yaodian.plan.Row;
import org.yaodian.store.RowChange;

/**
 * Who takes the place of whom in a new year. A division that another takes the place of is retired with the end of the
 * year before; a name that the file does not have yet is a new division from then on.
 */
final class Successors {
    private final int year;
    private final Map<UUID, Division> present = new LinkedHashMap<>();
    private final Map<UUID, UUID> successors = new HashMap<>();
    private final Map<UUID, UUID> gone = new LinkedHashMap<>();
    private final List<RowChange<?>> rows = new ArrayList<>();

    /** @param wished names of divisions and of those that take their place */
    Successors(List<Division> divisions, Map<String, String> wished, int year) {
        this.year = year;
        divisions.forEach(division -> present.put(division.id(), division));
        wished.forEach((old, successor) -> replace(known(old), DivisionDirectory.expectName(successor)));
        wished.keySet().forEach(old -> retire(known(old), wished));
    }

    private Division known(String name) {
        return named(name)
                .orElseThrow(() -> new Refused(
                        "roll.mapUnknown",
                        name,
                        present.values().stream().map(Division::name).collect(Collectors.joining("、"))));
    }

    private Optional<Division> named(String name) {
        return present.values().stream()
                .filter(division -> division.name().equals(name))
                .findFirst();
    }

    private void replace(Division old, String name) {
        Division successor = named(name).orElseGet(() -> added(name, old.kind()));
        if (!successor.activeIn(year)) {
            throw new Refused("roll.mapRetired", name, successor.retiredOn());
        }
        successors.put(old.id(), successor.id());
    }

    private Division added(String name, String kind) {
        int ordinal =
                present.values().stream().mapToInt(Division::ordinal).max().orElse(0) + 1;
        Division division = new Division(UUID.randomUUID(), Row.UNSAVED, ordinal, name, kind, year, null);
        present.put(division.id(), division);
        rows.add(RowChange.added(division));
        return division;
    }

    /** One that takes another's place itself stays, and so does what is open at it. */
    private void retire(Division old, Map<String, String> wished) {
        if (wished.containsValue(old.name())) {
            return;
        }
        UUID successor = successors.get(old.id());
        LocalDate day = old.retiredOn() == null ? LocalDate.of(year, 1, 1).minusDays(1) : old.retiredOn();
        change(old, old.withRetiredOn(day).withSuccessor(successor));
        gone.put(old.id(), successor);
        // whose place the old one took before has the same successor now
        present.values().stream()
                .filter(earlier -> old.id().equals(earlier.successorId()))
                .toList()
                .forEach(earlier -> change(earlier, earlier.withSuccessor(successor)));
    }

    private void change(Division before, Division after) {
        present.put(before.id(), after);
        rows.add(RowChange.changed(before, after));
    }

    /** The divisions that are no longer there in the new year, and who takes the place of each. */
    Map<UUID, UUID> gone() {
        return gone;
    }

    String nameOf(UUID division) {
        return present.get(division).name();
    }

    /** Who answers in the new year for what the division answered for; empty where it is retired and nobody follows it. */
    Optional<Division> of(UUID division) {
        UUID id = successors.getOrDefault(division, division);
        return Optional.of(present.get(id)).filter(successor -> successor.activeIn(year));
    }

    /** The divisions that are there in the new year, in the office's order. */
    List<Division> present() {
        return present.values().stream()
                .filter(division -> division.activeIn(year))
                .toList();
    }

    /** What changes among the divisions. */
    List<RowChange<?>> rows() {
        return rows;
    }
}
