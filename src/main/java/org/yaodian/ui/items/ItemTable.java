package org.yaodian.ui.items;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.application.Platform;
import javafx.beans.binding.Bindings;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.yaodian.plan.ItemStatus;
import org.yaodian.plan.Role;
import org.yaodian.report.DueWords;
import org.yaodian.ui.kit.CompletionBar;
import org.yaodian.ui.kit.GradualRows;
import org.yaodian.ui.kit.Pieces;
import org.yaodian.ui.kit.Pulses;
import org.yaodian.ui.kit.StateSign;
import org.yaodian.ui.kit.TextScale;
import org.yaodian.ui.kit.Texts;
import org.yaodian.ui.kit.Tips;

/** The table of the items, under their sections' headings while they stand in the document's order. */
final class ItemTable extends TableView<ItemRow> {
    private static final PseudoClass SECTION = PseudoClass.getPseudoClass("section");

    /** Beside the bar that scrolls every column that is shown has its least width: else a table fits none of them in. */
    private static final double WIDE = 820;

    private static final double MIDDLE = 570;
    private static final double NARROW = 480;

    private final Texts texts;
    private final ItemsModel model;
    private final Map<TableColumn<ItemRow, ?>, ItemOrder> orders = new java.util.HashMap<>();
    private final Map<TableColumn<ItemRow, ?>, double[]> widths = new java.util.HashMap<>();
    private boolean following;

