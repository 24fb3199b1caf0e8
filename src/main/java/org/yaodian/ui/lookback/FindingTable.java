package org.yaodian.ui.lookback;

import java.util.Map;
import java.util.function.BiConsumer;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import org.yaodian.lookback.FindingSort.Order;
import org.yaodian.lookback.FindingStanding;
import org.yaodian.plan.WorkItem;
import org.yaodian.ui.kit.TextScale;
import org.yaodian.ui.kit.Texts;
import org.yaodian.ui.kit.Tips;

/** The findings as a table, sorted by its headings. */
final class FindingTable extends TableView<FindingStanding> {
    private static final Map<String, Order> ORDERS = Map.of(
            "number", Order.NUMBER,
            "year", Order.YEAR,
            "item", Order.ITEM,
            "division", Order.DIVISION,
            "found", Order.FOUND,
            "state", Order.STATE,
            "limit", Order.LIMIT);
    private static final double ROOM_FOR_FOUND = 760;
    private static final double ROOM_FOR_YEAR = 660;
    private static final double ROOM_FOR_STATE = 700;
    private static final double CELL_PADDING = 20;

    private final Texts texts;
    private final LookBackModel model;
    private final FindingWords words;
    private final ListChangeListener<FindingStanding> follower = change -> follow();
    private boolean following;

    /** @param look shows the chosen finding beside the table */
    FindingTable(Texts texts, LookBackModel model, Runnable look) {
        this.texts = texts;
        this.model = model;
        this.words = new FindingWords(texts, model);
        setId("findings-table");
        getStyleClass().add("items-table");
        setAccessibleText(texts.get("findings"));
        setColumnResizePolicy(CONSTRAINED_RESIZE_POLICY_ALL_COLUMNS);
        setPlaceholder(placeholder());
        columns();
        setSortPolicy(table -> {
            sortAsHeaded();
            return true;
        });
        getSelectionModel().selectedIndexProperty().addListener((property, before, now) -> {
            FindingStanding selected = FindingPlaces.at(getItems(), now.intValue());
            if (!following && selected != null) {
                model.choose(selected.finding().number());
                look.run();
            }
        });
        setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.SPACE) {
                look.run();
                event.consume();
            }
        });
        model.table().addListener((property, before, now) -> show(before, now));
        show(null, model.table().get());
        model.chosen().addListener(property -> follow());
    }

    private Label placeholder() {
        Label none = new Label(texts.get("table.none"));
        none.getStyleClass().add("muted");
        none.setWrapText(true);
        return none;
    }

    private void columns() {
        column("number", 52, 60, (cell, finding) -> {
                    cell.setText(Integer.toString(finding.finding().number()));
                })
                .getStyleClass()
                .add("number");
        TableColumn<FindingStanding, FindingStanding> year = column(
                "year",
                60,
                60,
                (cell, finding) -> cell.setText(
                        Integer.toString(model.names().round(finding).of())));
        column("item", 60, 170, (cell, finding) -> {
            WorkItem item = model.names().item(finding);
            told(cell, item == null ? "—" : item.number() + "  " + item.name());
        });
        column("problem", 120, 260, this::problem);
        column(
                "division",
                80,
                110,
                (cell, finding) ->
                        told(cell, model.names().division(finding.finding().divisionId())));
        TableColumn<FindingStanding, FindingStanding> found = column(
                "found",
                76,
                88,
                (cell, finding) -> cell.setText(words.day(finding.finding().on())));
        found.visibleProperty().bind(TextScale.isWider(this, ROOM_FOR_FOUND));
        year.visibleProperty().bind(TextScale.isWider(this, ROOM_FOR_YEAR));
        TableColumn<FindingStanding, FindingStanding> state = column(
                "state", 68, 72, (cell, finding) -> cell.setText(texts.words().of(finding.state())));
        column("limit", 176, 214, (cell, finding) -> {
            Label chip = words.chip(finding);
            chip.setMinWidth(0);
            chip.maxWidthProperty().bind(cell.widthProperty().subtract(CELL_PADDING));
            chip.setTooltip(Tips.tip(chip.getText()));
            // a box keeps the chip as wide as its words
            HBox box = new HBox(chip);
            box.setAlignment(Pos.CENTER_LEFT);
            cell.setGraphic(box);
        });
        // what the chip tells too is the first to make room
        state.visibleProperty().bind(TextScale.isWider(this, ROOM_FOR_STATE));
    }

    private void problem(TableCell<?, ?> cell, FindingStanding finding) {
        cell.setText(words.problem(finding));
        cell.setTooltip(Tips.tip(finding.finding().problem()));
        if (finding.finding().repeatsId() != null) {
            Label mark = new Label(texts.get("repeated"));
            mark.getStyleClass().addAll("chip", "lead");
            mark.setMinWidth(USE_PREF_SIZE);
            HBox box = new HBox(mark);
            box.setAlignment(Pos.CENTER_LEFT);
            cell.setGraphic(box);
        }
    }

    private static void told(TableCell<?, ?> cell, String text) {
        cell.setText(text);
        cell.setTooltip(Tips.tip(text));
    }

    private TableColumn<FindingStanding, FindingStanding> column(
            String key,
            double least,
            double width,
            BiConsumer<TableCell<FindingStanding, FindingStanding>, FindingStanding> show) {
        TableColumn<FindingStanding, FindingStanding> column = new TableColumn<>(texts.get("column." + key));
        column.setId(key);
        TextScale.keepWidths(this, column, least, width);
        column.setReorderable(false);
        column.setSortable(ORDERS.containsKey(key));
        column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue()));
        column.setCellFactory(table -> new TableCell<>() {
            @Override
            protected void updateItem(FindingStanding finding, boolean empty) {
                super.updateItem(finding, empty);
                setText(null);
                setGraphic(null);
                setTooltip(null);
                if (!empty && finding != null) {
                    show.accept(this, finding);
                }
            }
        });
        getColumns().add(column);
        return column;
    }

    private void sortAsHeaded() {
        if (getSortOrder().isEmpty()) {
            model.filter().sortBy(Order.FOUND, false);
            return;
        }
        TableColumn<FindingStanding, ?> column = getSortOrder().get(0);
        boolean descending = column.getSortType() == TableColumn.SortType.DESCENDING;
        Order order = ORDERS.get(column.getId());
        // the order of finding has the latest first: that is the descending one
        model.filter().sortBy(order, order == Order.FOUND ? !descending : descending);
    }

    private void show(ObservableList<FindingStanding> before, ObservableList<FindingStanding> now) {
        if (before != null) {
            before.removeListener(follower);
        }
        following = true;
        setItems(now);
        following = false;
        now.addListener(follower);
        follow();
    }

    private void follow() {
        following = true;
        Integer number = model.number();
        int place = number == null ? -1 : FindingPlaces.of(getItems(), number);
        if (place < 0) {
            getSelectionModel().clearSelection();
        } else if (getSelectionModel().getSelectedIndex() != place) {
            getSelectionModel().clearAndSelect(place);
            getFocusModel().focus(place);
        }
        following = false;
    }
}
