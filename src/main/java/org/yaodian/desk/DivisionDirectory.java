package org.yaodian.desk;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.yaodian.plan.Assignment;
import org.yaodian.plan.Division;
import org.yaodian.plan.DivisionGroup;
import org.yaodian.plan.GroupAssignment;
import org.yaodian.plan.PlanSnapshot;
import org.yaodian.plan.Refused;
import org.yaodian.plan.Row;
import org.yaodian.plan.TypedText;
import org.yaodian.store.RowChange;
import org.yaodian.store.Told;

/** The office's divisions: added, renamed, retired. A division that is added joins its groups in every plan. */
public final class DivisionDirectory {
    private static final int LONGEST_NAME = 100;

    private final Desk desk;

    public DivisionDirectory(Desk desk) {
        this.desk = desk;
    }

    /** Adds one division; as {@link #add(List)}. */
    public Division add(String name, String kind) {
        return add(List.of(new DirectoryEntry(name, kind))).get(0);
    }

    /**
     * Adds divisions, all or none.
     *
     * @throws Refused when a name is empty, too long or there already
     */
    public List<Division> add(List<DirectoryEntry> entries) {
        List<Division> present = desk.file().divisions();
        Set<String> names = new HashSet<>();
        present.forEach(division -> names.add(division.name()));
        int ordinal = present.stream().mapToInt(Division::ordinal).max().orElse(0);
        List<Division> added = new ArrayList<>();
        for (DirectoryEntry entry : entries) {
            String name = expectName(entry.name());
            if (!names.add(name)) {
                throw new Refused("division.exists", name);
            }
            added.add(new Division(
                    UUID.randomUUID(), Row.UNSAVED, ++ordinal, name, expectKind(entry.kind()), null, null));
        }
        List<RowChange<?>> rows = new ArrayList<>();
        added.forEach(division -> rows.add(RowChange.added(division)));
        joinGroups(added, rows);
        desk.apply(
                desk.allow(Deed.EDIT_DIVISIONS),
                added.size() == 1
                        ? Told.of("division.added", added.get(0).name())
                        : Told.of("division.addedMany", added.size()),
                rows);
        return added;
    }

    /** Gives a division another name or kind; with another kind it joins that kind's groups and leaves none. */
    public void rename(Division division, String name, String kind) {
        Division renamed = division.withName(expectName(name), expectKind(kind));
        boolean taken = desk.file().divisions().stream()
                .anyMatch(other ->
                        other.name().equals(renamed.name()) && !other.id().equals(division.id()));
        if (taken) {
            throw new Refused("division.exists", renamed.name());
        }
        List<RowChange<?>> rows = new ArrayList<>();
        rows.add(RowChange.changed(division, renamed));
        if (!renamed.kind().equals(division.kind())) {
            joinGroups(List.of(renamed), rows);
        }
        desk.apply(desk.allow(Deed.EDIT_DIVISIONS), Told.of("division.renamed", division.name(), renamed.name()), rows);
    }

    /** Retires a division: it keeps what it was assigned and its history, and joins no later plan. */
    public void retire(Division division, LocalDate on) {
        if (division.retiredOn() != null) {
            throw new Refused("division.retiredAlready", division.name(), division.retiredOn());
        }
        desk.apply(
                desk.allow(Deed.EDIT_DIVISIONS),
                Told.of("division.retired", division.name()),
                on,
                List.of(RowChange.changed(division, division.withRetiredOn(on))));
    }

    public void reinstate(Division division) {
        desk.apply(
                desk.allow(Deed.EDIT_DIVISIONS),
                Told.of("division.reinstated", division.name()),
                List.of(RowChange.changed(division, division.withRetiredOn(null))));
    }

    private void joinGroups(List<Division> divisions, List<RowChange<?>> rows) {
        for (int year : desk.file().years()) {
            PlanSnapshot snapshot = desk.snapshot(year, LocalDate.MAX.withYear(9999));
            for (GroupAssignment via : snapshot.groupAssignments()) {
                DivisionGroup group = snapshot.groups().stream()
                        .filter(candidate -> candidate.id().equals(via.groupId()))
                        .findFirst()
                        .orElseThrow();
                divisions.stream()
                        .filter(division -> group.includes(division, year))
                        .filter(division -> !isAssigned(snapshot, via, division))
                        .forEach(division -> rows.add(RowChange.added(new Assignment(
                                UUID.randomUUID(), Row.UNSAVED, via.itemId(), division.id(), via.role(), group.id()))));
            }
        }
    }

    private static boolean isAssigned(PlanSnapshot snapshot, GroupAssignment via, Division division) {
        return snapshot.assignments().stream()
                .anyMatch(assignment -> assignment.itemId().equals(via.itemId())
                        && assignment.divisionId().equals(division.id()));
    }

    static String expectName(String name) {
        String stripped = TypedText.name(name);
        if (stripped.isEmpty()) {
            throw new Refused("division.name");
        }
        if (stripped.length() > LONGEST_NAME) {
            throw new Refused("division.longName", stripped.length(), LONGEST_NAME);
        }
        return stripped;
    }

    private static String expectKind(String kind) {
        String stripped = TypedText.name(kind);
        if (stripped.isEmpty()) {
            throw new Refused("division.kind");
        }
        return stripped;
    }
}
