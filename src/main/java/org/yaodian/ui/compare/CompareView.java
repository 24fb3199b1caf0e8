package org.yaodian.ui.compare;

import java.util.List;
import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.yaodian.plan.PlanComparison.Compared;
import org.yaodian.plan.PlanComparison.Told;
import org.yaodian.ui.kit.Card;
import org.yaodian.ui.kit.EmptyState;
import org.yaodian.ui.kit.Segments;
import org.yaodian.ui.kit.SideArea;
import org.yaodian.ui.kit.TableAndSide;
import org.yaodian.ui.kit.Texts;
import org.yaodian.ui.kit.VisibleParts;
import org.yaodian.ui.workspace.Navigation;
import org.yaodian.ui.workspace.Screen;

/** 与上年比较: the items of both years, and of the chosen one the words that differ. */
public final class CompareView extends StackPane {
    private static final double SIDE_SHARE = 0.5;
    private static final double MOST_SIDE = 720;

    private final Texts texts;
    private final CompareModel model;
    private final ListView<Compared> list;
    private final SideArea side;
    private final Segments<CompareModel.Shown> shown;

    public CompareView(Texts texts, CompareModel model, Navigation navigation) {
        this.texts = texts;
        this.model = model;
        this.list = new ListView<>(model.items());
        this.side = new SideArea(texts.get("choose"));
        this.shown =
                new Segments<>(texts.get("shown"), List.of(CompareModel.Shown.values()), model.shown(), this::nameOf);
        list.setId("compare-items");
        list.getStyleClass().add("compare-list");
        list.setCellFactory(view -> new ItemCell());
        list.getSelectionModel().selectedItemProperty().addListener((property, before, now) -> show(now));
        ComboBox<Integer> with = new ComboBox<>(model.years());
        with.setId("compare-with");
        with.setAccessibleText(texts.get("with"));
        with.valueProperty().bindBidirectional(model.with());
        model.result().addListener((property, before, now) -> {
            if (now != null) {
                with.setValue(now.with());
            }
        });
        HBox bar = new HBox(8, shown, Card.spacer(), new Label(texts.get("with")), with);
        bar.setAlignment(Pos.CENTER_LEFT);
        VBox page = new VBox(12, bar, new TableAndSide(list, side, SIDE_SHARE, MOST_SIDE));
        page.getStyleClass().add("screen");
        EmptyState empty = new EmptyState(
                texts.get("empty.title"),
                texts.get("empty.what"),
                texts.get("empty.step"),
                () -> navigation.goTo(Screen.ITEMS));
        VisibleParts.only(this, List.of(page, empty));
        page.visibleProperty().bind(model.result().isNotNull());
        empty.visibleProperty().bind(model.result().isNull());
        model.items().addListener((ListChangeListener<Compared>) change -> {
            shown.rename(this::nameOf);
            list.getSelectionModel().selectFirst();
        });
        setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                navigation.goTo(Screen.ITEMS);
                event.consume();
            }
        });
        shown.rename(this::nameOf);
        list.getSelectionModel().selectFirst();
    }

    private String nameOf(CompareModel.Shown which) {
        return texts.get("shown." + which, model.count(which));
    }

    private void show(Compared item) {
        if (item == null) {
            side.showNothing();
        } else {
            side.show(new ComparedItem(texts, item));
        }
    }

    private final class ItemCell extends ListCell<Compared> {
        private final Label fate = new Label();
        private final Label numbers = new Label();
        private final Label title = new Label();
        private final HBox row = new HBox(8, fate, numbers, title);

        ItemCell() {
            row.setAlignment(Pos.CENTER_LEFT);
            fate.setMinWidth(USE_PREF_SIZE);
            numbers.getStyleClass().addAll("muted", "small");
            numbers.setMinWidth(USE_PREF_SIZE);
            HBox.setHgrow(title, Priority.ALWAYS);
            title.setMinWidth(0);
            setPrefWidth(0);
        }

        @Override
        protected void updateItem(Compared item, boolean isEmpty) {
            super.updateItem(item, isEmpty);
            setText(null);
            if (isEmpty || item == null) {
                setGraphic(null);
                return;
            }
            fate.setText(texts.get("fate." + item.fate()));
            fate.getStyleClass().setAll("label", "chip", styleOf(item));
            numbers.setText(numbers(item.before()) + " → " + numbers(item.after()));
            Told named = item.after() == null ? item.before() : item.after();
            title.setText(named.title() == null ? named.text() : named.title());
            setAccessibleText(fate.getText() + " " + title.getText());
            setGraphic(row);
        }

        private String numbers(Told told) {
            return told == null ? "—" : Integer.toString(told.number());
        }

        private static String styleOf(Compared item) {
            return switch (item.fate()) {
                case KEPT -> "plain";
                case CHANGED -> "due-soon";
                case NEW -> "on-course";
                case GONE -> "not-begun";
            };
        }
    }
}
