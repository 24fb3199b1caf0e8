package org.yaodian.ui.collect;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import javafx.collections.ObservableList;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.yaodian.desk.CollectDecisions.Decision;
import org.yaodian.desk.CollectedForm;
import org.yaodian.desk.CollectedRow;
import org.yaodian.desk.CollectedRow.Outcome;
import org.yaodian.desk.FormRounds;
import org.yaodian.ui.kit.Card;
import org.yaodian.ui.kit.Texts;
import org.yaodian.ui.kit.Tips;

/** What the chosen form tells, row by row, with what is decided on each; or why there is nothing to decide. */
final class RowsPane extends VBox {
    private final Texts texts;
    private final CollectModel model;
    private final HBox heading = new HBox();
    private final GridPane columns;
    private final ListView<CollectedRow> list = new ListView<>();
    private final Label nothing = new Label();
    private final Label remarks = new Label();
    private Runnable left = () -> {};

    RowsPane(Texts texts, CollectModel model) {
        this.texts = texts;
        this.model = model;
        heading.getStyleClass().add("card-heading");
        heading.setAlignment(Pos.CENTER_LEFT);
        columns = columns();
        columns.managedProperty().bind(columns.visibleProperty());
        list.setId("collect-rows");
        list.getStyleClass().add("collect-rows");
        list.setAccessibleText(texts.get("rows"));
        list.setCellFactory(view -> new RowCell(texts, model));
        list.managedProperty().bind(list.visibleProperty());
        list.addEventHandler(KeyEvent.KEY_PRESSED, this::onKey);
        VBox.setVgrow(list, Priority.ALWAYS);
        nothing.setId("collect-nothing");
        nothing.setWrapText(true);
        nothing.getStyleClass().add("nothing-chosen");
        nothing.managedProperty().bind(nothing.visibleProperty());
        remarks.setId("collect-remarks");
        remarks.setWrapText(true);
        remarks.setVisible(false);
        remarks.getStyleClass().addAll("collect-remarks", "small");
        remarks.managedProperty().bind(remarks.visibleProperty());
        getChildren().addAll(heading, remarks, columns, nothing, list);
        model.chosen().addListener((property, before, now) -> show());
        model.onlyOpen().addListener((property, before, now) -> show());
        model.choices().addListener((property, before, now) -> list.refresh());
        show();
    }

    /** Who is asked for the focus when the rows are left. */
    void whenLeft(Runnable runnable) {
        left = runnable;
    }

    /** Goes to the first row that waits for a decision. */
    void begin() {
        if (!list.isVisible() || list.getItems().isEmpty()) {
            return;
        }
        list.requestFocus();
        if (list.getSelectionModel().isEmpty()) {
            ObservableList<CollectedRow> rows = list.getItems();
            int open = 0;
            for (int i = rows.size() - 1; i >= 0; i--) {
                if (rows.get(i).outcome() == Outcome.CONFLICT) {
                    open = i;
                }
            }
            list.getSelectionModel().select(open);
            list.scrollTo(open);
        }
    }

    private void onKey(KeyEvent event) {
        KeyCode key = event.getCode();
        if (event.isShortcutDown() || event.isAltDown()) {
            return;
        }
        if (key == KeyCode.M) {
            decide(Decision.MINE);
        } else if (key == KeyCode.T) {
            decide(Decision.THEIRS);
        } else if (key == KeyCode.B) {
            decide(Decision.BOTH);
        } else if (key == KeyCode.ENTER) {
            model.applyDecided();
        } else if (key == KeyCode.LEFT || key == KeyCode.ESCAPE) {
            left.run();
        } else {
            return;
        }
        event.consume();
    }

    private void decide(Decision decision) {
        CollectedRow row = list.getSelectionModel().getSelectedItem();
        if (row != null && model.chosen().get() instanceof RoundReading.Came came) {
            model.decide(came.form(), row, decision);
        }
    }

    private GridPane columns() {
        GridPane grid = RowColumns.grid();
        grid.getStyleClass().add("collect-columns");
        grid.add(small(texts.get("column.about")), RowColumns.ABOUT, 0);
        grid.add(small(texts.get("column.before")), RowColumns.BEFORE, 0);
        grid.add(small(texts.get("column.after")), RowColumns.AFTER, 0);
        grid.add(small(texts.get("column.act")), RowColumns.ACT, 0);
        return grid;
    }

    private static Label small(String text) {
        Label label = Tips.whole(new Label(text));
        label.getStyleClass().addAll("muted", "small");
        return label;
    }

