package org.yaodian.desk;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.yaodian.plan.Assignment;
import org.yaodian.plan.Division;
import org.yaodian.plan.DivisionGroup;
import org.yaodian.plan.Forebear;
import org.yaodian.plan.GroupAssignment;
import org.yaodian.plan.Obligation;
import org.yaodian.plan.Plan;
import org.yaodian.plan.PlanSnapshot;
import org.yaodian.plan.Row;
import org.yaodian.plan.Section;
import org.yaodian.plan.WorkItem;
import org.yaodian.register.RegisterLink;
import org.yaodian.store.RowChange;

/** The records of a plan that is carried over from another year's. */
final class RolledRows {
    private final PlanSnapshot from;
    private final Successors successors;
    private final YearShift shift;
    private final Plan plan;
    private final List<RowChange<?>> rows;
    private final Map<UUID, String> labels;
    private final Map<UUID, UUID> sections = new HashMap<>();
    private final Map<UUID, DivisionGroup> groups = new HashMap<>();
    private final Map<UUID, WorkItem> items = new LinkedHashMap<>();
    private final List<YearRolling.Dropped> dropped = new ArrayList<>();

    RolledRows(PlanSnapshot from, List<WorkItem> chosen, Successors successors, int to) {
        this.from = from;
        this.successors = successors;
        this.shift = new YearShift(from.plan().year(), to);
        this.rows = new ArrayList<>(successors.rows());
        this.plan = new Plan(
                UUID.randomUUID(),
                Row.UNSAVED,
                to,
                shift.text(from.plan().title()),
                null,
                from.plan().issuer(),
                null);
        this.labels = RolledLabels.ofItems(from.items(), chosen);
        add(plan);
        addSections(chosen);
        chosen.forEach(this::addItem);
    }

    private void add(Row row) {
        rows.add(RowChange.added(row));
    }

    void addAll(List<RowChange<?>> more) {
        rows.addAll(more);
    }

    Plan plan() {
        return plan;
    }

    int items() {
        return items.size();
    }

    List<YearRolling.Dropped> dropped() {
        return dropped;
    }

    List<RowChange<?>> all() {
        return rows;
    }

    /** The sections of the chosen items, and those that these stand under. */
    private void addSections(List<WorkItem> chosen) {
        Set<UUID> used = new HashSet<>();
        chosen.forEach(item -> used.add(item.sectionId()));
        List<Section> kept = new ArrayList<>();
        List<Section> all = from.sections();
        int level = 0;
        for (int i = all.size() - 1; i >= 0; i--) {
            Section section = all.get(i);
            boolean stands = used.contains(section.id());
            if (stands || section.level() < level) {
                kept.add(0, section);
                level = section.level();
            }
        }
        List<String> labels = RolledLabels.ofSections(all, kept);
        for (Section section : kept) {
            Section carried = new Section(
                    UUID.randomUUID(),
                    Row.UNSAVED,
                    plan.id(),
                    sections.size() + 1,
                    labels.get(sections.size()),
                    section.level(),
                    section.title());
            sections.put(section.id(), carried.id());
            add(carried);
        }
    }

    private void addItem(WorkItem forebear) {
        WorkItem item = new WorkItem(
                UUID.randomUUID(),
                Row.UNSAVED,
                plan.id(),
                sections.get(forebear.sectionId()),
                items.size() + 1,
                labels.get(forebear.id()),
                shift.text(forebear.title()),
                shift.text(forebear.text()),
                null);
        items.put(forebear.id(), item);
        add(item);
        add(new Forebear(UUID.randomUUID(), Row.UNSAVED, item.id(), forebear.id()));
        addAssignments(forebear, item);
        for (Obligation obligation : from.obligationsOf(forebear)) {
            add(new Obligation(
                    UUID.randomUUID(),
                    Row.UNSAVED,
                    item.id(),
                    obligation.ordinal(),
                    shift.text(obligation.quote()),
                    shift.due(obligation.due()),
                    obligation.owedBy(),
                    null));
        }
    }

    /** Those who are named come first, of two that became one the greater part; a group gives its members the rest. */
    private void addAssignments(WorkItem forebear, WorkItem item) {
        Map<UUID, Assignment> assigned = new LinkedHashMap<>();
        for (Assignment named : from.assignmentsOf(forebear)) {
            if (named.groupId() == null) {
                successors
                        .of(named.divisionId())
                        .ifPresentOrElse(
                                division -> assigned.putIfAbsent(division.id(), assignment(item, division, named)),
                                () -> dropped.add(new YearRolling.Dropped(item.number(), nameOf(named))));
            }
        }
        for (GroupAssignment via : from.groupAssignments()) {
            if (via.itemId().equals(forebear.id())) {
                DivisionGroup group = groups.computeIfAbsent(via.groupId(), this::addGroup);
                add(new GroupAssignment(UUID.randomUUID(), Row.UNSAVED, item.id(), group.id(), via.role()));
                GroupMembers.assigned(item, group, via.role(), successors.present(), plan.year())
                        .forEach(member -> assigned.putIfAbsent(member.divisionId(), member));
            }
        }
        assigned.values().forEach(this::add);
    }

    private static Assignment assignment(WorkItem item, Division division, Assignment like) {
        return new Assignment(UUID.randomUUID(), Row.UNSAVED, item.id(), division.id(), like.role(), null);
    }

    private String nameOf(Assignment assignment) {
        return from.divisionsById().get(assignment.divisionId()).name();
    }

    private DivisionGroup addGroup(UUID id) {
        DivisionGroup group = from.groups().stream()
                .filter(candidate -> candidate.id().equals(id))
                .findFirst()
                .orElseThrow();
        DivisionGroup carried =
                new DivisionGroup(UUID.randomUUID(), Row.UNSAVED, plan.id(), group.name(), group.kinds());
        add(carried);
        return carried;
    }

    /** What the office settled of registers and items holds on, as far as the items are carried over. */
    void addLinks(List<RegisterLink> links) {
        for (RegisterLink link : links) {
            WorkItem item = items.get(link.itemId());
            if (item != null || link.itemId() == null) {
                add(new RegisterLink(
                        UUID.randomUUID(), Row.UNSAVED, plan.id(), link.register(), item == null ? null : item.id()));
            }
        }
    }
}
