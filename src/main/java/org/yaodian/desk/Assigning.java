package org.yaodian.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.yaodian.plan.Assignment;
import org.yaodian.plan.Division;
import org.yaodian.plan.PlanSnapshot;
import org.yaodian.plan.Progress;
import org.yaodian.plan.Refused;
import org.yaodian.plan.Role;
import org.yaodian.plan.Row;
import org.yaodian.plan.WorkItem;
import org.yaodian.store.RowChange;
import org.yaodian.store.Told;

/** Who answers for an item. */
public final class Assigning {
    private final Desk desk;

    public Assigning(Desk desk) {
        this.desk = desk;
    }

    /** Assigns divisions to an item; those that have it already are given the role. */
    public void assign(PlanSnapshot snapshot, WorkItem item, List<Division> divisions, Role role) {
        List<RowChange<?>> rows = rows(snapshot, item, divisions, role);
        if (!rows.isEmpty()) {
            String names = divisions.stream().map(Division::name).collect(Collectors.joining("、"));
            desk.apply(
                    desk.allow(Deed.EDIT_PLAN), Told.of("assignment.added", item.number(), item.name(), names), rows);
        }
    }

    /** What is to be written for it; nothing where each has the role already. */
    static List<RowChange<?>> rows(PlanSnapshot snapshot, WorkItem item, List<Division> divisions, Role role) {
        List<Assignment> present = snapshot.assignmentsOf(item);
        List<RowChange<?>> rows = new ArrayList<>();
        for (Division division : divisions) {
            Assignment old = present.stream()
                    .filter(assignment -> assignment.divisionId().equals(division.id()))
                    .findFirst()
                    .orElse(null);
            if (old == null) {
                rows.add(RowChange.added(
                        new Assignment(UUID.randomUUID(), Row.UNSAVED, item.id(), division.id(), role, null)));
            } else if (old.role() != role) {
                rows.add(RowChange.changed(
                        old, new Assignment(old.id(), old.revision(), item.id(), division.id(), role, null)));
            }
        }
        return rows;
    }

    /**
     * Takes an assignment away.
     *
     * @throws Refused when the division has reported on it, or asked for more time: what was said is not thrown away
     */
    public void remove(WorkItem item, Division division, Assignment assignment) {
        List<Progress> reported = desk.file().progressOf(item.id()).stream()
                .filter(progress -> progress.assignmentId().equals(assignment.id()))
                .toList();
        if (!reported.isEmpty()) {
            throw new Refused("assignment.reported", division.name(), item.number(), reported.size());
        }
        boolean asked = desk.file().extensionsOf(item.id()).stream()
                .anyMatch(extension -> extension.assignmentId().equals(assignment.id()));
        if (asked) {
            throw new Refused("assignment.extended", division.name(), item.number());
        }
        desk.apply(
                desk.allow(Deed.EDIT_PLAN),
                Told.of("assignment.removed", item.number(), item.name(), division.name()),
                List.of(RowChange.removed(assignment)));
    }
}