    private void show() {
        RoundReading.Line line = model.chosen().get();
        list.getSelectionModel().clearSelection();
        if (line instanceof RoundReading.Came came && came.form().accepted()) {
            show(came.form());
        } else if (line instanceof RoundReading.Came came) {
            String file = came.form().file().getFileName().toString();
            tell(file, "▲ " + texts.wording().of(came.form().why()), true);
        } else if (line instanceof RoundReading.Missing missing) {
            tell(missing.answer().division().name(), told(missing.answer()), false);
        } else {
            tell("", "", false);
        }
    }

    private void tell(String title, String text, boolean refused) {
        remarks.setVisible(false);
        Label name = Tips.whole(new Label(title));
        name.getStyleClass().add("card-title");
        heading.getChildren().setAll(name);
        nothing.setText(text);
        nothing.getStyleClass().removeAll("late", "muted");
        nothing.getStyleClass().add(refused ? "late" : "muted");
        showRows(List.of(), false);
    }

    private String told(FormRounds.Answer answer) {
        int year = model.workspace().clock().today().getYear();
        String sent = texts.words().dayIn(year, answer.issue().on());
        return answer.issue().askBack() == null
                ? texts.get("missing", answer.issue().issue(), sent)
                : texts.get(
                        answer.late() ? "missing.late" : "missing.by",
                        answer.issue().issue(),
                        sent,
                        texts.words().dayIn(year, answer.issue().askBack()));
    }

    private void show(CollectedForm form) {
        List<CollectedRow> said = form.rows().stream()
                .filter(row ->
                        row.outcome() != Outcome.UNCHANGED || !row.values().isEmpty())
                .toList();
        Label name = new Label(form.division().name());
        name.getStyleClass().add("card-title");
        name.setMinWidth(USE_PREF_SIZE);
        Label file = Tips.whole(new Label(texts.get("form.file", form.file().getFileName(), form.issue())));
        file.getStyleClass().addAll("muted", "small");
        Label counts = new Label(counts(form, said.size()));
        counts.getStyleClass().addAll("muted", "small");
        counts.setMinWidth(USE_PREF_SIZE);
        heading.getChildren().setAll(name, file, Card.spacer(), counts);
        showRemarks(form);
        boolean several = form.rows().stream()
                        .filter(row -> row.outcome() == Outcome.CONFLICT && row.canBeTaken())
                        .count()
                > 1;
        if (several && model.workspace().isCoordinator()) {
            heading.getChildren().addAll(all(form, Decision.THEIRS), all(form, Decision.MINE));
        }
        nothing.setText(texts.get(form.answered() ? "form.unchanged" : "form.empty"));
        nothing.getStyleClass().removeAll("late", "muted");
        nothing.getStyleClass().add("muted");
        List<CollectedRow> shown = said.stream()
                .filter(row -> !model.onlyOpen().get()
                        || row.outcome() == Outcome.CONFLICT
                        || row.outcome() == Outcome.REFUSED)
                .toList();
        showRows(shown, true);
    }

    private void showRemarks(CollectedForm form) {
        remarks.setText(form.remarks().stream()
                .map(remark -> "◐ " + texts.wording().of(remark))
                .collect(Collectors.joining("\n")));
        remarks.setVisible(!form.remarks().isEmpty());
    }

    private Node all(CollectedForm form, Decision decision) {
        Button button = new Button(texts.get("all." + decision));
        button.getStyleClass().addAll("flat", "link", "small");
        button.setMinWidth(USE_PREF_SIZE);
        button.setId("collect-all-" + decision);
        button.setOnAction(event -> model.decideAll(form, decision));
        return button;
    }

    private void showRows(List<CollectedRow> rows, boolean ofForm) {
        list.getItems().setAll(rows);
        list.setVisible(!rows.isEmpty());
        columns.setVisible(!rows.isEmpty());
        nothing.setVisible(rows.isEmpty() && (!ofForm || !nothing.getText().isEmpty()));
    }

    private String counts(CollectedForm form, int said) {
        List<String> told = new ArrayList<>();
        for (Outcome outcome : Outcome.values()) {
            int count = outcome == Outcome.UNCHANGED
                    ? said - form.count(Outcome.NEW) - form.count(Outcome.CONFLICT) - form.count(Outcome.REFUSED)
                    : form.count(outcome);
            if (count > 0) {
                told.add(texts.get("outcome." + outcome, count));
            }
        }
        return told.isEmpty() ? "" : texts.get("form.rows", said, String.join(" · ", told));
    }
}
