package org.yaodian.desk;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.yaodian.plan.Assignment;
import org.yaodian.plan.Division;
import org.yaodian.plan.DivisionGroup;
import org.yaodian.plan.GroupAssignment;
import org.yaodian.plan.Obligation;
import org.yaodian.plan.Plan;
import org.yaodian.plan.Row;
import org.yaodian.plan.Section;
import org.yaodian.plan.SourceDocument;
import org.yaodian.plan.WorkItem;
import org.yaodian.reading.DivisionKinds;
import org.yaodian.reading.Draft;
import org.yaodian.reading.DraftAssignment;
import org.yaodian.reading.DraftItem;
import org.yaodian.reading.DraftObligation;
import org.yaodian.reading.DraftSection;
import org.yaodian.store.RowChange;

/** The records that an accepted draft becomes: divisions by the directory, groups expanded to their members. */
final class DraftRows {
    private final Plan plan;
    private final List<RowChange<?>> rows = new ArrayList<>();
    private final Map<String, Division> divisions = new LinkedHashMap<>();
    private final Map<String, DivisionGroup> groups = new HashMap<>();

    DraftRows(Draft draft, String documentName, List<DirectoryEntry> directory) {
        this(draft, documentName, divisions(directory), List.of());
    }

    /** Those for a file that has divisions already: one that the draft names and the file lacks is added behind them. */
    static DraftRows into(Draft draft, String documentName, List<Division> known) {
        return new DraftRows(draft, documentName, List.of(), known);
    }

    private DraftRows(Draft draft, String documentName, List<Division> added, List<Division> known) {
        String title =
                draft.title().value() == null ? documentName : draft.title().value();
        this.plan = new Plan(
                UUID.randomUUID(),
                Row.UNSAVED,
                draft.year().value(),
                title,
                draft.docNumber().value(),
                draft.issuer().value(),
                draft.issued().value());
        add(plan);
        add(new SourceDocument(UUID.randomUUID(), Row.UNSAVED, plan.id(), documentName, draft.source()));
        known.forEach(division -> divisions.put(division.name(), division));
        added.forEach(division -> divisions.put(division.name(), division));
        draft.items().forEach(this::collectNames);
        divisions.values().stream()
                .filter(division -> !known.contains(division))
                .forEach(this::add);
        groups.values().forEach(this::add);
        List<Section> sections = sections(draft);
        sections.forEach(this::add);
        draft.items().forEach(item -> addItem(item, item.section() < 0 ? null : sections.get(item.section())));
    }

    static List<Division> divisions(List<DirectoryEntry> directory) {
        List<Division> divisions = new ArrayList<>();
        for (DirectoryEntry entry : directory) {
            divisions.add(new Division(
                    UUID.randomUUID(), Row.UNSAVED, divisions.size() + 1, entry.name(), entry.kind(), null, null));
        }
        return divisions;
    }

    Plan plan() {
        return plan;
    }

    List<RowChange<?>> all() {
        return rows;
    }

    private void add(Row row) {
        rows.add(RowChange.added(row));
    }

    private void collectNames(DraftItem item) {
        for (DraftAssignment assignment : item.assignments()) {
            String name = assignment.division();
            if (assignment.group()) {
                groups.computeIfAbsent(
                        name,
                        group -> new DivisionGroup(
                                UUID.randomUUID(), Row.UNSAVED, plan.id(), group, DivisionKinds.ofGroup(group)));
            } else {
                divisions.computeIfAbsent(
                        name,
                        division -> new Division(
                                UUID.randomUUID(),
                                Row.UNSAVED,
                                nextOrdinal(),
                                division,
                                DirectoryEntry.guessed(division).kind(),
                                null,
                                null));
            }
        }
    }

    private int nextOrdinal() {
        return divisions.values().stream().mapToInt(Division::ordinal).max().orElse(0) + 1;
    }

    private List<Section> sections(Draft draft) {
        List<Section> sections = new ArrayList<>();
        for (DraftSection section : draft.sections()) {
            sections.add(new Section(
                    UUID.randomUUID(),
                    Row.UNSAVED,
                    plan.id(),
                    sections.size() + 1,
                    section.label(),
                    section.level(),
                    section.title()));
        }
        return sections;
    }

    private void addItem(DraftItem draft, Section section) {
        WorkItem item = new WorkItem(
                UUID.randomUUID(),
                Row.UNSAVED,
                plan.id(),
                section == null ? null : section.id(),
                draft.number(),
                draft.label(),
                draft.title(),
                draft.text(),
                null);
        add(item);
        addAssignments(draft, item);
        int ordinal = 1;
        for (DraftObligation obligation : draft.obligations()) {
            add(new Obligation(
                    UUID.randomUUID(),
                    Row.UNSAVED,
                    item.id(),
                    ordinal++,
                    obligation.quote(),
                    obligation.due(),
                    obligation.owedBy(),
                    null));
        }
    }

    /** Those who are named come first; a group gives its members only what they do not have already. */
    private void addAssignments(DraftItem draft, WorkItem item) {
        Map<UUID, Assignment> assigned = new LinkedHashMap<>();
        for (DraftAssignment named : draft.assignments()) {
            if (!named.group()) {
                Division division = divisions.get(named.division());
                assigned.putIfAbsent(
                        division.id(),
                        new Assignment(UUID.randomUUID(), Row.UNSAVED, item.id(), division.id(), named.role(), null));
            }
        }
        List<GroupAssignment> viaGroup = new ArrayList<>();
        for (DraftAssignment printed : draft.assignments()) {
            DivisionGroup group = printed.group() ? groups.get(printed.division()) : null;
            boolean there = viaGroup.stream()
                    .anyMatch(other -> group != null && other.groupId().equals(group.id()));
            if (group != null && !there) {
                viaGroup.add(
                        new GroupAssignment(UUID.randomUUID(), Row.UNSAVED, item.id(), group.id(), printed.role()));
                GroupMembers.assigned(item, group, printed.role(), divisions.values(), plan.year())
                        .forEach(member -> assigned.putIfAbsent(member.divisionId(), member));
            }
        }
        viaGroup.forEach(this::add);
        assigned.values().forEach(this::add);
    }
}
