package org.yaodian.ui.lookback;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TablePosition;
import javafx.scene.control.TableView;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.yaodian.desk.LookBackRounds;
import org.yaodian.desk.RoundStanding;
import org.yaodian.lookback.Inspection;
import org.yaodian.lookback.InspectionResult;
import org.yaodian.plan.Division;
import org.yaodian.plan.WorkItem;
import org.yaodian.ui.kit.Texts;

/**
 * What a round saw: items by divisions, a sign for each result. A cell is opened by Enter or two clicks; the keys 1 to 4
 * record a result at once.
 */
final class InspectionGrid extends TableView<WorkItem> {
    private static final double CELL = 34;
    private static final double ITEM = 240;
    private static final Map<InspectionResult, String> SIGNS = Map.of(
            InspectionResult.CARRIED_OUT, "✔",
            InspectionResult.PARTLY, "◐",
            InspectionResult.NOT_CARRIED_OUT, "▲",
            InspectionResult.NO_LONGER_DUE, "–");
    private static final Map<InspectionResult, String> STYLES = Map.of(
            InspectionResult.CARRIED_OUT, "done",
            InspectionResult.PARTLY, "soon",
            InspectionResult.NOT_CARRIED_OUT, "late",
            InspectionResult.NO_LONGER_DUE, "none");

    private final Texts texts;
    private final LookBackModel model;
    private final Consumer<Inspection.Place> open;
    private UUID shownRound;
    private List<Division> shownDivisions = List.of();
    private Set<Inspection.Place> expected = Set.of();
    private Map<Inspection.Place, Inspection> latest = Map.of();

    /** @param open asks what was seen at the place */
    InspectionGrid(Texts texts, LookBackModel model, Consumer<Inspection.Place> open) {
        this.texts = texts;
        this.model = model;
        this.open = open;
        setId("inspection-grid");
        getStyleClass().addAll("items-table", "inspection-grid");
        setAccessibleText(texts.get("grid"));
        getSelectionModel().setCellSelectionEnabled(true);
        Label none = new Label(texts.get("grid.none"));
        none.getStyleClass().add("muted");
        none.setWrapText(true);
        setPlaceholder(none);
        addEventFilter(KeyEvent.KEY_PRESSED, this::onKey);
        setOnMouseClicked(event -> {
            if (event.getClickCount() > 1) {
                openFocused();
            }
        });
        model.rounds().addListener(property -> show());
        model.round().addListener(property -> show());
        show();
    }

    private void show() {
        RoundStanding round = model.chosenRound().orElse(null);
        if (round == null) {
            shownRound = null;
            getItems().clear();
            getColumns().clear();
            return;
        }
        expected = round.facts().expected();
        latest = round.facts().latest();
        List<Division> divisions = divisionsOf(round);
        boolean other = !round.round().id().equals(shownRound) || !divisions.equals(shownDivisions);
        if (other) {
            shownRound = round.round().id();
            shownDivisions = divisions;
            getColumns().setAll(itemColumn());
            divisions.forEach(division -> getColumns().add(column(division)));
        }
        if (!getItems().equals(round.facts().items())) {
            getItems().setAll(round.facts().items());
        }
        refresh();
    }

    private List<Division> divisionsOf(RoundStanding round) {
        Set<UUID> answering = round.facts().expected().stream()
                .map(Inspection.Place::divisionId)
                .collect(Collectors.toSet());
        return model.names().divisions().values().stream()
                .filter(division -> answering.contains(division.id()))
                .sorted(java.util.Comparator.comparing(Division::ordinal))
                .toList();
    }

