package org.yaodian.desk;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.yaodian.plan.Obligation;
import org.yaodian.plan.Plan;
import org.yaodian.plan.PlanSnapshot;
import org.yaodian.plan.Refused;
import org.yaodian.plan.Row;
import org.yaodian.plan.Section;
import org.yaodian.plan.WorkItem;
import org.yaodian.store.RowChange;
import org.yaodian.store.Told;

/** The plan's head, sections and items, edited by hand. Items are numbered 1 to n in their order, always. */
public final class PlanEditing {
    private final Desk desk;

    public PlanEditing(Desk desk) {
        this.desk = desk;
    }

    public void changeHead(Plan plan, String title, String docNumber, String issuer, LocalDate issued) {
        if (title == null || title.isBlank()) {
            throw new Refused("plan.titleMissing");
        }
        Plan changed = new Plan(
                plan.id(),
                plan.revision(),
                plan.year(),
                title.strip(),
                emptyToNull(docNumber),
                emptyToNull(issuer),
                issued);
        desk.apply(
                desk.allow(Deed.EDIT_PLAN),
                Told.of("plan.changed", changed.title()),
                List.of(RowChange.changed(plan, changed)));
    }

    public Section addSection(PlanSnapshot snapshot, String label, String title) {
        Section section = new Section(
                UUID.randomUUID(),
                Row.UNSAVED,
                snapshot.plan().id(),
                snapshot.sections().stream().mapToInt(Section::ordinal).max().orElse(0) + 1,
                label == null ? "" : label.strip(),
                1,
                expectTitle(title));
        desk.apply(
                desk.allow(Deed.EDIT_PLAN),
                Told.of("section.added", section.title()),
                List.of(RowChange.added(section)));
        return section;
    }

    public void changeSection(Section section, String label, String title) {
        Section changed = new Section(
                section.id(),
                section.revision(),
                section.planId(),
                section.ordinal(),
                label == null ? "" : label.strip(),
                section.level(),
                expectTitle(title));
        desk.apply(
                desk.allow(Deed.EDIT_PLAN),
                Told.of("section.changed", changed.title()),
                List.of(RowChange.changed(section, changed)));
    }

    /** Takes a section away; its items stay, under no section. */
    public void removeSection(PlanSnapshot snapshot, Section section) {
        List<RowChange<?>> rows = new ArrayList<>();
        snapshot.items().stream()
                .filter(item -> section.id().equals(item.sectionId()))
                .map(desk::stored)
                .forEach(item -> rows.add(
                        RowChange.changed(item, item.withContent(null, item.label(), item.title(), item.text()))));
        rows.add(RowChange.removed(section));
        desk.apply(desk.allow(Deed.EDIT_PLAN), Told.of("section.removed", section.title()), rows);
    }

    /**
     * Adds an item at the end of a section; the items behind it are numbered anew.
     *
     * @param section null for the end of the plan
     */
    public WorkItem addItem(PlanSnapshot snapshot, Section section, String label, String title, String text) {
        int number = placeAtEndOf(snapshot, section);
        WorkItem item = new WorkItem(
                UUID.randomUUID(),
                Row.UNSAVED,
                snapshot.plan().id(),
                section == null ? null : section.id(),
                number,
                label == null ? "" : label.strip(),
                expectTitle(title),
                text == null ? "" : text.strip(),
                null);
        List<RowChange<?>> rows = new ArrayList<>();
        snapshot.items().stream()
                .filter(other -> other.number() >= number)
                .map(desk::stored)
                .forEach(other -> rows.add(RowChange.changed(other, other.withNumber(other.number() + 1))));
        rows.add(RowChange.added(item));
        desk.apply(desk.allow(Deed.EDIT_PLAN), Told.of("item.added", number, item.name()), rows);
        return item;
    }

    private static int placeAtEndOf(PlanSnapshot snapshot, Section section) {
        int end = snapshot.items().size() + 1;
        if (section == null) {
            return end;
        }
        List<UUID> upTo = snapshot.sections().stream()
                .filter(other -> other.ordinal() <= section.ordinal())
                .map(Section::id)
                .toList();
        return snapshot.items().stream()
                        .filter(item -> item.sectionId() != null && upTo.contains(item.sectionId()))
                        .mapToInt(WorkItem::number)
                        .max()
                        .orElse(0)
                + 1;
    }

