package org.yaodian.report;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.yaodian.plan.Assignment;
import org.yaodian.plan.Division;
import org.yaodian.plan.DivisionGroup;
import org.yaodian.plan.GroupAssignment;
import org.yaodian.plan.PlanSnapshot;
import org.yaodian.plan.Role;
import org.yaodian.plan.WorkItem;

/** Who is named for an item as the document prints it: a group by its own name, not by its members. */
public final class AssignedNames {
    private static final String JOIN = "、";

    private final Map<UUID, Division> divisions;
    private final Map<UUID, DivisionGroup> groups;
    private final Map<UUID, List<Assignment>> named;
    private final Map<UUID, List<GroupAssignment>> grouped;

    public AssignedNames(PlanSnapshot snapshot) {
        divisions = snapshot.divisionsById();
        groups = snapshot.groups().stream().collect(Collectors.toMap(DivisionGroup::id, Function.identity()));
        named = snapshot.assignments().stream()
                .filter(assignment -> assignment.groupId() == null)
                .collect(Collectors.groupingBy(Assignment::itemId));
        grouped = snapshot.groupAssignments().stream().collect(Collectors.groupingBy(GroupAssignment::itemId));
    }

    public String leads(WorkItem item) {
        return names(item, role -> role == Role.LEAD);
    }

    /** Those that implement or support; the latter are marked, for the column holds both. */
    public String others(WorkItem item) {
        return names(item, role -> role != Role.LEAD);
    }

    private String names(WorkItem item, Predicate<Role> wanted) {
        Stream<String> single = named.getOrDefault(item.id(), List.of()).stream()
                .filter(assignment -> wanted.test(assignment.role()))
                .map(assignment -> marked(divisions.get(assignment.divisionId()).name(), assignment.role()));
        Stream<String> all = grouped.getOrDefault(item.id(), List.of()).stream()
                .filter(assignment -> wanted.test(assignment.role()))
                .map(assignment -> marked(groups.get(assignment.groupId()).name(), assignment.role()));
        return Stream.concat(single, all).distinct().collect(Collectors.joining(JOIN));
    }

    private static String marked(String name, Role role) {
        return role == Role.SUPPORT ? name + "（配合）" : name;
    }
}