    private TableColumn<WorkItem, WorkItem> itemColumn() {
        TableColumn<WorkItem, WorkItem> column = new TableColumn<>(texts.get("column.item"));
        column.setPrefWidth(ITEM);
        column.setMinWidth(ITEM / 2);
        column.setSortable(false);
        column.setReorderable(false);
        column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue()));
        column.setCellFactory(table -> new TableCell<>() {
            @Override
            protected void updateItem(WorkItem item, boolean empty) {
                super.updateItem(item, empty);
                setText(empty || item == null ? null : item.number() + "  " + item.name());
                setTooltip(empty || item == null ? null : new Tooltip(item.name()));
            }
        });
        return column;
    }

    private TableColumn<WorkItem, WorkItem> column(Division division) {
        TableColumn<WorkItem, WorkItem> column = new TableColumn<>();
        // one character a line: names are written downward, as in the matrix of the overview
        Label name = new Label(
                division.name().codePoints().mapToObj(Character::toString).collect(Collectors.joining("\n")));
        name.getStyleClass().add("downward");
        name.setTooltip(new Tooltip(division.name()));
        name.setMinHeight(USE_PREF_SIZE);
        column.setGraphic(name);
        column.setUserData(division);
        column.setMinWidth(CELL);
        column.setPrefWidth(CELL);
        column.setResizable(false);
        column.setSortable(false);
        column.setReorderable(false);
        column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue()));
        column.setCellFactory(table -> new ResultCell(division));
        return column;
    }

    private Inspection.Place focused() {
        TablePosition<?, ?> position = getFocusModel().getFocusedCell();
        boolean atDivision = position != null
                && position.getRow() >= 0
                && position.getRow() < getItems().size()
                && position.getTableColumn() != null
                && position.getTableColumn().getUserData() instanceof Division;
        return atDivision
                ? new Inspection.Place(
                        getItems().get(position.getRow()).id(),
                        ((Division) position.getTableColumn().getUserData()).id())
                : null;
    }

    private void openFocused() {
        Inspection.Place place = focused();
        if (place != null && expected.contains(place) && model.rights().inspects(place.divisionId())) {
            open.accept(place);
        }
    }

    private void onKey(KeyEvent event) {
        if (event.isShortcutDown() || event.isAltDown()) {
            return;
        }
        int digit = event.getCode().ordinal() - KeyCode.DIGIT1.ordinal();
        if (event.getCode() == KeyCode.ENTER) {
            openFocused();
            event.consume();
        } else if (digit >= 0 && digit < InspectionResult.values().length) {
            record(InspectionResult.values()[digit]);
            event.consume();
        }
    }

    /** Records a result without words. */
    private void record(InspectionResult result) {
        Inspection.Place place = focused();
        RoundStanding round = model.chosenRound().orElse(null);
        if (place == null
                || round == null
                || !expected.contains(place)
                || !model.rights().inspects(place.divisionId())) {
            return;
        }
        int item = getItems().stream()
                .filter(one -> one.id().equals(place.itemId()))
                .findFirst()
                .orElseThrow()
                .number();
        String division = model.names().division(place.divisionId());
        model.workspace()
                .act(desk -> new LookBackRounds(desk)
                        .record(round.round().number(), item, division, result.chinese(), "", desk.today()));
    }

    /** What was seen of an item at a division. */
    private final class ResultCell extends TableCell<WorkItem, WorkItem> {
        private final Division division;

        ResultCell(Division division) {
            this.division = division;
            setAlignment(Pos.CENTER);
            getStyleClass().add("result-cell");
        }

        @Override
        protected void updateItem(WorkItem item, boolean empty) {
            super.updateItem(item, empty);
            getStyleClass().removeAll("done", "soon", "late", "none", "unseen");
            setText(null);
            setTooltip(null);
            if (empty || item == null) {
                return;
            }
            Inspection.Place place = new Inspection.Place(item.id(), division.id());
            Inspection seen = latest.get(place);
            if (seen != null) {
                setText(SIGNS.get(seen.result()));
                getStyleClass().add(STYLES.get(seen.result()));
                tell(texts.words().of(seen.result()), seen);
            } else if (expected.contains(place)) {
                setText("○");
                getStyleClass().add("unseen");
                tell(texts.get("grid.unseen"), null);
            }
        }

        private void tell(String result, Inspection seen) {
            String told = division.name() + " · " + result;
            if (seen != null) {
                told += " · " + texts.get("by", texts.words().fullDate(seen.on()), seen.by());
            }
            if (seen != null && !seen.seen().isEmpty()) {
                told += "\n" + seen.seen();
            }
            setTooltip(new Tooltip(told));
            setAccessibleText(told);
        }
    }
}
