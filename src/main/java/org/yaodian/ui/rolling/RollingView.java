package org.yaodian.ui.rolling;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.yaodian.desk.YearRolling;
import org.yaodian.plan.Division;
import org.yaodian.plan.Refused;
import org.yaodian.plan.WorkItem;
import org.yaodian.ui.kit.Card;
import org.yaodian.ui.kit.Texts;
import org.yaodian.ui.kit.Tips;
import org.yaodian.ui.workspace.Navigation;
import org.yaodian.ui.workspace.Screen;

/** Carrying a plan over to a later year: the year, the items that go with it, and the divisions that were merged or renamed. */
public final class RollingView extends VBox {
    private static final double YEAR = 90;
    private static final double HEIR = 200;

    private final Texts texts;
    private final RollingModel model;
    private final Navigation navigation;
    private final Consumer<String> told;
    private final TextField year = new TextField();
    private final Label error = new Label();
    private final Label count = new Label();
    private final Button roll = new Button();

    /** @param told shows a line of what was done */
    public RollingView(Texts texts, RollingModel model, Navigation navigation, Consumer<String> told) {
        this.texts = texts;
        this.model = model;
        this.navigation = navigation;
        this.told = told;
        getStyleClass().add("screen");
        error.getStyleClass().add("field-error");
        error.setId("roll-error");
        error.setWrapText(true);
        showError(null);
        HBox lists = new HBox(12, card("items", items()), card("divisions", divisions()));
        VBox.setVgrow(lists, Priority.ALWAYS);
        getChildren().addAll(bar(), error, lists);
        setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                navigation.goTo(Screen.OVERVIEW);
                event.consume();
            }
        });
        model.items().addListener((javafx.collections.ListChangeListener<WorkItem>) change -> show());
        show();
    }

    private HBox bar() {
        Label to = new Label(texts.get("to"));
        to.setLabelFor(year);
        year.setId("roll-year");
        year.setMaxWidth(YEAR);
        year.setOnAction(event -> roll());
        count.getStyleClass().addAll("muted", "small");
        Button cancel = new Button(texts.get("cancel"));
        cancel.setId("roll-cancel");
        cancel.setOnAction(event -> navigation.goTo(Screen.OVERVIEW));
        roll.setId("roll");
        roll.getStyleClass().add("accent");
        roll.setOnAction(event -> roll());
        HBox bar = new HBox(8, to, year, count, Card.spacer(), cancel, roll);
        bar.setAlignment(Pos.CENTER_LEFT);
        return bar;
    }

    private Card card(String key, Node list) {
        Label what = new Label(texts.get(key + ".what"));
        what.getStyleClass().addAll("muted", "small");
        what.setWrapText(true);
        what.setPadding(new javafx.geometry.Insets(0, 14, 8, 14));
        VBox.setVgrow(list, Priority.ALWAYS);
        Card card = new Card(Card.heading(texts.get(key), null, null), what, list);
        HBox.setHgrow(card, Priority.ALWAYS);
        card.setPrefWidth(0);
        card.setMinWidth(0);
        return card;
    }

    private ListView<WorkItem> items() {
        ListView<WorkItem> list = new ListView<>(model.items());
        list.setId("roll-items");
        list.getStyleClass().add("rolling-list");
        list.setCellFactory(view -> new ItemCell());
        list.setOnKeyPressed(event -> {
            WorkItem item = list.getSelectionModel().getSelectedItem();
            if (event.getCode() == KeyCode.SPACE && item != null) {
                choose(item, !model.isChosen(item));
                list.refresh();
                event.consume();
            }
        });
        return list;
    }

    private void choose(WorkItem item, boolean chosen) {
        model.choose(item, chosen);
        show();
    }

    private final class ItemCell extends ListCell<WorkItem> {
        private final CheckBox box = new CheckBox();

        ItemCell() {
            setPrefWidth(0);
            box.setFocusTraversable(false);
            box.setOnAction(event -> choose(getItem(), box.isSelected()));
        }

        @Override
        protected void updateItem(WorkItem item, boolean empty) {
            super.updateItem(item, empty);
            if (empty || item == null) {
                setGraphic(null);
                return;
            }
            box.setText(item.number() + "  " + item.name());
            box.setSelected(model.isChosen(item));
            setGraphic(box);
        }
    }

    private ListView<Division> divisions() {
        ListView<Division> list = new ListView<>(model.divisions());
        list.setId("roll-divisions");
        list.getStyleClass().add("rolling-list");
        list.setCellFactory(view -> new DivisionCell());
        return list;
    }

    private final class DivisionCell extends ListCell<Division> {
        private final Label name = Tips.whole(new Label());
        private final ComboBox<String> heir = new ComboBox<>();
        private final Label fresh = new Label(texts.get("heir.new"));
        private final HBox row = new HBox(8, name, Card.spacer(), fresh, heir);
        private boolean filling;

        DivisionCell() {
            setPrefWidth(0);
            name.setMinWidth(0);
            // one that is not there yet is typed: that is how a division is renamed
            heir.setEditable(true);
            fresh.getStyleClass().addAll("chip", "plain");
            fresh.setMinWidth(USE_PREF_SIZE);
            fresh.managedProperty().bind(fresh.visibleProperty());
            heir.setPrefWidth(HEIR);
            heir.setMinWidth(HEIR);
            heir.valueProperty().addListener((property, before, now) -> {
                if (!filling && getItem() != null) {
                    model.succeed(getItem(), texts.get("stays").equals(now) ? null : now);
                    showFresh();
                }
            });
            row.setAlignment(Pos.CENTER_LEFT);
        }

        private void showFresh() {
            String successor = model.successorOf(getItem());
            fresh.setVisible(successor != null && !model.heirs().contains(successor));
        }

        @Override
        protected void updateItem(Division division, boolean empty) {
            super.updateItem(division, empty);
            if (empty || division == null) {
                setGraphic(null);
                return;
            }
            filling = true;
            name.setText(division.name());
            heir.setAccessibleText(texts.get("heir.of", division.name()));
            heir.getItems().setAll(texts.get("stays"));
            model.heirs().stream()
                    .filter(other -> !other.equals(division.name()))
                    .forEach(heir.getItems()::add);
            String successor = model.successorOf(division);
            heir.setValue(successor == null ? texts.get("stays") : successor);
            filling = false;
            showFresh();
            setGraphic(row);
        }
    }

    private void show() {
        if (year.getText().isBlank() && model.workspace().status().get() != null) {
            year.setText(Integer.toString(model.year() + 1));
        }
        int chosen = model.countChosen();
        count.setText(texts.get("count", chosen, model.items().size()));
        roll.setText(texts.get("roll", chosen));
        roll.setDisable(chosen == 0 || !model.workspace().isCoordinator());
    }

    private void roll() {
        showError(null);
        String typed = year.getText().strip();
        if (!typed.matches("\\d{4}")) {
            tell(texts.get("noYear", typed));
            return;
        }
        model.roll(Integer.parseInt(typed), this::rolled, this::showError);
    }

    private void rolled(YearRolling.Rolled rolled) {
        year.clear();
        navigation.goTo(Screen.ITEMS);
        List<String> lines = new ArrayList<>();
        if (!rolled.dropped().isEmpty()) {
            lines.add(texts.get(
                    "dropped",
                    rolled.dropped().stream()
                            .map(dropped -> dropped.item() + " " + dropped.division())
                            .collect(Collectors.joining(texts.words().listSeparator()))));
        }
        rolled.followed().stream()
                .filter(one -> !one.people().isEmpty() || !one.findings().isEmpty())
                .forEach(one -> lines.add(texts.get(
                        "followed",
                        one.old(),
                        one.successor(),
                        one.people().size(),
                        one.findings().size())));
        if (!lines.isEmpty()) {
            told.accept(String.join("\n", lines));
        }
    }

    private void showError(Refused refused) {
        tell(refused == null ? null : texts.of(refused));
    }

    private void tell(String words) {
        error.setText(words == null ? "" : "▲ " + words);
        error.setVisible(words != null);
        error.setManaged(words != null);
    }
}
