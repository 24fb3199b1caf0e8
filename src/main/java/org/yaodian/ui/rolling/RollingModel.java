package org.yaodian.ui.rolling;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.yaodian.desk.RollWish;
import org.yaodian.desk.YearRolling;
import org.yaodian.plan.Division;
import org.yaodian.plan.PlanStatus;
import org.yaodian.plan.Refused;
import org.yaodian.plan.WorkItem;
import org.yaodian.ui.workspace.Workspace;

/** How the plan that is shown is to be carried over to a later year: which items, and who takes whose place. */
public final class RollingModel {
    private final Workspace workspace;
    private final ObservableList<WorkItem> items = FXCollections.observableArrayList();
    private final ObservableList<Division> divisions = FXCollections.observableArrayList();
    private final Set<Integer> left = new LinkedHashSet<>();
    private final Map<String, String> successors = new LinkedHashMap<>();

    public RollingModel(Workspace workspace) {
        this.workspace = workspace;
        workspace.status().addListener(property -> fill());
        fill();
    }

    Workspace workspace() {
        return workspace;
    }

    ObservableList<WorkItem> items() {
        return items;
    }

    /** The divisions that answer for something in the plan. */
    ObservableList<Division> divisions() {
        return divisions;
    }

    /** The divisions that can take another's place. */
    List<String> heirs() {
        return workspace.status().get().snapshot().divisions().stream()
                .filter(division -> division.retiredOn() == null)
                .map(Division::name)
                .toList();
    }

    int year() {
        return workspace.status().get().snapshot().plan().year();
    }

    private void fill() {
        PlanStatus status = workspace.status().get();
        if (status == null) {
            items.clear();
            divisions.clear();
            return;
        }
        List<WorkItem> now = status.snapshot().items();
        if (!now.equals(items)) {
            items.setAll(now);
            left.clear();
        }
        divisions.setAll(status.snapshot().divisions().stream()
                .filter(division -> status.items().stream()
                        .flatMap(item -> item.assignments().stream())
                        .anyMatch(assignment -> assignment.division().id().equals(division.id())))
                .toList());
    }

    boolean isChosen(WorkItem item) {
        return !left.contains(item.number());
    }

    void choose(WorkItem item, boolean chosen) {
        if (chosen) {
            left.remove(item.number());
        } else {
            left.add(item.number());
        }
    }

    int countChosen() {
        return items.size() - left.size();
    }

    /** Who takes a division's place, null where it stays. */
    String successorOf(Division division) {
        return successors.get(division.name());
    }

    void succeed(Division division, String heir) {
        if (heir == null || heir.isBlank() || heir.strip().equals(division.name())) {
            successors.remove(division.name());
        } else {
            successors.put(division.name(), heir.strip());
        }
    }

    /**
     * Makes the plan of the year and shows it.
     *
     * @param done told what was made
     */
    void roll(int to, Consumer<YearRolling.Rolled> done, Consumer<Refused> refused) {
        int from = year();
        List<Integer> chosen =
                items.stream().filter(this::isChosen).map(WorkItem::number).toList();
        RollWish wish = new RollWish(to, chosen, successors);
        YearRolling.Rolled[] rolled = new YearRolling.Rolled[1];
        workspace.act(
                desk -> rolled[0] = new YearRolling(desk).roll(from, wish, desk.today()),
                () -> {
                    successors.clear();
                    workspace.showYear(to);
                    done.accept(rolled[0]);
                },
                refused);
    }
}
