package org.yaodian.store;

import static org.yaodian.store.Columns.text;
import static org.yaodian.store.Columns.uuid;

import java.util.List;
import java.util.Set;
import org.yaodian.plan.Assignment;
import org.yaodian.plan.Division;
import org.yaodian.plan.DivisionGroup;
import org.yaodian.plan.GroupAssignment;
import org.yaodian.plan.Person;
import org.yaodian.plan.PersonRole;
import org.yaodian.plan.Role;
import org.yaodian.store.schema.tables.records.AssignmentRecord;
import org.yaodian.store.schema.tables.records.DivisionGroupRecord;
import org.yaodian.store.schema.tables.records.DivisionRecord;
import org.yaodian.store.schema.tables.records.GroupAssignmentRecord;
import org.yaodian.store.schema.tables.records.PersonRecord;

/** Who there is and what they answer for: the records and their rows. */
final class PeopleRows {
    /** Stands between the kinds of a group; no kind has it in its name, {@link #groupRow} sees to that. */
    private static final String SEPARATOR = "|";

    private PeopleRows() {}

    static DivisionRecord divisionRow(Division division) {
        return new DivisionRecord(
                text(division.id()),
                division.revision(),
                division.ordinal(),
                division.name(),
                division.kind(),
                division.sinceYear(),
                division.retiredOn(),
                text(division.successorId()));
    }

    static Division division(DivisionRecord row) {
        return new Division(
                uuid(row.getId()),
                row.getRevision(),
                row.getOrdinal(),
                row.getName(),
                row.getKind(),
                row.getSinceYear(),
                row.getRetiredOn(),
                uuid(row.getSuccessorId()));
    }

    static PersonRecord personRow(Person person) {
        return new PersonRecord(
                text(person.id()),
                person.revision(),
                person.name(),
                text(person.divisionId()),
                person.role().name(),
                person.passwordMark());
    }

    static Person person(PersonRecord row) {
        return new Person(
                uuid(row.getId()),
                row.getRevision(),
                row.getName(),
                uuid(row.getDivisionId()),
                PersonRole.valueOf(row.getRole()),
                row.getPasswordMark());
    }

    static DivisionGroupRecord groupRow(DivisionGroup group) {
        String kinds = String.join(
                SEPARATOR,
                group.kinds().stream()
                        .map(kind -> kind.replace(SEPARATOR, " "))
                        .sorted()
                        .toList());
        return new DivisionGroupRecord(text(group.id()), group.revision(), text(group.planId()), group.name(), kinds);
    }

    static DivisionGroup group(DivisionGroupRecord row) {
        Set<String> kinds = row.getKinds().isEmpty()
                ? Set.of()
                : Set.copyOf(List.of(row.getKinds().split("\\|")));
        return new DivisionGroup(uuid(row.getId()), row.getRevision(), uuid(row.getPlanId()), row.getName(), kinds);
    }

    static GroupAssignmentRecord groupAssignmentRow(GroupAssignment assignment) {
        return new GroupAssignmentRecord(
                text(assignment.id()),
                assignment.revision(),
                text(assignment.itemId()),
                text(assignment.groupId()),
                assignment.role().name());
    }

    static GroupAssignment groupAssignment(GroupAssignmentRecord row) {
        return new GroupAssignment(
                uuid(row.getId()),
                row.getRevision(),
                uuid(row.getItemId()),
                uuid(row.getGroupId()),
                Role.valueOf(row.getRole()));
    }

    static AssignmentRecord assignmentRow(Assignment assignment) {
        return new AssignmentRecord(
                text(assignment.id()),
                assignment.revision(),
                text(assignment.itemId()),
                text(assignment.divisionId()),
                assignment.role().name(),
                text(assignment.groupId()));
    }

    static Assignment assignment(AssignmentRecord row) {
        return new Assignment(
                uuid(row.getId()),
                row.getRevision(),
                uuid(row.getItemId()),
                uuid(row.getDivisionId()),
                Role.valueOf(row.getRole()),
                uuid(row.getGroupId()));
    }
}
