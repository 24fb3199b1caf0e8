package org.yaodian.ui.compare;

import java.util.Comparator;
import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.yaodian.desk.PlanComparing;
import org.yaodian.plan.PlanComparison.Compared;
import org.yaodian.plan.PlanComparison.Fate;
import org.yaodian.ui.workspace.Workspace;

/** The plan that is shown beside an earlier one: the items of one fate, or all. To be used on the FX thread. */
public final class CompareModel {
    /** Which items are shown. */
    enum Shown {
        ALL,
        KEPT,
        CHANGED,
        NEW,
        GONE
    }

    private final Workspace workspace;
    private final ObjectProperty<Integer> with = new SimpleObjectProperty<>();
    private final ObjectProperty<Shown> shown = new SimpleObjectProperty<>(Shown.ALL);
    private final ReadOnlyObjectWrapper<PlanComparing.Result> result = new ReadOnlyObjectWrapper<>();
    private final ObservableList<Integer> years = FXCollections.observableArrayList();
    private final ObservableList<Compared> items = FXCollections.observableArrayList();

    public CompareModel(Workspace workspace) {
        this.workspace = workspace;
        workspace.status().addListener(property -> read());
        with.addListener(property -> read());
        shown.addListener(property -> show());
        read();
    }

    /** The year of the plan that it is compared with, null for the one before. */
    ObjectProperty<Integer> with() {
        return with;
    }

    ObjectProperty<Shown> shown() {
        return shown;
    }

    /** What was compared last, null before and where there is nothing to compare with. */
    ReadOnlyObjectProperty<PlanComparing.Result> result() {
        return result.getReadOnlyProperty();
    }

    /** The years of the earlier plans, the latest first. */
    ObservableList<Integer> years() {
        return years;
    }

    ObservableList<Compared> items() {
        return items;
    }

    long count(Shown which) {
        return result.get() == null
                ? 0
                : result.get().comparison().items().stream()
                        .filter(item -> isShown(item, which))
                        .count();
    }

    private static boolean isShown(Compared item, Shown which) {
        return which == Shown.ALL || item.fate() == Fate.valueOf(which.name());
    }

    private record Read(List<Integer> years, PlanComparing.Result result) {}

    private void read() {
        if (workspace.status().get() == null) {
            result.set(null);
            show();
            return;
        }
        int year = workspace.status().get().snapshot().plan().year();
        Integer earlier = with.get() != null && with.get() < year ? with.get() : null;
        workspace.<Read>ask(
                desk -> {
                    List<Integer> before = desk.years().stream()
                            .filter(some -> some < year)
                            .sorted(Comparator.reverseOrder())
                            .toList();
                    return new Read(before, before.isEmpty() ? null : new PlanComparing(desk).compare(year, earlier));
                },
                read -> {
                    if (!years.equals(read.years())) {
                        years.setAll(read.years());
                    }
                    result.set(read.result());
                    show();
                });
    }

    private void show() {
        items.setAll(
                result.get() == null
                        ? List.of()
                        : result.get().comparison().items().stream()
                                .filter(item -> isShown(item, shown.get()))
                                .toList());
    }
}
