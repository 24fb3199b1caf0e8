package org.yaodian.desk;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import org.yaodian.plan.Assignment;
import org.yaodian.plan.Division;
import org.yaodian.plan.ItemStatus;
import org.yaodian.plan.PlanSnapshot;
import org.yaodian.plan.Progress;
import org.yaodian.plan.Role;
import org.yaodian.plan.Section;
import org.yaodian.plan.WorkItem;
import org.yaodian.store.RowChange;
import org.yaodian.store.Told;

/** What is done to several items at once: one change, which one undo takes back; what is refused for one is not done to any. */
public final class SeveralItems {
    private final Desk desk;
    private final PlanSnapshot snapshot;
    private final List<WorkItem> items;

    /** @param items those of the snapshot that are meant */
    public SeveralItems(Desk desk, PlanSnapshot snapshot, List<WorkItem> items) {
        this.desk = desk;
        this.snapshot = snapshot;
        this.items = List.copyOf(items);
    }

    /** Assigns divisions to each, as {@link Assigning#assign}. */
    public void assign(List<Division> divisions, Role role) {
        List<RowChange<?>> rows = new ArrayList<>();
        List<WorkItem> touched = new ArrayList<>();
        for (WorkItem item : items) {
            List<RowChange<?>> own = Assigning.rows(snapshot, item, divisions, role);
            if (!own.isEmpty()) {
                touched.add(item);
                rows.addAll(own);
            }
        }
        String names = divisions.stream().map(Division::name).collect(Collectors.joining("、"));
        apply(Deed.EDIT_PLAN, Told.of("items.assigned", touched.size(), numbers(touched), names), null, rows);
    }

    /** Puts each into a section; their numbers stay. */
    public void moveTo(Section section) {
        UUID id = section == null ? null : section.id();
        List<RowChange<?>> rows = new ArrayList<>();
        List<WorkItem> touched = new ArrayList<>();
        for (WorkItem item : items) {
            WorkItem stored = desk.stored(item);
            if (!Objects.equals(stored.sectionId(), id)) {
                touched.add(item);
                rows.add(RowChange.changed(
                        stored, stored.withContent(id, stored.label(), stored.title(), stored.text())));
            }
        }
        String name = section == null ? "—" : section.title();
        apply(Deed.EDIT_PLAN, Told.of("items.moved", touched.size(), numbers(touched), name), null, rows);
    }

    /**
     * Closes each, as {@link ItemClosing#close}; those that are closed already stay as they are.
     *
     * @param statuses how the items stand on the day
     * @throws org.yaodian.plan.Refused telling the first that is not finished, and what is open of it
     */
    public void close(List<ItemStatus> statuses, LocalDate on) {
        ItemClosing closing = new ItemClosing(desk);
        List<RowChange<?>> rows = new ArrayList<>();
        List<WorkItem> touched = new ArrayList<>();
        for (ItemStatus status : statuses) {
            if (status.item().closedOn() == null) {
                WorkItem item = closing.finished(status);
                touched.add(item);
                rows.add(RowChange.changed(item, item.withClosedOn(on)));
            }
        }
        apply(Deed.CLOSE_ITEM, Told.of("items.closed", touched.size(), numbers(touched)), on, rows);
    }

    /**
     * Records the same progress of a division on each, which counts at once.
     *
     * @throws org.yaodian.plan.Refused as {@link ProgressReporting#accept}, and where one is not the division's
     */
    public void report(Division division, ProgressReporting.Report report, LocalDate on) {
        ProgressReporting reporting = new ProgressReporting(desk);
        reporting.expectDayOf(snapshot, on);
        List<IntFunction<Progress>> progress = new ArrayList<>();
        for (WorkItem item : items) {
            Assignment assignment = Lookups.assignment(snapshot, item, division);
            progress.add(reporting.accepted(item, assignment, snapshot.reportsOn(assignment), report, on));
        }
        desk.applyNumbered(
                desk.allow(Deed.ACCEPT_PROGRESS),
                Told.of("items.reported", items.size(), numbers(items), division.name(), report.percent()),
                on,
                progress.size(),
                first -> rows(progress, first));
    }

    private static List<RowChange<?>> rows(List<IntFunction<Progress>> progress, int first) {
        List<RowChange<?>> rows = new ArrayList<>();
        for (int i = 0; i < progress.size(); i++) {
            rows.add(RowChange.added(progress.get(i).apply(first + i)));
        }
        return rows;
    }

    private void apply(Deed deed, Told told, LocalDate on, List<RowChange<?>> rows) {
        Permissions.Allowed allowed = desk.allow(deed);
        if (!rows.isEmpty()) {
            desk.apply(allowed, told, on == null ? desk.today() : on, rows);
        }
    }

    /** Those that something is done to: what was so before is not told as done. */
    private static String numbers(List<WorkItem> touched) {
        return touched.stream().map(item -> Integer.toString(item.number())).collect(Collectors.joining("、"));
    }
}
