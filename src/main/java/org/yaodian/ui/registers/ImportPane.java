package org.yaodian.ui.registers;

import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.yaodian.desk.ImportPreview;
import org.yaodian.desk.ImportedRow;
import org.yaodian.plan.State;
import org.yaodian.reading.sheet.CellFault;
import org.yaodian.reading.sheet.Heading;
import org.yaodian.ui.kit.StateSign;
import org.yaodian.ui.kit.Texts;

/** What would come of a sheet: how many rows are new, there already or refused, and each refused cell with its reason. */
final class ImportPane extends VBox {
    /** A line of the list: a refused cell, or a row that comes in. */
    private record Line(ImportedRow row, CellFault fault) {}

    private final Texts texts;

    /**
     * @param apply stores what is new
     * @param cancel leaves everything as it is
     */
    ImportPane(Texts texts, ImportPreview preview, Runnable apply, Runnable cancel) {
        this.texts = texts;
        getStyleClass().add("detail");
        Label title = new Label(texts.get(
                "import.title",
                texts.words().of(preview.register().body().name()),
                preview.path().getFileName()));
        title.getStyleClass().add("detail-title");
        title.setWrapText(true);
        int added = preview.count(ImportedRow.Outcome.NEW);
        int refused = preview.count(ImportedRow.Outcome.REFUSED);
        HBox counts = new HBox(
                8,
                StateSign.chip(State.DONE, texts.get("import.new", added)),
                StateSign.chip(
                        State.NOT_BEGUN, texts.get("import.unchanged", preview.count(ImportedRow.Outcome.UNCHANGED))));
        if (refused > 0) {
            counts.getChildren().add(StateSign.chip(State.OVERDUE, "▲ " + texts.get("import.refused", refused)));
        }
        getChildren().addAll(title, counts, headings(preview), buttons(added, apply, cancel), list(preview));
    }

    private Label headings(ImportPreview preview) {
        String taken = names(preview.headings().stream().filter(Heading::taken).toList());
        String told = texts.get("import.taken", preview.sheet(), taken);
        if (!preview.unmatched().isEmpty()) {
            told += "\n" + texts.get("import.unmatched", names(preview.unmatched()));
        }
        Label label = new Label(told);
        label.getStyleClass().addAll("muted", "small");
        label.setWrapText(true);
        return label;
    }

    private String names(List<Heading> headings) {
        return headings.stream()
                .map(heading -> heading.text().replaceAll("\\R", ""))
                .collect(Collectors.joining(texts.words().listSeparator()));
    }

    private HBox buttons(int added, Runnable apply, Runnable cancel) {
        Button take = new Button(texts.get("import.apply", added));
        take.getStyleClass().add("accent");
        take.setId("import-apply");
        take.setDisable(added == 0);
        take.setOnAction(event -> apply.run());
        Button leave = new Button(texts.get("import.cancel"));
        leave.setId("import-cancel");
        leave.setOnAction(event -> cancel.run());
        return new HBox(8, take, leave);
    }

    private ListView<Line> list(ImportPreview preview) {
        ListView<Line> list = new ListView<>();
        list.setId("import-rows");
        list.getStyleClass().add("import-list");
        list.setCellFactory(view -> new LineCell());
        preview.with(ImportedRow.Outcome.REFUSED)
                .forEach(row -> row.faults().forEach(fault -> list.getItems().add(new Line(row, fault))));
        preview.with(ImportedRow.Outcome.NEW).forEach(row -> list.getItems().add(new Line(row, null)));
        list.setPrefHeight(LIST_HEIGHT);
        VBox.setVgrow(list, Priority.ALWAYS);
        return list;
    }

    private static final double LIST_HEIGHT = 420;

    private final class LineCell extends ListCell<Line> {
        LineCell() {
            setWrapText(true);
            setPrefWidth(0);
        }

        @Override
        protected void updateItem(Line line, boolean empty) {
            super.updateItem(line, empty);
            getStyleClass().remove("field-error");
            if (empty || line == null) {
                setText(null);
            } else if (line.fault() != null) {
                getStyleClass().add("field-error");
                setText(texts.get(
                        "import.fault",
                        line.fault().cell(),
                        texts.wording().of(line.fault().why())));
            } else {
                var entry = line.row().entry().entry();
                setText(texts.get("import.row", line.row().row(), entry.label(), entry.content()));
            }
        }
    }
}
