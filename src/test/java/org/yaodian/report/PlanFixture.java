package org.yaodian.report;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.yaodian.calendar.WorkCalendar;
import org.yaodian.plan.Assignment;
import org.yaodian.plan.Division;
import org.yaodian.plan.DivisionGroup;
import org.yaodian.plan.Due;
import org.yaodian.plan.GroupAssignment;
import org.yaodian.plan.Obligation;
import org.yaodian.plan.Office;
import org.yaodian.plan.OwedBy;
import org.yaodian.plan.Plan;
import org.yaodian.plan.PlanSnapshot;
import org.yaodian.plan.PlanStatus;
import org.yaodian.plan.Progress;
import org.yaodian.plan.ProgressState;
import org.yaodian.plan.Registered;
import org.yaodian.plan.Role;
import org.yaodian.plan.Row;
import org.yaodian.plan.Section;
import org.yaodian.plan.StatusRules;
import org.yaodian.plan.WorkItem;

/** Builds a plan's records by hand, a call for each fact. */
final class PlanFixture {
    static final LocalDate ON = LocalDate.of(2022, 11, 1);

    private final UUID planId = UUID.randomUUID();
    private final List<Section> sections = new ArrayList<>();
    private final List<WorkItem> items = new ArrayList<>();
    private final List<Division> divisions = new ArrayList<>();
    private final List<DivisionGroup> groups = new ArrayList<>();
    private final List<GroupAssignment> groupAssignments = new ArrayList<>();
    private final List<Assignment> assignments = new ArrayList<>();
    private final List<Obligation> obligations = new ArrayList<>();
    private final Map<UUID, PlanSnapshot.Reports> reports = new HashMap<>();
    private String title = "吉林省民政厅2022年政务公开工作要点及任务分工";

    PlanFixture title(String newTitle) {
        title = newTitle;
        return this;
    }

    Division division(String name) {
        Division division = new Division(UUID.randomUUID(), Row.UNSAVED, divisions.size() + 1, name, "处室", null, null);
        divisions.add(division);
        return division;
    }

    Section section(String label, String name) {
        Section section = new Section(UUID.randomUUID(), Row.UNSAVED, planId, sections.size() + 1, label, 1, name);
        sections.add(section);
        return section;
    }

    WorkItem item(Section section, String name, String text) {
        WorkItem item = new WorkItem(
                UUID.randomUUID(),
                Row.UNSAVED,
                planId,
                section == null ? null : section.id(),
                items.size() + 1,
                "",
                name,
                text,
                null);
        items.add(item);
        return item;
    }

    void close(WorkItem item, LocalDate on) {
        items.replaceAll(each -> each.id().equals(item.id()) ? each.withClosedOn(on) : each);
    }

    Assignment assign(WorkItem item, Division division, Role role) {
        return assign(item, division, role, null);
    }

    private Assignment assign(WorkItem item, Division division, Role role, UUID groupId) {
        Assignment assignment = new Assignment(UUID.randomUUID(), Row.UNSAVED, item.id(), division.id(), role, groupId);
        assignments.add(assignment);
        return assignment;
    }

    /** Gives the item to every division that does not have it yet, through a group of that name. */
    void assignAll(WorkItem item, String groupName) {
        DivisionGroup group = groups.stream()
                .filter(each -> each.name().equals(groupName))
                .findFirst()
                .orElseGet(() -> {
                    DivisionGroup made = new DivisionGroup(
                            UUID.randomUUID(), Row.UNSAVED, planId, groupName, java.util.Set.of("处室"));
                    groups.add(made);
                    return made;
                });
        groupAssignments.add(
                new GroupAssignment(UUID.randomUUID(), Row.UNSAVED, item.id(), group.id(), Role.IMPLEMENT));
        List<UUID> have = assignments.stream()
                .filter(each -> each.itemId().equals(item.id()))
                .map(Assignment::divisionId)
                .toList();
        divisions.stream()
                .filter(division -> !have.contains(division.id()))
                .forEach(division -> assign(item, division, Role.IMPLEMENT, group.id()));
    }

    void owe(WorkItem item, String quote, Due due) {
        int ordinal = (int) obligations.stream()
                        .filter(each -> each.itemId().equals(item.id()))
                        .count()
                + 1;
        obligations.add(
                new Obligation(UUID.randomUUID(), Row.UNSAVED, item.id(), ordinal, quote, due, OwedBy.ITEM, null));
    }

    void report(Assignment assignment, int percent, LocalDate on, String done, String problems, String next) {
        Progress accepted = progress(assignment, percent, on, ProgressState.ACCEPTED, done, problems, next);
        LocalDate complete = percent == Progress.COMPLETE ? on : null;
        reports.put(assignment.id(), new PlanSnapshot.Reports(accepted, complete, null));
    }

    void submit(Assignment assignment, int percent, LocalDate on, String done) {
        PlanSnapshot.Reports before = reports.getOrDefault(assignment.id(), PlanSnapshot.Reports.NONE);
        Progress pending = progress(assignment, percent, on, ProgressState.SUBMITTED, done, "", "");
        reports.put(assignment.id(), new PlanSnapshot.Reports(before.accepted(), before.completeSince(), pending));
    }

    private Progress progress(
            Assignment assignment,
            int percent,
            LocalDate on,
            ProgressState state,
            String done,
            String problems,
            String next) {
        return new Progress(
                UUID.randomUUID(),
                Row.UNSAVED,
                reports.size() + 1,
                assignment.id(),
                percent,
                done,
                problems,
                next,
                on,
                state,
                "张三",
                Instant.EPOCH);
    }

    List<Assignment> assignmentsOf(WorkItem item) {
        return assignments.stream()
                .filter(each -> each.itemId().equals(item.id()))
                .toList();
    }

    PlanStatus status() {
        return status(WorkCalendar.weekendsOnly());
    }

    PlanStatus status(WorkCalendar calendar) {
        PlanSnapshot snapshot = new PlanSnapshot(
                new Office(UUID.randomUUID(), Row.UNSAVED, Office.DEFAULT_WARNING_DAYS),
                new Plan(planId, Row.UNSAVED, 2022, title, "吉民办发〔2022〕4号", "吉林省民政厅办公室", LocalDate.of(2022, 8, 22)),
                ON,
                sections,
                items,
                divisions,
                groups,
                groupAssignments,
                assignments,
                obligations,
                List.of(),
                reports);
        return StatusRules.statusOf(snapshot, Registered.NOTHING, calendar);
    }
}
