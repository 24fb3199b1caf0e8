package org.yaodian.ui.items;

import java.util.List;
import java.util.UUID;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.yaodian.desk.ItemClosing;
import org.yaodian.desk.PlanEditing;
import org.yaodian.plan.ItemStatus;
import org.yaodian.plan.PlanSnapshot;
import org.yaodian.plan.WorkItem;
import org.yaodian.ui.comments.CommentsPane;
import org.yaodian.ui.evidence.EvidenceList;
import org.yaodian.ui.kit.Card;
import org.yaodian.ui.kit.Pulses;
import org.yaodian.ui.kit.StateSign;
import org.yaodian.ui.kit.Texts;
import org.yaodian.ui.workspace.Navigation;
import org.yaodian.ui.workspace.Workspace;

/** One item: its text with the phrases that became obligations, who answers for it and how far they are, its history. */
final class ItemDetail extends VBox {
    private final Texts texts;
    private final Workspace workspace;
    private final ItemActions actions;
    private final Label place = new Label();
    private final Label title = new Label();
    private final HBox standing = new HBox();
    private final MenuButton menu = new MenuButton();
    private final VBox textBox = new VBox();
    private final ObligationList obligations;
    private final AssignmentList assignments;
    private final ItemRegisters registers;
    private final VBox evidenceBox = new VBox();
    private EvidenceList evidence;
    private final CommentsPane comments;
    private final ItemRecords records;
    private WorkItem item;

    ItemDetail(
            Texts texts,
            Workspace workspace,
            Navigation navigation,
            ItemsModel model,
            ItemActions actions,
            Runnable leave) {
        this.texts = texts;
        this.workspace = workspace;
        this.actions = actions;
        this.obligations = new ObligationList(texts, workspace, actions);
        this.assignments = new AssignmentList(texts, workspace, model.progress(), actions, leave, this::addRest);
        this.registers = new ItemRegisters(texts, workspace, navigation);
        this.comments = new CommentsPane(texts.of("comments"), workspace, model.unread(), model.comments());
        this.records = new ItemRecords(texts, workspace, navigation);
        getStyleClass().add("detail");
        place.getStyleClass().addAll("muted", "small");
        place.setWrapText(true);
        title.getStyleClass().add("detail-title");
        title.setWrapText(true);
        standing.setSpacing(8);
        standing.setAlignment(Pos.CENTER_LEFT);
        menu.setGraphic(new FontIcon(Feather.MORE_HORIZONTAL));
        menu.getStyleClass().addAll("flat", "button-icon", "no-arrow");
        menu.setId("item-menu");
        menu.setAccessibleText(texts.get("item.menu"));
        Button edit = new Button(null, new FontIcon(Feather.EDIT_2));
        edit.getStyleClass().addAll("flat", "button-icon");
        edit.setId("edit-item");
        edit.setAccessibleText(texts.get("item.edit"));
        edit.setTooltip(new javafx.scene.control.Tooltip(texts.get("item.edit")));
        edit.setOnAction(event -> actions.editItem(item));
        edit.setDisable(!workspace.isCoordinator());
        menu.setDisable(!workspace.isCoordinator());
        HBox head = new HBox(place, Card.spacer(), edit, menu);
        head.setAlignment(Pos.TOP_LEFT);
        Pulses.add(this, List.of(new VBox(head, title), standing, textBox, obligations, registers, assignments), 3);
    }

    /** What stands below the divisions comes behind them. */
    private void addRest() {
        if (!getChildren().contains(comments)) {
            Pulses.add(this, List.of(comments, evidenceBox, records), 1);
        }
    }

    UUID itemId() {
        return item == null ? null : item.id();
    }

    void show(ItemStatus status, PlanSnapshot snapshot) {
        boolean textChanged = item == null || !item.equals(status.item());
        item = status.item();
        String label = item.label().isEmpty() ? Integer.toString(item.number()) : item.label();
        place.setText(
                status.section() == null
                        ? texts.get("detail.numbered", label)
                        : texts.get("detail.place", SectionNames.full(status.section()), label));
        title.setText(item.name());
        showStanding(status, snapshot);
        fillMenu(status, snapshot);
        if (textChanged || textBox.getChildren().isEmpty()) {
            textBox.getChildren().setAll(new FoldedText(texts, new MarkedText(item.text(), status.obligations())));
            textBox.setVisible(!item.text().isBlank());
            textBox.setManaged(!item.text().isBlank());
        }
        obligations.show(status, snapshot);
        registers.show(item);
        assignments.show(status);
        if (textChanged || evidence == null) {
            evidence = evidence(item);
            evidenceBox.getChildren().setAll(evidence);
        } else {
            evidence.refresh();
        }
        comments.show(item, snapshot);
        records.show(item);
    }

    private EvidenceList evidence(WorkItem of) {
        return new EvidenceList(
                texts.of("evidence"),
                workspace,
                keeping -> keeping.ofItem(of.id()),
                (keeping, file, on) -> keeping.attachToItem(workspace.year(), of.number(), null, file, on));
    }

    private void showStanding(ItemStatus status, PlanSnapshot snapshot) {
        Label words = new Label();
        words.getStyleClass().addAll("muted", "small");
        String completion = texts.get("detail.completion", Math.round(status.completion() * 100));
        if (item.closedOn() != null) {
            words.setText(texts.get("detail.closed", texts.words().fullDate(item.closedOn())) + " · " + completion);
        } else if (status.due() != null) {
            words.setText(texts.words().distance(workspace.status().get().calendar(), snapshot.on(), status.due())
                    + " · " + completion);
        } else {
            words.setText(completion);
        }
        standing.getChildren()
                .setAll(StateSign.chip(status.state(), texts.words()), words, Card.spacer(), comments.link());
    }

    private void fillMenu(ItemStatus status, PlanSnapshot snapshot) {
        menu.getItems().clear();
        if (item.closedOn() == null) {
            entry("item.close", () -> workspace.act(desk -> new ItemClosing(desk).close(status, desk.today())));
        } else {
            entry(
                    "item.reopen",
                    () -> actions.askReason(
                            texts.get("item.reopenTitle", item.name()),
                            texts.get("item.reopen"),
                            reason -> workspace.act(desk -> new ItemClosing(desk).reopen(item, reason))));
        }
        entry("item.up", () -> workspace.act(desk -> new PlanEditing(desk).moveItem(snapshot, item, -1)));
        entry("item.down", () -> workspace.act(desk -> new PlanEditing(desk).moveItem(snapshot, item, 1)));
        if (status.section() != null) {
            entry("section.edit", () -> actions.editSection(status.section()));
            entry(
                    "section.remove",
                    () -> workspace.act(desk -> new PlanEditing(desk).removeSection(snapshot, status.section())));
        }
        entry("item.remove", () -> workspace.act(desk -> new PlanEditing(desk).removeItem(snapshot, item)));
    }

    private void entry(String key, Runnable action) {
        MenuItem entry = new MenuItem(texts.get(key));
        entry.setId(key);
        entry.setOnAction(event -> action.run());
        menu.getItems().add(entry);
    }

    /** Brings a division's row into sight, with what it attached. */
    void reveal(UUID assignment) {
        assignments.reveal(assignment);
    }

    /**
     * Puts the focus into the first percentage.
     *
     * @param begun run when it is there, or when there is none
     */
    void beginUpdate(Runnable begun) {
        assignments.begin(begun);
    }
}
