package org.yaodian.ui.items;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.collections.ListChangeListener;
import javafx.scene.layout.StackPane;
import org.yaodian.desk.SeveralItems;
import org.yaodian.plan.AssignmentStatus;
import org.yaodian.plan.ItemStatus;
import org.yaodian.plan.Obligation;
import org.yaodian.plan.PlanSnapshot;
import org.yaodian.plan.Section;
import org.yaodian.plan.Waiting;
import org.yaodian.plan.WorkItem;
import org.yaodian.ui.kit.Form;
import org.yaodian.ui.kit.Pieces;
import org.yaodian.ui.kit.SideArea;
import org.yaodian.ui.kit.Texts;
import org.yaodian.ui.kit.TypedAhead;
import org.yaodian.ui.progress.ExtensionForm;
import org.yaodian.ui.workspace.Navigation;
import org.yaodian.ui.workspace.Workspace;

/** Beside the table: the chosen item, or the form in which it, a new one, or a part of it is edited. */
final class SidePane extends StackPane implements ItemActions {
    private final Texts texts;
    private final ItemsModel model;
    private final Workspace workspace;
    private final Navigation navigation;
    private final Runnable leave;
    private final SideArea area;
    private ItemDetail detail;

    /** What is typed before the field is there that it is meant for; null while nothing is. */
    private TypedAhead ahead;

    /** Whether the detail is made and not shown yet. */
    private boolean coming;

    SidePane(Texts texts, ItemsModel model, Workspace workspace, Navigation navigation, Runnable leave) {
        this.texts = texts;
        this.model = model;
        this.workspace = workspace;
        this.navigation = navigation;
        this.leave = leave;
        this.area = new SideArea(texts.get("detail.none"));
        getChildren().add(area);
        // a form that is open stays until it is saved or left: what was typed is not lost to a click
        model.chosen().addListener(property -> {
            // what is still to be typed was meant for the item before
            forgetTyped();
            show();
        });
        model.several().addListener((ListChangeListener<UUID>) change -> show());
        workspace.status().addListener(property -> show());
        model.updateAsked().addListener(property -> {
            area.endEdit();
            show();
            if (!model.severalStatuses().isEmpty() && workspace.isCoordinator()) {
                edit(severalForms().report());
            } else if (detail != null) {
                beginUpdate();
            }
        });
        show();
    }

    private void beginUpdate() {
        forgetTyped();
        if (getScene() == null) {
            detail.beginUpdate(() -> {});
            return;
        }
        ahead = new TypedAhead(getScene());
        detail.beginUpdate(ahead::release);
    }

    private void forgetTyped() {
        if (ahead != null) {
            ahead.forget();
            ahead = null;
        }
    }

    boolean isEditing() {
        return area.isEditing();
    }

    private void show() {
        if (area.isEditing()) {
            return;
        }
        if (!model.severalStatuses().isEmpty()) {
            detail = null;
            area.show(several());
            return;
        }
        Optional<ItemStatus> status = model.chosenStatus();
        if (status.isEmpty()) {
            detail = null;
            area.showNothing();
            return;
        }
        UUID shown = detail == null ? null : detail.itemId();
        boolean another = !status.get().item().id().equals(shown) || !area.shows(detail) && !coming;
        if (another) {
            detail = new ItemDetail(texts, workspace, navigation, model, this, leave);
            bring(detail);
        }
        detail.show(status.get(), snapshot());
    }

    /** Making a pane and drawing it are enough for a pulse each. */
    private void bring(ItemDetail made) {
        coming = true;
        area.expect();
        Pieces.then(() -> {
            if (made == detail) {
                coming = false;
                if (!area.isEditing()) {
                    area.show(made);
                }
            }
        });
    }

    private SeveralPane several() {
        List<ItemStatus> items = model.severalStatuses();
        return new SeveralPane(
                texts,
                items,
                workspace.isCoordinator(),
                new SeveralPane.Actions(
                        () -> edit(severalForms().report()),
                        () -> edit(severalForms().assign()),
                        () -> edit(severalForms().move()),
                        () -> close(items)));
    }

    private SeveralForms severalForms() {
        return new SeveralForms(texts, workspace, model.severalStatuses(), this::endEdit);
    }

    private void close(List<ItemStatus> items) {
        PlanSnapshot snapshot = snapshot();
        List<WorkItem> closed = items.stream().map(ItemStatus::item).toList();
        workspace.act(desk -> new SeveralItems(desk, snapshot, closed).close(items, desk.today()));
    }

    /** Shows what waits at the division that said it, unless a form is open. */
    void review(Waiting waiting) {
        model.chosen().set(waiting.item().id());
        if (!area.isEditing() && detail != null && waiting.item().id().equals(detail.itemId())) {
            detail.reveal(waiting.assignment().assignment().id());
        }
    }

    private PlanSnapshot snapshot() {
        return workspace.status().get().snapshot();
    }

    private void edit(Form form) {
        area.edit(form, this::endEdit);
    }

    private void endEdit() {
        area.endEdit();
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
    public void extend(WorkItem item, AssignmentStatus status) {
        edit(new ExtensionForm(texts.of("progress"), workspace, this::endEdit).form(item, status));
    }

    @Override
    public void askReason(String title, String save, Consumer<String> withReason) {
        edit(new ReasonForm(texts, this::endEdit).form(title, save, withReason));
    }
}
