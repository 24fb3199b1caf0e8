package org.yaodian.ui.registers;

import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.ListChangeListener;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import org.yaodian.desk.ListedEntry;
import org.yaodian.register.Entry;
import org.yaodian.register.EntryQuery;
import org.yaodian.register.EntryStanding;
import org.yaodian.ui.kit.StateSign;
import org.yaodian.ui.kit.TextScale;
import org.yaodian.ui.kit.Texts;
import org.yaodian.ui.kit.Tips;

/** The entries of a register: number, what it is about, the day it came in, its stage, its clock. */
final class EntryTable extends TableView<ListedEntry> {
    private static final Map<String, EntryQuery.Order> ORDERS = Map.of(
            "number", EntryQuery.Order.NUMBER,
            "content", EntryQuery.Order.CONTENT,
            "opened", EntryQuery.Order.OPENED,
            "stage", EntryQuery.Order.STAGE,
            "due", EntryQuery.Order.STANDING);

    private static final double ROOM_FOR_NUMBER = 280;
    private static final double ROOM_FOR_STAGE = 425;
    private static final double ROOM_FOR_OPENED = 560;
    private static final double CELL_PADDING = 20;

    private final Texts texts;
    private final RegistersModel model;
    private boolean following;

    EntryTable(Texts texts, RegistersModel model) {
        super(model.entries());
        this.texts = texts;
        this.model = model;
        setId("entries-table");
        getStyleClass().add("items-table");
        setAccessibleText(texts.get("entries"));
        setColumnResizePolicy(CONSTRAINED_RESIZE_POLICY_ALL_COLUMNS);
        column("number", 48, 62, (cell, entry) -> cell.setText(number(entry)))
                .visibleProperty()
                .bind(TextScale.isWider(this, ROOM_FOR_NUMBER));
        column("content", 56, 220, (cell, entry) -> {
            cell.setText(entry.entry().entry().content().lines().findFirst().orElse(""));
            Tips.install(cell, entry.entry().entry().content());
        });
        TableColumn<ListedEntry, ListedEntry> opened = column(
                "opened",
                76,
                84,
                (cell, entry) -> cell.setText(texts.words()
                        .shortDay(model.planYear(), entry.entry().entry().openedOn())));
        TableColumn<ListedEntry, ListedEntry> stage =
                column("stage", 126, 128, (cell, entry) -> cell.setGraphic(StageTrack.small(texts, entry)));
        column("due", 156, 170, (cell, entry) -> cell.setGraphic(within(cell, chip(texts, entry))));
        // the stage makes room in the narrowest window alone
        stage.visibleProperty().bind(TextScale.isWider(this, ROOM_FOR_STAGE));
        // the day of coming in is the first to make room: the pane tells it too
        opened.visibleProperty().bind(TextScale.isWider(this, ROOM_FOR_OPENED));
        setSortPolicy(table -> {
            sort(getSortOrder());
            return true;
        });
        getSelectionModel().selectedIndexProperty().addListener((property, before, now) -> select(now.intValue()));
        model.entries().addListener((ListChangeListener<ListedEntry>) change -> follow());
        model.shown().addListener(property -> follow());
    }

    /** How the entry stands, in words and colour. */
    static Label chip(Texts texts, ListedEntry entry) {
        EntryStanding standing = entry.standing();
        String sign = standing.pause() == null ? StateSign.icon(standing.state()) : "‖";
        return StateSign.chip(standing.state(), sign + " " + texts.words().of(entry.entry(), standing));
    }

    /** A chip that is cut with an ellipsis where the column is too narrow for it. */
    private static Label within(TableCell<?, ?> cell, Label chip) {
        chip.setMinWidth(0);
        chip.maxWidthProperty().bind(cell.widthProperty().subtract(CELL_PADDING));
        Tips.whole(chip);
        return chip;
    }

    /** The running number alone within the plan's year. */
    private String number(ListedEntry entry) {
        Entry shown = entry.entry().entry();
        return shown.year() == model.planYear()
                ? shown.label().substring(shown.label().indexOf('-') + 1)
                : shown.label();
    }

    private TableColumn<ListedEntry, ListedEntry> column(
            String key, double least, double width, BiConsumer<TableCell<ListedEntry, ListedEntry>, ListedEntry> show) {
        TableColumn<ListedEntry, ListedEntry> column = new TableColumn<>(texts.get("column." + key));
        column.setId(key);
        TextScale.keepWidths(this, column, least, width);
        column.setReorderable(false);
        column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue()));
        column.setCellFactory(table -> new TableCell<>() {
            @Override
            protected void updateItem(ListedEntry entry, boolean empty) {
                super.updateItem(entry, empty);
                setText(null);
                setGraphic(null);
                Tips.none(this);
                if (!empty && entry != null) {
                    show.accept(this, entry);
                }
            }
        });
        getColumns().add(column);
        return column;
    }

    private void sort(List<? extends TableColumn<ListedEntry, ?>> columns) {
        if (columns.isEmpty()) {
            model.sortBy(EntryQuery.Order.STANDING, false);
        } else {
            TableColumn<ListedEntry, ?> column = columns.get(0);
            model.sortBy(ORDERS.get(column.getId()), column.getSortType() == TableColumn.SortType.DESCENDING);
        }
    }

    private void select(int index) {
        if (following || index < 0) {
            return;
        }
        ListedEntry entry = model.entries().peek(index);
        if (entry != null) {
            model.choose(entry.entry().entry().number());
        }
    }

    private void follow() {
        following = true;
        Integer chosen = model.chosen();
        int place = chosen == null
                ? -1
                : model.entries().placeOf(entry -> entry.entry().entry().number() == chosen);
        if (place < 0) {
            getSelectionModel().clearSelection();
        } else if (getSelectionModel().getSelectedIndex() != place) {
            getSelectionModel().clearAndSelect(place);
            getFocusModel().focus(place);
        }
        following = false;
    }
}
