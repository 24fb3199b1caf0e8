package org.yaodian.desk;

import java.util.List;
import java.util.stream.Collectors;
import org.yaodian.plan.Assignment;
import org.yaodian.plan.Division;
import org.yaodian.plan.PlanSnapshot;
import org.yaodian.plan.Refused;
import org.yaodian.plan.WorkItem;

/** Finding by the words of a person what is in a plan; what is not there is refused with what is. */
final class Lookups {
    private Lookups() {}

    static WorkItem item(PlanSnapshot snapshot, int number) {
        return snapshot.item(number)
                .orElseThrow(() ->
                        new Refused("item.unknown", number, snapshot.items().size()));
    }

    static Division division(PlanSnapshot snapshot, String name) {
        return division(snapshot.divisions(), name);
    }

    static Division division(List<Division> divisions, String name) {
        return divisions.stream()
                .filter(division -> division.name().equals(name.strip()))
                .findFirst()
                .orElseThrow(() -> new Refused(
                        "division.unknown",
                        name,
                        divisions.stream().map(Division::name).collect(Collectors.joining("、"))));
    }

    static Assignment assignment(PlanSnapshot snapshot, WorkItem item, Division division) {
        if (snapshot.assignmentsOf(item).isEmpty()) {
            throw new Refused("assignment.noneAtAll", division.name(), item.number(), item.name());
        }
        return snapshot.assignmentsOf(item).stream()
                .filter(assignment -> assignment.divisionId().equals(division.id()))
                .findFirst()
                .orElseThrow(() -> new Refused(
                        "assignment.none",
                        division.name(),
                        item.number(),
                        item.name(),
                        snapshot.assignmentsOf(item).stream()
                                .map(assignment -> snapshot.divisionsById()
                                        .get(assignment.divisionId())
                                        .name())
                                .collect(Collectors.joining("、"))));
    }
}
