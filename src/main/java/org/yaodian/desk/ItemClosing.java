package org.yaodian.desk;

import java.time.LocalDate;
import java.util.List;
import org.yaodian.plan.ItemStatus;
import org.yaodian.plan.Progress;
import org.yaodian.plan.Refused;
import org.yaodian.plan.WorkItem;
import org.yaodian.store.RowChange;
import org.yaodian.store.Told;

/** Closing an item (办结) and opening it again. */
public final class ItemClosing {
    private final Desk desk;

    public ItemClosing(Desk desk) {
        this.desk = desk;
    }

    /**
     * Closes an item: every assignment must be at 100 percent, every dated obligation done or excused, and no entry with a
     * running clock open.
     *
     * @throws Refused telling what is still open
     */
    public void close(ItemStatus status, LocalDate on) {
        Permissions.Allowed allowed = desk.allow(Deed.CLOSE_ITEM);
        WorkItem item = finished(status);
        desk.apply(
                allowed,
                Told.of("item.closed", item.number(), item.name()),
                on,
                List.of(RowChange.changed(item, item.withClosedOn(on))));
    }

    /**
     * The item as it is stored, where nothing stands in the way of closing it.
     *
     * @throws Refused as {@link #close}
     */
    WorkItem finished(ItemStatus status) {
        WorkItem item = desk.stored(status.item());
        if (item.closedOn() != null) {
            throw new Refused("item.closedAlready", item.number(), item.closedOn());
        }
        List<String> unfinished = status.assignments().stream()
                .filter(assignment -> assignment.percent() < Progress.COMPLETE)
                .map(assignment -> assignment.division().name())
                .toList();
        if (!unfinished.isEmpty()) {
            throw new Refused("item.unfinished", item.number(), String.join("、", unfinished));
        }
        List<String> owed = status.obligations().stream()
                .filter(obligation -> obligation.obligation().due().kind().dated())
                .filter(obligation -> !obligation.state().isDone())
                .map(obligation -> obligation.obligation().quote())
                .toList();
        if (!owed.isEmpty()) {
            throw new Refused("item.owed", item.number(), String.join("；", owed));
        }
        int open = status.openEntries();
        if (open > 0) {
            throw new Refused("item.openEntries", item.number(), open);
        }
        return item;
    }

    /** Opens a closed item again; the reason goes into the history. */
    public void reopen(WorkItem item, String reason) {
        Permissions.Allowed allowed = desk.allow(Deed.CLOSE_ITEM);
        if (item.closedOn() == null) {
            throw new Refused("item.notClosed", item.number());
        }
        if (reason == null || reason.isBlank()) {
            throw new Refused("item.reopenReason");
        }
        desk.apply(
                allowed,
                Told.of("item.reopened", item.number(), item.name(), reason.strip()),
                List.of(RowChange.changed(item, item.withClosedOn(null))));
    }
}
