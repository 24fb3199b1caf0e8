package org.yaodian.store;

import static org.yaodian.store.Columns.text;

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

    static Division division(Cells row) {
        return new Division(
                row.id("id"),
                row.number("revision"),
                row.number("ordinal"),
                row.text("name"),
                row.text("kind"),
                row.number("since_year"),
                row.day("retired_on"),
                row.id("successor_id"));
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

    static Person person(Cells row) {
        return new Person(
                row.id("id"),
                row.number("revision"),
                row.text("name"),
                row.id("division_id"),
                PersonRole.valueOf(row.text("role")),
                row.text("password_mark"));
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

    static DivisionGroup group(Cells row) {
        Set<String> kinds = row.text("kinds").isEmpty()
                ? Set.of()
                : Set.copyOf(List.of(row.text("kinds").split("\\|")));
        return new DivisionGroup(row.id("id"), row.number("revision"), row.id("plan_id"), row.text("name"), kinds);
    }

    static GroupAssignmentRecord groupAssignmentRow(GroupAssignment assignment) {
        return new GroupAssignmentRecord(
                text(assignment.id()),
                assignment.revision(),
                text(assignment.itemId()),
                text(assignment.groupId()),
                assignment.role().name());
    }

    static GroupAssignment groupAssignment(Cells row) {
        return new GroupAssignment(
                row.id("id"),
                row.number("revision"),
                row.id("item_id"),
                row.id("group_id"),
                Role.valueOf(row.text("role")));
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

    static Assignment assignment(Cells row) {
        return new Assignment(
                row.id("id"),
                row.number("revision"),
                row.id("item_id"),
                row.id("division_id"),
                Role.valueOf(row.text("role")),
                row.id("group_id"));
    }
}
