package org.yaodian.ui.divisions;

import java.util.Comparator;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiConsumer;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.yaodian.plan.DivisionStanding;
import org.yaodian.plan.State;
import org.yaodian.ui.kit.CompletionBar;
import org.yaodian.ui.kit.GradualRows;
import org.yaodian.ui.kit.Pulses;
import org.yaodian.ui.kit.StateSign;
import org.yaodian.ui.kit.TextScale;
import org.yaodian.ui.kit.Texts;
import org.yaodian.ui.kit.Tips;

/** The table of the divisions: kind, how many items in which state, completion, last word. */
final class DivisionTable extends TableView<DivisionStanding> {
    /** What matters least gives way first where text is large. */
    private static final double ROOM_FOR_KIND = 605;

    private static final double ROOM_FOR_LAST_WORD = 500;
    private static final double ROOM_FOR_FORM = 416;

    private final Texts texts;
    private final DivisionsModel model;
    private final FormsModel forms;
    private boolean following;

    DivisionTable(Texts texts, DivisionsModel model, FormsModel forms) {
        this.texts = texts;
        this.model = model;
        this.forms = forms;
        setId("divisions-table");
        // JavaFX says in its own language that there is nothing
        setPlaceholder(new Region());
        getStyleClass().addAll("items-table");
        setColumnResizePolicy(CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        column("name", 96, 180, this::showName);
        column(
                        "kind",
                        104,
                        106,
                        (cell, standing) -> cell.setText(standing.division().kind()))
                .visibleProperty()
                .bind(TextScale.isWider(this, ROOM_FOR_KIND));
        column(
                        "owed",
                        44,
                        46,
                        (cell, standing) ->
                                cell.setText(Integer.toString(standing.owed().size())))
                .getStyleClass()
                .add("number");
        column("lights", 100, 140, this::showLights);
        column("completion", 84, 96, (cell, standing) -> {
            CompletionBar bar = new CompletionBar();
            bar.show(standing.completion(), standing.state());
            cell.setGraphic(standing.owed().isEmpty() ? null : bar);
        });
        column(
                        "lastWord",
                        84,
                        90,
                        (cell, standing) -> cell.setText(
                                standing.lastWord() == null
                                        ? "—"
                                        : texts.words()
                                                .shortDay(standing.lastWord().getYear(), standing.lastWord())))
                .visibleProperty()
                .bind(TextScale.isWider(this, ROOM_FOR_LAST_WORD));
        column("form", 76, 84, this::showForm).visibleProperty().bind(TextScale.isWider(this, ROOM_FOR_FORM));
        forms.rounds().addListener((property, before, now) -> refresh());
        getSelectionModel().selectedItemProperty().addListener((property, before, now) -> {
            if (!following && now != null) {
                following = true;
                model.chosen().set(now.division().id());
                following = false;
            }
        });
        model.chosen().addListener(property -> showChosen());
        model.divisions().addListener((javafx.collections.ListChangeListener<DivisionStanding>) change -> showChosen());
        Pulses.inScene(this, () -> GradualRows.show(this, model.divisions(), this::showChosen));
    }

    private TableColumn<DivisionStanding, DivisionStanding> column(
            String key,
            double least,
            double width,
            BiConsumer<TableCell<DivisionStanding, DivisionStanding>, DivisionStanding> show) {
        TableColumn<DivisionStanding, DivisionStanding> column = new TableColumn<>(texts.get("column." + key));
        TextScale.keepWidths(this, column, least, width);
        column.setReorderable(false);
        column.setSortable(false);
        column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue()));
        column.setCellFactory(table -> new TableCell<>() {
            @Override
            protected void updateItem(DivisionStanding standing, boolean empty) {
                super.updateItem(standing, empty);
                setText(null);
                setGraphic(null);
                Tips.none(this);
                if (!empty && standing != null) {
                    show.accept(this, standing);
                }
            }
        });
        getColumns().add(column);
        return column;
    }

    private void showName(TableCell<DivisionStanding, DivisionStanding> cell, DivisionStanding standing) {
        boolean retired = standing.division().retiredOn() != null;
        cell.setText(
                retired
                        ? texts.get("retired", standing.division().name())
                        : standing.division().name());
        Tips.install(cell, standing.division().name());
    }

    /** Whether its form of the newest round is back. */
    private void showForm(TableCell<DivisionStanding, DivisionStanding> cell, DivisionStanding standing) {
        forms.answerOf(standing.division().id()).ifPresent(answer -> {
            Label sign = FormSign.of(texts, answer);
            Tips.install(sign, FormSign.whole(texts, answer));
            cell.setGraphic(sign);
        });
    }

    private void showLights(TableCell<DivisionStanding, DivisionStanding> cell, DivisionStanding standing) {
        HBox lights = new HBox();
        lights.setSpacing(6);
        lights.setAlignment(Pos.CENTER_LEFT);
        Map<State, Integer> counts = standing.countByState();
        // what is cut off where a division has many is what matters least
        counts.keySet().stream().sorted(Comparator.comparing(State::urgency)).forEach(state -> {
            int count = counts.get(state);
            Label light = new Label(StateSign.icon(state) + " " + count);
            light.getStyleClass().addAll("small", StateSign.styleClass(state));
            light.setMinWidth(USE_PREF_SIZE);
            light.setAccessibleText(texts.words().of(state) + " " + count);
            Tips.install(light, texts.words().of(state) + " " + count);
            lights.getChildren().add(light);
        });
        cell.setGraphic(lights);
    }

    private void bringIntoSight(int row) {
        boolean drawn = lookupAll(".table-row-cell").stream()
                .anyMatch(node -> node instanceof TableRow<?> shown && shown.getIndex() == row && shown.isVisible());
        if (!drawn) {
            scrollTo(row);
        }
    }

    void showChosen() {
        UUID chosen = model.chosen().get();
        if (chosen == null || following) {
            return;
        }
        following = true;
        for (int i = 0; i < getItems().size(); i++) {
            if (getItems().get(i).division().id().equals(chosen)) {
                getSelectionModel().clearAndSelect(i);
                getFocusModel().focus(i);
                bringIntoSight(i);
            }
        }
        following = false;
    }
}
