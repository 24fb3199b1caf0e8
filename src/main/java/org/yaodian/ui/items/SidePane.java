package org.yaodian.ui.items;

import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.StackPane;
import org.yaodian.plan.ItemStatus;
import org.yaodian.plan.Obligation;
import org.yaodian.plan.PlanSnapshot;
import org.yaodian.plan.Section;
import org.yaodian.plan.WorkItem;
import org.yaodian.ui.kit.Form;
import org.yaodian.ui.kit.Texts;
import org.yaodian.ui.workspace.Workspace;

/** Beside the table: the chosen item, or the form in which it, a new one, or a part of it is edited. */
final class SidePane extends StackPane implements ItemActions {
    private final Texts texts;
    private final ItemsModel model;
    private final Workspace workspace;
    private final Runnable leave;
    private final ScrollPane scroll = new ScrollPane();
    private final Label nothing = new Label();
    private ItemDetail detail;
    private boolean editing;

    SidePane(Texts texts, ItemsModel model, Workspace workspace, Runnable leave) {
        this.texts = texts;
        this.model = model;
        this.workspace = workspace;
        this.leave = leave;
        scroll.getStyleClass().add("detail-scroll");
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        nothing.setText(texts.get("detail.none"));
        nothing.getStyleClass().addAll("muted", "nothing-chosen");
        nothing.setWrapText(true);
        getChildren().addAll(scroll, nothing);
        model.chosen().addListener(property -> {
            editing = false;
            show();
        });
        workspace.status().addListener(property -> show());
        model.updateAsked().addListener(property -> {
            editing = false;
            show();
            if (detail != null) {
                detail.beginUpdate();
            }
        });
        show();
    }

    boolean isEditing() {
        return editing;
    }

    private void show() {
        if (editing) {
            return;
        }
        Optional<ItemStatus> status = model.chosenStatus();
        nothing.setVisible(status.isEmpty());
        scroll.setVisible(status.isPresent());
        if (status.isEmpty()) {
            detail = null;
            return;
        }
        UUID shown = detail == null ? null : detail.itemId();
        if (!status.get().item().id().equals(shown) || scroll.getContent() != detail) {
            detail = new ItemDetail(texts, workspace, this, leave);
            scroll.setContent(detail);
            scroll.setVvalue(0);
        }
        detail.show(status.get(), snapshot());
    }

    private PlanSnapshot snapshot() {
        return workspace.status().get().snapshot();
    }

    private void edit(Form form) {
        editing = true;
        nothing.setVisible(false);
        scroll.setVisible(true);
        scroll.setContent(form);
        scroll.setVvalue(0);
        form.onCancel(this::endEdit);
        form.begin();
    }

    private void endEdit() {
        editing = false;
        show();
        leave.run();
    }

    void addItem() {
        edit(new ItemForm(texts, workspace, this::endEdit)
                .forNew(snapshot(), model.chosenStatus(), model.chosen()::set));
    }

    void addSection() {
        edit(new SectionForm(texts, workspace, this::endEdit).forNew(snapshot()));
    }

    @Override
    public void editItem(WorkItem item) {
        edit(new ItemForm(texts, workspace, this::endEdit).forItem(snapshot(), item));
    }

    @Override
    public void editSection(Section section) {
        edit(new SectionForm(texts, workspace, this::endEdit).forSection(section));
    }

    @Override
    public void assign(WorkItem item) {
        edit(new AssignForm(texts, workspace, this::endEdit).form(snapshot(), item));
    }

    @Override
    public void addObligation(WorkItem item) {
        edit(new ObligationForm(texts, workspace, this::endEdit).forNew(snapshot(), item));
    }

    @Override
    public void editObligation(WorkItem item, Obligation obligation) {
        edit(new ObligationForm(texts, workspace, this::endEdit).forObligation(snapshot(), item, obligation));
    }

    @Override
    public void fulfil(WorkItem item, Obligation obligation) {
        edit(new FulfilForm(texts, workspace, this::endEdit).form(snapshot(), item, obligation));
    }

    @Override
    public void askReason(String title, String save, Consumer<String> withReason) {
        edit(new ReasonForm(texts, this::endEdit).form(title, save, withReason));
    }
}
