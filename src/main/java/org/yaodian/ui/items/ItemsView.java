package org.yaodian.ui.items;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.beans.binding.BooleanExpression;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SplitMenuButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.yaodian.plan.ItemStatus;
import org.yaodian.plan.PersonRole;
import org.yaodian.plan.PlanStatus;
import org.yaodian.plan.Waiting;
import org.yaodian.plan.WorkItem;
import org.yaodian.ui.kit.Card;
import org.yaodian.ui.kit.EmptyState;
import org.yaodian.ui.kit.Lazy;
import org.yaodian.ui.kit.Pieces;
import org.yaodian.ui.kit.Preferences;
import org.yaodian.ui.kit.Pulses;
import org.yaodian.ui.kit.Segments;
import org.yaodian.ui.kit.TableAndSide;
import org.yaodian.ui.kit.Texts;
import org.yaodian.ui.kit.Unkept;
import org.yaodian.ui.kit.VisibleParts;
import org.yaodian.ui.review.ReviewBar;
import org.yaodian.ui.review.ReviewTable;
import org.yaodian.ui.workspace.Navigation;
import org.yaodian.ui.workspace.Place;
import org.yaodian.ui.workspace.Screen;
import org.yaodian.ui.workspace.Workspace;

/** 事项: the items under their sections, and the chosen one beside them. */
public final class ItemsView extends StackPane implements Unkept {
    private static final double MOST_SIDE = 580;
    private static final double SIDE_SHARE = 0.37;

    private final Texts texts;
    private final ItemsModel model;
    private final Workspace workspace;
    private final ItemTable table;
    private final SidePane side;
    private final Lazy<FilterBar> filterBar;
    private final Lazy<ReviewTable> waiting;
    private final ObjectProperty<Shown> shown = new SimpleObjectProperty<>(Shown.ALL);
    private final Segments<Shown> views;
    private final VBox page;
    private final EmptyState empty;

    public ItemsView(
            Texts texts, ItemsModel model, Workspace workspace, Navigation navigation, Preferences preferences) {
        this.texts = texts;
        this.model = model;
        this.workspace = workspace;
        this.table = new ItemTable(texts, model);
        this.side = new SidePane(texts, model, workspace, navigation, table::requestFocus);
        this.filterBar = new Lazy<>(() -> new FilterBar(texts, model, workspace, new SavedViews(preferences)));
        this.empty = new EmptyState(
                texts.get("empty.title"), texts.get("empty.what"), texts.get("empty.step"), this::addFirst);
        this.views = new Segments<>(texts.get("view"), List.of(Shown.ALL, Shown.WAITING), shown, this::nameOf);
        HBox bar = toolbar();
        HBox.setHgrow(bar, Priority.ALWAYS);
        // who does not review has no queue to look at
        views.visibleProperty()
                .bind(workspace
                        .worker()
                        .map(worker -> worker.role() == PersonRole.COORDINATOR)
                        .orElse(false));
        views.managedProperty().bind(views.visibleProperty());
        views.setMinWidth(USE_PREF_SIZE);
        HBox top = new HBox(8, views, bar);
        top.setAlignment(Pos.CENTER_LEFT);
        StackPane lists = new StackPane(table);
        lists.setAlignment(Pos.TOP_LEFT);
        showBy(shown.isEqualTo(Shown.ALL), bar, table);
        this.waiting = new Lazy<>(() -> queue(top, lists));
        page = new VBox();
        Pulses.add(page, List.of(top, new TableAndSide(lists, side, SIDE_SHARE, MOST_SIDE)), 1);
        page.getStyleClass().add("screen");
        VisibleParts.only(this, List.of(page, empty));
        // whoever turns to the other list works on there: arrows move in it, not among the tabs
        shown.addListener((property, before, now) ->
                Platform.runLater(now == Shown.WAITING ? waiting.get()::begin : table::requestFocus));
        navigation.place().addListener((property, before, now) -> go(now));
        workspace.status().addListener(property -> show());
        model.filter().addListener(property -> show());
        go(navigation.place().get());
        show();
    }

    /** What stands at the left: all items, or what waits for review. */
    private enum Shown {
        ALL,
        WAITING
    }