    ItemTable(Texts texts, ItemsModel model) {
        this.texts = texts;
        this.model = model;
        setId("items-table");
        getStyleClass().add("items-table");
        setColumnResizePolicy(CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        setPlaceholder(new Region());
        TextScale.follow(this, this::fitColumns);
        widthProperty().addListener(property -> showByWidth());
        setRowFactory(table -> new Row());
        setSortPolicy(table -> {
            sortByColumns();
            return true;
        });
        getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        getSelectionModel().getSelectedItems().addListener((javafx.collections.ListChangeListener<ItemRow>)
                change -> chooseSeveral());
        getSelectionModel().selectedItemProperty().addListener((property, before, now) -> choose(now));
        model.chosen().addListener(property -> showChosen());
        model.refreshing().addListener(property -> showChosen());
        setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ENTER) {
                model.updateSelected();
                event.consume();
            }
        });
        model.unread().counts().addListener(property -> refresh());
        Pulses.inScene(this, this::fill);
    }

    /** The columns come behind the table, the rows behind them: all at once would hold the window up. */
    private void fill() {
        Pieces.first(() -> {
            addColumns();
            fitColumns();
        });
        GradualRows.show(this, model.rows(), () -> {
            setPlaceholder(noneFound());
            showChosen();
            // the columns give way to the bar that scrolls, once it is there
            Pulses.after(1, this::requestLayout);
        });
    }

    /** An empty plan has no filter to be blamed. */
    private Label noneFound() {
        Label none = new Label(texts.get("filter.none"));
        none.getStyleClass().add("muted");
        none.visibleProperty()
                .bind(Bindings.createBooleanBinding(
                        () -> !ItemFilter.NONE.equals(model.filter().get()), model.filter()));
        return none;
    }

    private void addColumns() {
        column(
                        "number",
                        ItemOrder.NUMBER,
                        46,
                        46,
                        (cell, item) ->
                                cell.setText(Integer.toString(item.item().number())))
                .getStyleClass()
                .add("number");
        TableColumn<ItemRow, ItemRow.Shown> title = column("title", ItemOrder.TITLE, 130, 230, this::showTitle);
        title.setCellFactory(column -> new ItemCell(this::showTitle) {
            @Override
            void showHeading(ItemRow.Shown row) {
                setGraphic(null);
                setText(SectionNames.full(row.section()));
            }
        });
        column("lead", ItemOrder.LEAD, 90, 96, (cell, item) -> cell.setText(leads(item)));
        column("others", null, 50, 84, (cell, item) -> cell.setText(others(item)));
        column("due", ItemOrder.DUE, 104, 116, (cell, item) -> cell.setText(due(item)));
        column("state", ItemOrder.STATE, 100, 102, this::showState);
        column("completion", ItemOrder.COMPLETION, 84, 100, this::showCompletion);
        column("updated", ItemOrder.UPDATED, 60, 70, (cell, item) -> cell.setText(updated(item)))
                .getStyleClass()
                .add("number");
    }

    private TableColumn<ItemRow, ItemRow.Shown> column(
            String key, ItemOrder order, double least, double width, BiConsumer<ItemCell, ItemStatus> show) {
        TableColumn<ItemRow, ItemRow.Shown> column = new TableColumn<>(texts.get("column." + key));
        column.setId("column-" + key);
        widths.put(column, new double[] {least, width});
        column.setReorderable(false);
        column.setSortable(order != null);
        column.setCellValueFactory(row -> row.getValue().shown());
        column.setCellFactory(table -> new ItemCell(show));
        if (order != null) {
            orders.put(column, order);
        }
        getColumns().add(column);
        return column;
    }

    /** Columns grow with the text. */
    private void fitColumns() {
        widths.forEach((column, width) -> {
            column.setMinWidth(TextScale.of(width[0]));
            column.setPrefWidth(TextScale.of(width[1]));
        });
        showByWidth();
    }

    /** Where the table is narrow, what matters least gives way: first those who follow and the day, then the lead. */
    private void showByWidth() {
        show(Set.of("column-others", "column-updated"), getWidth() >= TextScale.of(WIDE));
        show(Set.of("column-lead"), getWidth() >= TextScale.of(MIDDLE));
        show(Set.of("column-due"), getWidth() >= TextScale.of(NARROW));
    }

    private void show(Set<String> ids, boolean shown) {
        getColumns().stream()
                .filter(column -> ids.contains(column.getId()))
                .forEach(column -> column.setVisible(shown));
    }

    /** A cell keeps its sign: one that is new is styled from the ground up. */
    private void showState(ItemCell cell, ItemStatus item) {
        if (cell.getGraphic() instanceof Label chip) {
            StateSign.show(chip, item.state(), texts.words());
        } else {
            cell.setGraphic(StateSign.chip(item.state(), texts.words()));
        }
    }

    private void showCompletion(ItemCell cell, ItemStatus item) {
        CompletionBar bar = cell.getGraphic() instanceof CompletionBar shown ? shown : new CompletionBar();
        if (item.hasPending()) {
            bar.showWaiting(
                    item.completion(), item.submittedCompletion(), item.state(), texts.get("completion.waiting"));
        } else {
            bar.show(item.completion(), item.state());
        }
        cell.setGraphic(bar);
    }

    private void showTitle(ItemCell cell, ItemStatus item) {
        cell.setText(item.item().name());
        cell.setGraphic(null);
        int unread = model.unread().of(item.item().id());
        if (unread > 0) {
            Region dot = new Region();
            dot.getStyleClass().add("unread-dot");
            Label count = new Label(Integer.toString(unread));
            count.getStyleClass().add("unread-count");
            HBox mark = new HBox(3, dot, count);
            mark.setAlignment(Pos.CENTER_LEFT);
            mark.setAccessibleText(texts.get("unread", unread));
            Tips.install(mark, texts.get("unread", unread));
            cell.setGraphic(mark);
        }
    }

    private String leads(ItemStatus item) {
        String leads = ItemOrder.leads(item);
        return leads.isEmpty() ? "—" : leads;
    }

    private String others(ItemStatus item) {
        Function<Role, String> names = role -> item.withRole(role).stream()
                .map(assignment -> assignment.division().name())
                .collect(Collectors.joining(texts.words().listSeparator()));
        long count = item.assignments().stream()
                .filter(assignment -> assignment.assignment().role() != Role.LEAD)
                .count();
        String all = names.apply(Role.SUPPORT) + names.apply(Role.IMPLEMENT);
        return count <= 1 ? all : texts.get("others", count, all);
    }

    /** The nearest date where there is one; else what the obligations say of time. */
    private String due(ItemStatus item) {
        int year = model.planYear();
        if (item.due() != null) {
            return texts.words().shortDay(year, item.due());
        }
        DueWords words = new DueWords(texts.language().locale(), year, model.calendar());
        if (item.obligations().isEmpty()) {
            return "—";
        }
        return item.obligations().stream()
                .map(obligation -> words.brief(obligation.obligation().due()))
                .distinct()
                .collect(Collectors.joining(" · "));
    }

    private String updated(ItemStatus item) {
        return item.updated() == null
                ? "—"
                : item.updated().getMonthValue() + "-" + item.updated().getDayOfMonth();
    }

    private void sortByColumns() {
        if (getSortOrder().isEmpty()) {
            model.sort(ItemOrder.NUMBER, false);
            return;
        }
        TableColumn<ItemRow, ?> first = getSortOrder().get(0);
        model.sort(orders.get(first), first.getSortType() == TableColumn.SortType.DESCENDING);
    }

    private void choose(ItemRow row) {
        if (following || model.refreshing().get() || row == null) {
            return;
        }
        if (row.isHeading()) {
            Platform.runLater(this::passHeading);
        } else {
            following = true;
            model.chosen().set(row.item().item().id());
            following = false;
        }
    }

    /** Nothing can be done with a heading: the arrows pass it, and a click on it means what stands below. */
    private void passHeading() {
        int heading = getSelectionModel().getSelectedIndex();
        boolean alone = getSelectionModel().getSelectedIndices().size() == 1;
        if (!alone || heading < 0 || !getItems().get(heading).isHeading()) {
            return;
        }
        int from = placeOf(model.chosen().get());
        int step = from > heading && from - heading == 1 ? -1 : 1;
        int next = heading;
        while (next >= 0 && next < getItems().size() && getItems().get(next).isHeading()) {
            next += step;
        }
        int target = next >= 0 && next < getItems().size() ? next : from;
        if (target >= 0) {
            getSelectionModel().clearAndSelect(target);
        }
    }

    private int placeOf(UUID item) {
        return IntStream.range(0, getItems().size())
                .filter(place -> !getItems().get(place).isHeading()
                        && getItems().get(place).item().item().id().equals(item))
                .findFirst()
                .orElse(-1);
    }

    private void chooseSeveral() {
        if (!following && !model.refreshing().get()) {
            List<UUID> ids = getSelectionModel().getSelectedItems().stream()
                    .filter(row -> row != null && !row.isHeading())
                    .map(row -> row.item().item().id())
                    .toList();
            if (!ids.equals(model.several())) {
                model.several().setAll(ids);
            }
        }
    }

    /** Selects the rows of the chosen items, where they are shown. */
    void showChosen() {
        UUID chosen = model.chosen().get();
        if (chosen == null || following || model.refreshing().get()) {
            return;
        }
        List<UUID> wanted = model.several().contains(chosen) ? List.copyOf(model.several()) : List.of(chosen);
        following = true;
        int[] places = IntStream.range(0, getItems().size())
                .filter(place -> !getItems().get(place).isHeading()
                        && wanted.contains(getItems().get(place).item().item().id()))
                .toArray();
        if (places.length > 0
                && !List.copyOf(getSelectionModel().getSelectedIndices())
                        .equals(IntStream.of(places).boxed().toList())) {
            getSelectionModel().clearSelection();
            getSelectionModel().selectIndices(places[0], places);
            IntStream.of(places)
                    .filter(place -> getItems().get(place).item().item().id().equals(chosen))
                    .forEach(getFocusModel()::focus);
        }
        following = false;
        if (wanted.size() == 1 && !wanted.equals(model.several())) {
            model.several().setAll(wanted);
        }
    }

    /** A cell that shows something of an item, and nothing in a heading's row unless it says otherwise. */
    private static class ItemCell extends TableCell<ItemRow, ItemRow.Shown> {
        /** As many characters have room in every column. */
        private static final int NEVER_CUT = 4;

        private final BiConsumer<ItemCell, ItemStatus> show;

        /** What the cell has been made of; null while it is empty or stands in a heading. */
        private ItemStatus shown;

        ItemCell(BiConsumer<ItemCell, ItemStatus> show) {
            this.show = show;
            Tips.install(this, () -> getText() == null || getText().length() <= NEVER_CUT ? null : getText());
        }

        void showHeading(ItemRow.Shown row) {
            setText(null);
        }

        @Override
        protected void updateItem(ItemRow.Shown row, boolean empty) {
            super.updateItem(row, empty);
            boolean shows = !empty && row != null && !row.isHeading();
            if (getGraphic() != null) {
                // kept while there is nothing to show: a sign that is new is styled from the ground up
                getGraphic().setVisible(shows);
            }
            if (shows) {
                // a table asks again when only a row's place is another
                if (row.item() != shown) {
                    show.accept(this, row.item());
                }
                shown = row.item();
                return;
            }
            shown = null;
            setText(null);
            if (!empty && row != null) {
                showHeading(row);
            }
        }
    }

    private static final class Row extends TableRow<ItemRow> {
        @Override
        protected void updateItem(ItemRow row, boolean empty) {
            super.updateItem(row, empty);
            boolean heading = !empty && row != null && row.isHeading();
            pseudoClassStateChanged(SECTION, heading);
        }
    }
}
