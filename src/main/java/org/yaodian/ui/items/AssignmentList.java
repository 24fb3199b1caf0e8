package org.yaodian.ui.items;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javafx.application.Platform;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.yaodian.plan.AssignmentStatus;
import org.yaodian.plan.Division;
import org.yaodian.plan.ItemStatus;
import org.yaodian.plan.WorkItem;
import org.yaodian.ui.evidence.EvidenceList;
import org.yaodian.ui.kit.Card;
import org.yaodian.ui.kit.InSight;
import org.yaodian.ui.kit.Pieces;
import org.yaodian.ui.kit.Pulses;
import org.yaodian.ui.kit.Texts;
import org.yaodian.ui.workspace.Workspace;

/** Who answers for the item and how far each is; rows are kept while the same divisions stand, so that typing goes on. */
final class AssignmentList extends VBox {
    private final Texts texts;
    private final Workspace workspace;
    private final ItemActions actions;
    private final Runnable leave;
    private final Runnable filled;
    private final ProgressDrafts drafts;
    private final List<AssignmentRow> rows = new ArrayList<>();
    private final Button add = new Button();
    private final VBox list = new VBox();
    private final Label none = new Label();
    private ItemStatus latest;

    /** Whose rows are there or being made, null before the first. */
    private List<UUID> asked;

    /** Waits for the row in which something can be said; null where nobody does. */
    private Runnable begun;

    private UUID wanted;
    private EvidenceList evidence;

    AssignmentList(
            Texts texts,
            Workspace workspace,
            ProgressDrafts drafts,
            ItemActions actions,
            Runnable leave,
            Runnable filled) {
        this.texts = texts;
        this.workspace = workspace;
        this.drafts = drafts;
        this.actions = actions;
        this.leave = leave;
        this.filled = filled;
        Label heading = new Label(texts.get("assignments"));
        heading.getStyleClass().add("card-title");
        add.setText(texts.get("assignment.add"));
        add.getStyleClass().addAll("flat", "link", "small");
        add.setId("add-assignment");
        add.setDisable(!workspace.isCoordinator());
        none.setText(texts.get("assignments.none"));
        none.getStyleClass().addAll("muted", "small");
        none.setWrapText(true);
        HBox head = new HBox(heading, Card.spacer(), add);
        head.setAlignment(Pos.CENTER_LEFT);
        setSpacing(4);
        getChildren().addAll(head, none, list);
    }

    void show(ItemStatus status) {
        add.setOnAction(event -> actions.assign(status.item()));
        none.setVisible(status.assignments().isEmpty());
        none.setManaged(status.assignments().isEmpty());
        List<UUID> now = status.assignments().stream()
                .map(assignment -> assignment.assignment().id())
                .toList();
        latest = status;
        if (!now.equals(asked)) {
            asked = now;
            rows.clear();
            list.getChildren().clear();
            evidence = null;
            Pulses.inScene(this, () -> Pieces.then(() -> addRows(now)));
        }
        for (int i = 0; i < rows.size(); i++) {
            rows.get(i).show(status.item(), status.assignments().get(i));
        }
        if (evidence != null) {
            evidence.refresh();
        }
    }

    /** A row on each pulse, behind the rest of the pane: two dozen at once would hold the window up. */
    private void addRows(List<UUID> awaited) {
        if (isGone(awaited)) {
            return;
        }
        if (rows.size() == awaited.size()) {
            tellBegun();
            filled.run();
            return;
        }
        int place = rows.size();
        AssignmentRow row = new AssignmentRow(texts, workspace, drafts, actions, step -> focus(place + step), leave);
        row.show(latest.item(), latest.assignments().get(place));
        // made with one picture, drawn with the next: for the first row of all either is enough
        Pieces.then(() -> {
            if (!isGone(awaited)) {
                row.show(latest.item(), latest.assignments().get(place));
                add(row);
                addRows(awaited);
            }
        });
    }

    private boolean isGone(List<UUID> awaited) {
        if (workspace.status().get() == null) {
            asked = null;
        }
        return awaited != asked;
    }

    private void add(AssignmentRow row) {
        rows.add(row);
        list.getChildren().add(row);
        if (begun != null && row.isEditable()) {
            row.begin();
            tellBegun();
        }
        if (row.assignmentId().equals(wanted)) {
            showEvidence(row);
        }
    }

    /** Brings a division's row into sight, with what it attached below it: what is looked at when it is reviewed. */
    void reveal(UUID assignment) {
        wanted = assignment;
        list.getChildren().remove(evidence);
        rows.stream()
                .filter(row -> row.assignmentId().equals(wanted))
                .findFirst()
                .ifPresent(this::showEvidence);
    }

    private void showEvidence(AssignmentRow row) {
        WorkItem item = latest.item();
        latest.assignments().stream()
                .filter(status -> status.assignment().id().equals(wanted))
                .map(AssignmentStatus::division)
                .findFirst()
                .ifPresent(division -> {
                    evidence = evidence(item, division);
                    list.getChildren().add(list.getChildren().indexOf(row) + 1, evidence);
                    // what stands above is read meanwhile and pushes the row down
                    evidence.heightProperty().addListener(property -> Platform.runLater(() -> InSight.bring(row)));
                    Platform.runLater(() -> InSight.bring(row));
                });
    }

    private EvidenceList evidence(WorkItem item, Division division) {
        return new EvidenceList(
                texts.of("evidence"),
                workspace,
                keeping -> keeping.ofAssignment(item.id(), division.id()),
                (keeping, file, on) ->
                        keeping.attachToItem(workspace.year(), item.number(), division.name(), file, on));
    }

    private void focus(int place) {
        if (place >= 0 && place < rows.size()) {
            rows.get(place).begin();
        }
    }

    /**
     * Puts the focus where whoever works here can say something.
     *
     * @param newBegun run when it is there, or when nothing can be said
     */
    void begin(Runnable newBegun) {
        begun = newBegun;
        rows.stream().filter(AssignmentRow::isEditable).findFirst().ifPresent(AssignmentRow::begin);
        boolean decided =
                asked == null || rows.size() == asked.size() || rows.stream().anyMatch(AssignmentRow::isEditable);
        if (decided) {
            tellBegun();
        }
    }

    private void tellBegun() {
        if (begun != null) {
            Runnable told = begun;
            begun = null;
            told.run();
        }
    }
}