    /** What waits for review, made when somebody turns to it. */
    private ReviewTable queue(HBox top, StackPane lists) {
        Texts reviewTexts = texts.of("review");
        ReviewTable table = new ReviewTable(reviewTexts, workspace, side::review);
        ReviewBar bar = new ReviewBar(reviewTexts, workspace, table, side::askReason);
        HBox.setHgrow(bar, Priority.ALWAYS);
        showBy(shown.isEqualTo(Shown.WAITING), bar, table);
        top.getChildren().add(bar);
        lists.getChildren().add(table);
        return table;
    }

    private static void showBy(BooleanExpression condition, Node... nodes) {
        for (Node node : nodes) {
            node.visibleProperty().bind(condition);
            node.managedProperty().bind(condition);
        }
    }

    private String nameOf(Shown view) {
        PlanStatus status = workspace.status().get();
        if (status == null) {
            return "";
        }
        return view == Shown.ALL
                ? texts.get("view.ALL", model.shownItems(), status.items().size())
                : texts.get("view.WAITING", Waiting.of(status).size());
    }

    private HBox toolbar() {
        SplitMenuButton add = new SplitMenuButton();
        add.setText(texts.get("item.add"));
        add.setId("add-item");
        add.setOnAction(event -> side.addItem());
        add.disableProperty()
                .bind(workspace
                        .worker()
                        .map(worker -> !workspace.isCoordinator())
                        .orElse(true));
        MenuItem addSection = new MenuItem(texts.get("section.add"));
        addSection.setId("add-section");
        addSection.setOnAction(event -> side.addSection());
        add.getItems().add(addSection);
        Button update = new Button(texts.get("update"));
        update.getStyleClass().add("accent");
        update.setId("update");
        update.setOnAction(event -> model.updateSelected());
        update.disableProperty()
                .bind(workspace.worker().map(worker -> !workspace.mayAdd()).orElse(true));
        add.setMinWidth(USE_PREF_SIZE);
        update.setMinWidth(USE_PREF_SIZE);
        HBox bar = new HBox(Card.spacer(), add, update);
        bar.getStyleClass().add("filter-bar");
        Pulses.inScene(
                bar,
                () -> Pieces.then(() -> {
                    HBox.setHgrow(filterBar.get(), Priority.ALWAYS);
                    bar.getChildren().set(0, filterBar.get());
                }));
        return bar;
    }

    @Override
    public Stream<String> unkept() {
        PlanStatus status = workspace.status().get();
        if (status == null) {
            return Stream.empty();
        }
        List<WorkItem> items = status.items().stream().map(ItemStatus::item).toList();
        Set<UUID> begun = model.comments().items();
        // the chosen item's rows tell their own
        Set<UUID> others = items.stream()
                .map(WorkItem::id)
                .filter(id -> !id.equals(model.chosen().get()))
                .collect(Collectors.toSet());
        return Stream.concat(
                model.progress().at(others::contains),
                items.stream()
                        .filter(item -> begun.contains(item.id()))
                        .map(item -> texts.get("comment.unsent", item.number(), item.name())));
    }

    private void addFirst() {
        page.setVisible(true);
        empty.setVisible(false);
        side.addItem();
    }

    private void go(Place place) {
        if (place.screen() != Screen.ITEMS) {
            return;
        }
        shown.set(place.waiting() ? Shown.WAITING : Shown.ALL);
        if (place.state() != null) {
            model.filter().set(new ItemFilter("", place.state(), null, null));
        }
        UUID subject = place.subject();
        if (subject != null) {
            boolean hidden = model.rows().stream()
                    .noneMatch(row -> !row.isHeading() && row.item().item().id().equals(subject));
            if (hidden) {
                model.filter().set(ItemFilter.NONE);
            }
            model.chosen().set(subject);
        }
        table.showChosen();
    }

    private void show() {
        PlanStatus status = workspace.status().get();
        boolean nothing = status != null
                && status.items().isEmpty()
                && status.snapshot().sections().isEmpty()
                && !side.isEditing();
        page.setVisible(!nothing);
        empty.setVisible(nothing);
        views.rename(this::nameOf);
    }
}
