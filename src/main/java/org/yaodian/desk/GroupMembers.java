package org.yaodian.desk;

import java.util.Collection;
import java.util.UUID;
import java.util.stream.Stream;
import org.yaodian.plan.Assignment;
import org.yaodian.plan.Division;
import org.yaodian.plan.DivisionGroup;
import org.yaodian.plan.Role;
import org.yaodian.plan.Row;
import org.yaodian.plan.WorkItem;

/** What a group's share in an item makes of each of its members. */
final class GroupMembers {
    private GroupMembers() {}

    /** New assignments of those of the divisions that are in the group in the plan's year. */
    static Stream<Assignment> assigned(
            WorkItem item, DivisionGroup group, Role role, Collection<Division> divisions, int year) {
        return divisions.stream()
                .filter(division -> group.includes(division, year))
                .map(division ->
                        new Assignment(UUID.randomUUID(), Row.UNSAVED, item.id(), division.id(), role, group.id()));
    }
}
