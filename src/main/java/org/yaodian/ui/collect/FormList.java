package org.yaodian.ui.collect;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.yaodian.desk.CollectedForm;
import org.yaodian.desk.CollectedRow.Outcome;
import org.yaodian.plan.State;
import org.yaodian.ui.kit.Card;
import org.yaodian.ui.kit.StateSign;
import org.yaodian.ui.kit.Texts;
import org.yaodian.ui.kit.Tips;

/** The forms that came, with what each tells, and behind them the divisions whose form did not. */
final class FormList extends ListView<RoundReading.Line> {
    private static final String SEVERAL = " · ";

    private final Texts texts;
    private final CollectModel model;
    private boolean following;

    /** @param toRows goes on to the rows of the chosen form */
    FormList(Texts texts, CollectModel model, Runnable toRows) {
        this.texts = texts;
        this.model = model;
        setId("collect-forms");
        getStyleClass().addAll("collect-forms", "limit-list");
        setAccessibleText(texts.get("forms"));
        setCellFactory(view -> new LineCell());
        getSelectionModel().selectedItemProperty().addListener((property, before, now) -> {
            if (!following && now != null) {
                model.chosen().set(now);
            }
        });
        setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.RIGHT || event.getCode() == KeyCode.ENTER) {
                toRows.run();
                event.consume();
            }
        });
        model.reading().addListener((property, before, now) -> fill());
        model.onlyOpen().addListener((property, before, now) -> fill());
        model.choices().addListener((property, before, now) -> refresh());
        fill();
    }

    private void fill() {
        RoundReading reading = model.reading().get();
        following = true;
        getItems()
                .setAll(
                        reading == null
                                ? List.of()
                                : reading.lines().stream().filter(this::isShown).toList());
        following = false;
        RoundReading.Line chosen = model.chosen().get();
        boolean here = chosen != null
                && getItems().stream().anyMatch(line -> line.place().equals(chosen.place()));
        if (here) {
            select(chosen);
        } else if (!getItems().isEmpty()) {
            getSelectionModel().select(0);
        }
    }

    private void select(RoundReading.Line chosen) {
        for (int i = 0; i < getItems().size(); i++) {
            if (getItems().get(i).place().equals(chosen.place())) {
                getSelectionModel().clearAndSelect(i);
                scrollTo(i);
            }
        }
    }

    private boolean isShown(RoundReading.Line line) {
        return !model.onlyOpen().get()
                || line instanceof RoundReading.Came came
                        && (!came.form().accepted()
                                || came.form().count(Outcome.CONFLICT) > 0
                                || came.form().count(Outcome.REFUSED) > 0);
    }

    private final class LineCell extends ListCell<RoundReading.Line> {
        LineCell() {
            setPrefWidth(0);
        }

        @Override
        protected void updateItem(RoundReading.Line line, boolean empty) {
            super.updateItem(line, empty);
            setText(null);
            setTooltip(null);
            if (empty || line == null) {
                setGraphic(null);
            } else if (line instanceof RoundReading.Came came) {
                showForm(came.form());
            } else {
                var answer = ((RoundReading.Missing) line).answer();
                show(
                        State.NOT_BEGUN,
                        answer.division().name(),
                        texts.get(answer.late() ? "line.late" : "line.missing"));
            }
        }

        private void showForm(CollectedForm form) {
            String file = form.file().getFileName().toString();
            String name = form.division() == null ? file : form.division().name();
            if (!form.accepted()) {
                show(State.OVERDUE, name, texts.get("line.refused"));
                return;
            }
            int open = model.choices().get().open(form);
            int refused = form.count(Outcome.REFUSED);
            State state = refused > 0 ? State.OVERDUE : open > 0 ? State.DUE_SOON : State.ON_COURSE;
            if (!form.form().isFilled()) {
                show(
                        form.answered() ? State.ON_COURSE : State.NOT_BEGUN,
                        name,
                        texts.get(form.answered() ? "line.unchanged" : "line.empty"));
                return;
            }
            List<String> told = new ArrayList<>();
            add(told, "line.new", form.count(Outcome.NEW));
            add(told, "line.conflict", form.count(Outcome.CONFLICT));
            add(told, "line.wrong", refused);
            show(state, name, told.isEmpty() ? texts.get("line.nothing") : String.join(SEVERAL, told));
        }

        private void add(List<String> told, String key, int count) {
            if (count > 0) {
                told.add(texts.get(key, count));
            }
        }

        private void show(State state, String name, String told) {
            Label division = Tips.whole(new Label(name));
            division.setMinWidth(0);
            Label what = new Label(told);
            what.getStyleClass().addAll("muted", "small");
            what.setMinWidth(USE_PREF_SIZE);
            Label icon = new Label(StateSign.icon(state));
            icon.getStyleClass().addAll("state-icon", StateSign.styleClass(state));
            // what is told in several words stands below the name, which would be cut
            boolean below = told.contains(SEVERAL);
            HBox row = below ? new HBox(icon, new VBox(division, what)) : new HBox(icon, division, Card.spacer(), what);
            row.getStyleClass().add("limit-row");
            row.setAlignment(Pos.CENTER_LEFT);
            row.setAccessibleText(name + " " + told);
            setGraphic(row);
        }
    }
}
