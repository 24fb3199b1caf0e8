package org.yaodian.ui.kit;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.yaodian.desk.ImportedRow;
import org.yaodian.plan.State;
import org.yaodian.reading.sheet.CellFault;
import org.yaodian.reading.sheet.Heading;

/**
 * What would come of a sheet before it is brought in: how many rows are new, there already or refused, and each of them
 * with the cell and the reason. Its words are those that the bundle has under {@code import.}
 */
public final class IntakePane extends VBox {
    private static final double LEAST_LIST = 200;
    private static final double SCROLL_BAR = 16;

    private final Texts texts;

    /** A row, or a cell of one, and what becomes of it. */
    public record Line(ImportedRow.Outcome outcome, String told) {}

    /**
     * What is shown.
     *
     * @param id what the names of the pane's buttons and of its list begin with
     * @param added how many records are stored when it is applied
     * @param counts the rows by outcome
     * @param headings what was taken of the sheet, a sentence a line
     * @param lines those that are to be seen to first
     */
    public record Content(
            String id,
            String title,
            int added,
            Map<ImportedRow.Outcome, Integer> counts,
            List<String> headings,
            List<Line> lines) {}

    /**
     * @param apply stores what is new
     * @param cancel leaves everything as it is
     */
    public IntakePane(Texts texts, Content content, Runnable apply, Runnable cancel) {
        this.texts = texts;
        getStyleClass().add("detail");
        Label title = new Label(content.title());
        title.getStyleClass().add("detail-title");
        title.setWrapText(true);
        getChildren()
                .addAll(
                        title,
                        counts(content.counts()),
                        headings(content.headings()),
                        buttons(content, apply, cancel),
                        list(content));
    }

    private HBox counts(Map<ImportedRow.Outcome, Integer> counts) {
        int refused = counts.get(ImportedRow.Outcome.REFUSED);
        HBox chips = new HBox(
                8,
                StateSign.chip(State.DONE, texts.get("import.new", counts.get(ImportedRow.Outcome.NEW))),
                StateSign.chip(
                        State.NOT_BEGUN, texts.get("import.unchanged", counts.get(ImportedRow.Outcome.UNCHANGED))));
        if (refused > 0) {
            chips.getChildren().add(StateSign.chip(State.OVERDUE, "▲ " + texts.get("import.refused", refused)));
        }
        return chips;
    }

    private static Label headings(List<String> told) {
        Label label = new Label(String.join("\n", told));
        label.getStyleClass().addAll("muted", "small");
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        return label;
    }

    private HBox buttons(Content content, Runnable apply, Runnable cancel) {
        Button take = new Button(texts.get("import.apply", content.added()));
        take.getStyleClass().add("accent");
        take.setId(content.id() + "-apply");
        take.setDisable(content.added() == 0);
        take.setOnAction(event -> apply.run());
        Button leave = new Button(texts.get("import.cancel"));
        leave.setId(content.id() + "-cancel");
        leave.setOnAction(event -> cancel.run());
        return new HBox(8, take, leave);
    }

    private static ListView<Line> list(Content content) {
        ListView<Line> list = new ListView<>();
        list.setId(content.id() + "-rows");
        list.getStyleClass().add("import-list");
        list.setCellFactory(view -> new LineCell());
        list.getItems().setAll(content.lines());
        list.setMinHeight(LEAST_LIST);
        list.setPrefHeight(LEAST_LIST);
        VBox.setVgrow(list, Priority.ALWAYS);
        return list;
    }

    /** The headings that were taken of a sheet and those that were not, as sentences. */
    public static List<String> taken(Texts texts, String sheet, List<Heading> headings, List<Heading> unmatched) {
        String taken = texts.get(
                "import.taken",
                sheet,
                names(texts, headings.stream().filter(Heading::taken).toList()));
        return unmatched.isEmpty()
                ? List.of(taken)
                : List.of(taken, texts.get("import.unmatched", names(texts, unmatched)));
    }

    private static String names(Texts texts, List<Heading> headings) {
        return headings.stream()
                .map(heading -> heading.text().replaceAll("\\R", ""))
                .collect(Collectors.joining(texts.words().listSeparator()));
    }

    /** Cells with what is wrong with them or was taken otherwise, one a line. */
    public static String cells(Texts texts, List<CellFault> cells) {
        return cells.stream()
                .map(cell ->
                        texts.get("import.fault", cell.cell(), texts.wording().of(cell.why())))
                .collect(Collectors.joining("\n"));
    }

    private static final class LineCell extends ListCell<Line> {
        private final Label words = new Label();

        LineCell() {
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
        protected void updateItem(Line line, boolean empty) {
            super.updateItem(line, empty);
            words.getStyleClass().removeAll("field-error", "muted");
            if (empty || line == null) {
                setGraphic(null);
                return;
            }
            if (line.outcome() == ImportedRow.Outcome.REFUSED) {
                words.getStyleClass().add("field-error");
            } else if (line.outcome() == ImportedRow.Outcome.UNCHANGED) {
                words.getStyleClass().add("muted");
            }
            words.setText(line.told());
            setGraphic(words);
        }
    }
}
