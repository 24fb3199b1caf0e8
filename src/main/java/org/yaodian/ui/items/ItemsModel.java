package org.yaodian.ui.items;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.yaodian.calendar.WorkCalendar;
import org.yaodian.plan.ItemStatus;
import org.yaodian.plan.PlanStatus;
import org.yaodian.plan.Section;
import org.yaodian.ui.comments.CommentDrafts;
import org.yaodian.ui.comments.UnreadComments;
import org.yaodian.ui.workspace.Workspace;

/** What 事项 shows: the items that the filter lets through, in their order, and the one that is chosen. */
public final class ItemsModel {
    private final Workspace workspace;
    private final ObservableList<ItemRow> rows = FXCollections.observableArrayList();
    private final ObjectProperty<ItemFilter> filter = new SimpleObjectProperty<>(ItemFilter.NONE);
    private final ObjectProperty<UUID> chosen = new SimpleObjectProperty<>();
    private final ObservableList<UUID> several = FXCollections.observableArrayList();
    private final ReadOnlyBooleanWrapper refreshing = new ReadOnlyBooleanWrapper();
    private final IntegerProperty updateAsked = new SimpleIntegerProperty();
    private final UnreadComments unread;
    private final CommentDrafts comments = new CommentDrafts();
    private final ProgressDrafts progress = new ProgressDrafts();
    private ItemOrder order = ItemOrder.NUMBER;
    private boolean descending;

    public ItemsModel(Workspace workspace) {
        this.workspace = workspace;
        this.unread = new UnreadComments(workspace);
        workspace.status().addListener(property -> fill());
        filter.addListener(property -> fill());
        fill();
    }

    ObservableList<ItemRow> rows() {
        return rows;
    }

    /** The comments that wait to be read. */
    UnreadComments unread() {
        return unread;
    }

    /** The comments that were begun. */
    CommentDrafts comments() {
        return comments;
    }

    /** The progress that was typed and is not kept. */
    ProgressDrafts progress() {
        return progress;
    }

    ObjectProperty<ItemFilter> filter() {
        return filter;
    }

    /** The chosen item's id, null for none. */
    ObjectProperty<UUID> chosen() {
        return chosen;
    }

    /** The ids of all the items that are chosen at once; the one that was chosen last is {@link #chosen()}. */
    ObservableList<UUID> several() {
        return several;
    }

    /** How the items stand that are chosen at once, in the order of the plan; empty unless there are two or more. */
    List<ItemStatus> severalStatuses() {
        PlanStatus status = workspace.status().get();
        if (status == null || several.size() < 2) {
            return List.of();
        }
        return status.items().stream()
                .filter(item -> several.contains(item.item().id()))
                .toList();
    }

    /** Grows each time when the chosen item's progress is to be updated. */
    ReadOnlyIntegerProperty updateAsked() {
        return updateAsked;
    }

    /** Asks for the field in which the chosen item's progress is typed; chooses the first item where none is. */
    public void updateSelected() {
        if (chosenStatus().isEmpty()) {
            rows.stream()
                    .filter(row -> !row.isHeading())
                    .findFirst()
                    .ifPresent(row -> chosen.set(row.item().item().id()));
        }
        updateAsked.set(updateAsked.get() + 1);
    }

    void sort(ItemOrder newOrder, boolean newDescending) {
        order = newOrder;
        descending = newDescending;
        fill();
    }

    Optional<ItemStatus> chosenStatus() {
        PlanStatus status = workspace.status().get();
        if (status == null || chosen.get() == null) {
            return Optional.empty();
        }
        return status.items().stream()
                .filter(item -> item.item().id().equals(chosen.get()))
                .findFirst();
    }

    /** The calendar by which the shown plan stands as it does. */
    WorkCalendar calendar() {
        return workspace.status().get().calendar();
    }

    /** The year of the plan that is shown. */
    int planYear() {
        return workspace.status().get().snapshot().plan().year();
    }

    int shownItems() {
        return (int) rows.stream().filter(row -> !row.isHeading()).count();
    }

    private void fill() {
        PlanStatus status = workspace.status().get();
        if (status == null) {
            rows.clear();
            return;
        }
        List<ItemStatus> items = status.items().stream()
                .filter(filter.get()::accepts)
                .sorted(order.comparator(descending))
                .toList();
        show(order == ItemOrder.NUMBER && !descending ? underSections(items, status) : plain(items));
    }

    /** Whether the rows are being read anew: what a table loses of its selection meanwhile nobody took away. */
    ReadOnlyBooleanProperty refreshing() {
        return refreshing.getReadOnlyProperty();
    }

    private void show(List<ItemRow> now) {
        refreshing.set(true);
        refresh(now);
        refreshing.set(false);
    }

    /** Where the same rows stand, only those that changed are shown anew: the others need no work of the window. */
    private void refresh(List<ItemRow> now) {
        boolean sameRows = now.size() == rows.size();
        for (int i = 0; sameRows && i < now.size(); i++) {
            sameRows = now.get(i).id().equals(rows.get(i).id());
        }
        if (!sameRows) {
            rows.setAll(now);
            return;
        }
        for (int i = 0; i < now.size(); i++) {
            rows.get(i).showAs(now.get(i));
        }
    }

    private static List<ItemRow> plain(List<ItemStatus> items) {
        return items.stream().map(ItemRow::of).toList();
    }

    /** Items below their sections' headings; a section without items has its heading too, where nothing is filtered. */
    private List<ItemRow> underSections(List<ItemStatus> items, PlanStatus status) {
        List<ItemRow> all = new ArrayList<>();
        List<Section> waiting = new ArrayList<>(status.snapshot().sections());
        boolean filtered = !filter.get().equals(ItemFilter.NONE);
        Section current = null;
        for (ItemStatus item : items) {
            if (item.section() != null && !item.section().equals(current)) {
                current = item.section();
                while (waiting.contains(current)) {
                    Section next = waiting.remove(0);
                    if (!filtered || next.equals(current)) {
                        all.add(ItemRow.heading(next));
                    }
                }
            }
            all.add(ItemRow.of(item));
        }
        if (!filtered) {
            waiting.forEach(section -> all.add(ItemRow.heading(section)));
        }
        return all;
    }
}