    public void changeItem(WorkItem item, UUID sectionId, String label, String title, String text) {
        String newTitle = emptyToNull(title);
        String newText = text == null ? "" : text.strip();
        if (newTitle == null && newText.isEmpty()) {
            throw new Refused("item.empty");
        }
        WorkItem stored = desk.stored(item);
        WorkItem changed = stored.withContent(sectionId, label == null ? "" : label.strip(), newTitle, newText);
        desk.apply(
                desk.allow(Deed.EDIT_PLAN),
                Told.of("item.changed", item.number(), changed.name()),
                List.of(RowChange.changed(stored, changed)));
    }

    /** Takes an item away with all that hangs on it; what it was stays in the history, and undo brings it back. */
    public void removeItem(PlanSnapshot snapshot, WorkItem item) {
        if (desk.file().lookBacks().isLookedAt(item.id())) {
            throw new Refused("item.lookedAt", item.number(), item.name());
        }
        List<RowChange<?>> rows = new ArrayList<>();
        for (Obligation obligation : snapshot.obligationsOf(item)) {
            desk.file().fulfilmentsOf(obligation.id()).forEach(fulfilment -> rows.add(RowChange.removed(fulfilment)));
            rows.add(RowChange.removed(obligation));
        }
        desk.file().lookBacks().forebearsOf(item.id()).forEach(forebear -> rows.add(RowChange.removed(forebear)));
        desk.file().evidence().ofItem(item.id()).forEach(evidence -> rows.add(RowChange.removed(evidence)));
        desk.file().comments().ofItem(item.id()).forEach(comment -> rows.add(RowChange.removed(comment)));
        desk.file().extensionsOf(item.id()).forEach(extension -> rows.add(RowChange.removed(extension)));
        desk.file().progressOf(item.id()).forEach(progress -> rows.add(RowChange.removed(progress)));
        snapshot.assignmentsOf(item).forEach(assignment -> rows.add(RowChange.removed(assignment)));
        snapshot.groupAssignments().stream()
                .filter(assignment -> assignment.itemId().equals(item.id()))
                .forEach(assignment -> rows.add(RowChange.removed(assignment)));
        // a register that was settled on it is left to its own words again
        desk.file().registers().links(snapshot.plan().id()).stream()
                .filter(link -> item.id().equals(link.itemId()))
                .forEach(link -> rows.add(RowChange.removed(link)));
        rows.add(RowChange.removed(desk.stored(item)));
        snapshot.items().stream()
                .filter(other -> other.number() > item.number())
                .map(desk::stored)
                .forEach(other -> rows.add(RowChange.changed(other, other.withNumber(other.number() - 1))));
        desk.apply(desk.allow(Deed.EDIT_PLAN), Told.of("item.removed", item.number(), item.name()), rows);
    }

    /** Moves an item one place up (-1) or down (1), into the section of the item whose place it takes. */
    public void moveItem(PlanSnapshot snapshot, WorkItem item, int step) {
        WorkItem neighbour = snapshot.items().stream()
                .filter(other -> other.number() == item.number() + step)
                .min(Comparator.comparing(WorkItem::number))
                .map(desk::stored)
                .orElseThrow(() -> new Refused("item.noMove", item.number()));
        WorkItem stored = desk.stored(item);
        WorkItem moved = stored.withNumber(neighbour.number())
                .withContent(neighbour.sectionId(), item.label(), item.title(), item.text());
        desk.apply(
                desk.allow(Deed.EDIT_PLAN),
                Told.of("item.moved", item.number(), neighbour.number(), item.name()),
                List.of(
                        RowChange.changed(stored, moved),
                        RowChange.changed(neighbour, neighbour.withNumber(item.number()))));
    }

    private static String expectTitle(String title) {
        if (title == null || title.isBlank()) {
            throw new Refused("plan.titleMissing");
        }
        return title.strip();
    }

    private static String emptyToNull(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
