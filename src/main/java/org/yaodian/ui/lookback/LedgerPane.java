package org.yaodian.ui.lookback;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.yaodian.desk.ImportedRow;
import org.yaodian.desk.LedgerPreview;
import org.yaodian.desk.LedgerPreview.LedgerRow;
import org.yaodian.plan.State;
import org.yaodian.reading.sheet.CellFault;
import org.yaodian.reading.sheet.Heading;
import org.yaodian.ui.kit.StateSign;
import org.yaodian.ui.kit.Texts;
import org.yaodian.ui.kit.Tips;

/** What would come of a rectification ledger, row by row: new, there already, or refused with the cell and why. */
final class LedgerPane extends VBox {
    private static final double LEAST_LIST = 200;
    private static final double SCROLL_BAR = 16;
    /** As much of a problem as it takes to know it again. */
    private static final int LONGEST = 120;

    private final Texts texts;

    /**
     * @param apply stores what is new
     * @param cancel leaves everything as it is
     */
    LedgerPane(Texts texts, LedgerPreview preview, Runnable apply, Runnable cancel) {
        this.texts = texts;
        getStyleClass().add("detail");
        Label title = new Label(texts.get("import.title", preview.path().getFileName()));
        title.getStyleClass().add("detail-title");
        title.setWrapText(true);
        int added = preview.findings().size();
        int refused = preview.count(ImportedRow.Outcome.REFUSED);
        HBox counts = new HBox(
                8,
                StateSign.chip(State.DONE, texts.get("import.new", preview.count(ImportedRow.Outcome.NEW))),
                StateSign.chip(
                        State.NOT_BEGUN, texts.get("import.unchanged", preview.count(ImportedRow.Outcome.UNCHANGED))));
        if (refused > 0) {
            counts.getChildren().add(StateSign.chip(State.OVERDUE, "▲ " + texts.get("import.refused", refused)));
        }
        getChildren().addAll(title, counts, headings(preview), buttons(added, apply, cancel), list(preview));
    }

    private Label headings(LedgerPreview preview) {
        String taken = names(preview.headings().stream().filter(Heading::taken).toList());
        String told = texts.get("import.taken", preview.sheet(), taken);
        if (!preview.unmatched().isEmpty()) {
            told += "\n" + texts.get("import.unmatched", names(preview.unmatched()));
        }
        if (!preview.rounds().isEmpty()) {
            told += "\n"
                    + texts.get(
                            "import.rounds",
                            preview.rounds().stream()
                                    .map(round -> Integer.toString(round.of()))
                                    .collect(Collectors.joining(texts.words().listSeparator())));
        }
        if (preview.skipped() > 0) {
            told += "\n" + texts.get("import.skipped", preview.skipped());
        }
        if (preview.closed() > 0) {
            told += "\n" + texts.get("import.closes", preview.closed());
        }
        if (!preview.given().isEmpty()) {
            told += "\n" + texts.get("import.numbers", String.join(texts.words().listSeparator(), preview.given()));
        }
        Label label = new Label(told);
        label.getStyleClass().addAll("muted", "small");
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
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
        take.setId("ledger-apply");
        take.setDisable(added == 0);
        take.setOnAction(event -> apply.run());
        Button leave = new Button(texts.get("import.cancel"));
        leave.setId("ledger-cancel");
        leave.setOnAction(event -> cancel.run());
        return new HBox(8, take, leave);
    }

    /** Those that are refused first: they are what is to be seen to. */
    private ListView<LedgerRow> list(LedgerPreview preview) {
        ListView<LedgerRow> list = new ListView<>();
        list.setId("ledger-rows");
        list.getStyleClass().add("import-list");
        list.setCellFactory(view -> new RowCell());
        for (ImportedRow.Outcome outcome :
                List.of(ImportedRow.Outcome.REFUSED, ImportedRow.Outcome.NEW, ImportedRow.Outcome.UNCHANGED)) {
            // what is taken otherwise than it stands there comes before what is taken as it is
            preview.rows().stream()
                    .filter(row -> row.outcome() == outcome)
                    .sorted(Comparator.comparing(row -> row.remarks().isEmpty()))
                    .forEach(list.getItems()::add);
        }
        list.setMinHeight(LEAST_LIST);
        list.setPrefHeight(LEAST_LIST);
        VBox.setVgrow(list, Priority.ALWAYS);
        return list;
    }

    private final class RowCell extends ListCell<LedgerRow> {
        private final Label words = new Label();

        RowCell() {
            setPrefWidth(0);
            words.setWrapText(true);
            words.setMinHeight(USE_PREF_SIZE);
        }

        /** A cell asks its graphic for its height without saying how wide it is: lines would not wrap, and be cut. */
        @Override
        protected double computePrefHeight(double width) {
            if (getGraphic() == null || getListView() == null) {
                return super.computePrefHeight(width);
            }
            double room = getListView().getWidth() - SCROLL_BAR - snappedLeftInset() - snappedRightInset();
            return snappedTopInset() + words.prefHeight(room) + snappedBottomInset();
        }

        @Override
        protected void updateItem(LedgerRow row, boolean empty) {
            super.updateItem(row, empty);
            words.getStyleClass().removeAll("field-error", "muted");
            if (empty || row == null) {
                setGraphic(null);
                return;
            }
            if (row.outcome() == ImportedRow.Outcome.REFUSED) {
                words.getStyleClass().add("field-error");
            } else if (row.outcome() == ImportedRow.Outcome.UNCHANGED) {
                words.getStyleClass().add("muted");
            }
            words.setText(
                    row.faults().isEmpty()
                            ? texts.get("import.row." + row.outcome(), row.row(), Tips.cut(row.problem(), LONGEST))
                                    + (row.remarks().isEmpty() ? "" : "\n" + cells(row.remarks()))
                            : cells(row.faults()));
            setGraphic(words);
        }

        private String cells(List<CellFault> cells) {
            return cells.stream()
                    .map(cell -> texts.get(
                            "import.fault", cell.cell(), texts.wording().of(cell.why())))
                    .collect(Collectors.joining("\n"));
        }
    }
}
