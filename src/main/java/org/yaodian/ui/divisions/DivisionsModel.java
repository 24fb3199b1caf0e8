package org.yaodian.ui.divisions;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.yaodian.plan.DivisionStanding;
import org.yaodian.plan.PlanStatus;
import org.yaodian.ui.workspace.Workspace;

/** What 处室 shows: the divisions with their standing, and the one that is chosen. */
public final class DivisionsModel {
    private final Workspace workspace;
    private final ObservableList<DivisionStanding> divisions = FXCollections.observableArrayList();
    private final ObjectProperty<UUID> chosen = new SimpleObjectProperty<>();

    public DivisionsModel(Workspace workspace) {
        this.workspace = workspace;
        workspace.status().addListener(property -> fill());
        fill();
    }

    ObservableList<DivisionStanding> divisions() {
        return divisions;
    }

    ObjectProperty<UUID> chosen() {
        return chosen;
    }

    Optional<DivisionStanding> chosenStanding() {
        return divisions.stream()
                .filter(standing -> standing.division().id().equals(chosen.get()))
                .findFirst();
    }

    /** The kinds that the file's divisions have, most used first; 处室 and 直属事业单位 where there are none. */
    List<String> kinds() {
        List<String> used = divisions.stream()
                .map(standing -> standing.division().kind())
                .distinct()
                .toList();
        return used.isEmpty() ? List.of("处室", "直属事业单位") : used;
    }

    private void fill() {
        PlanStatus status = workspace.status().get();
        divisions.setAll(status == null ? List.of() : DivisionStanding.of(status));
    }
}
