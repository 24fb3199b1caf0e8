package org.yaodian.ui.collect;

import java.util.List;
import javafx.css.PseudoClass;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import org.yaodian.desk.CollectedForm;
import org.yaodian.desk.CollectedRow;
import org.yaodian.desk.CollectedRow.Outcome;
import org.yaodian.desk.TextDifference;
import org.yaodian.desk.TextDifference.Fate;
import org.yaodian.ui.kit.DifferenceText;
import org.yaodian.ui.kit.Texts;

/** A row of a form: what it is about, each value as it is known here and as the form tells it, and what is decided. */
final class RowCell extends ListCell<CollectedRow> {
    private static final PseudoClass CONFLICT = PseudoClass.getPseudoClass("conflict");
    private static final String NOTHING = "—";
    private static final double SCROLL_BAR = 16;

    private final Texts texts;
    private final CollectModel model;
    private GridPane grid;

    RowCell(Texts texts, CollectModel model) {
        this.texts = texts;
        this.model = model;
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(CollectedRow row, boolean empty) {
        super.updateItem(row, empty);
        boolean none = empty || row == null || !(model.chosen().get() instanceof RoundReading.Came);
        grid = none ? null : grid(((RoundReading.Came) model.chosen().get()).form(), row);
        pseudoClassStateChanged(CONFLICT, !none && row.outcome() == Outcome.CONFLICT);
        setText(null);
        setGraphic(grid);
    }

    /** A list asks its cells without a width, and text needs one to be broken by. */
    @Override
    protected double computePrefHeight(double width) {
        if (grid == null) {
            return super.computePrefHeight(width);
        }
        double room = getListView().getWidth() - SCROLL_BAR - snappedLeftInset() - snappedRightInset();
        return Math.ceil(grid.prefHeight(room)) + snappedTopInset() + snappedBottomInset();
    }

    private GridPane grid(CollectedForm form, CollectedRow row) {
        GridPane content = RowColumns.grid();
        // under their headings whether there is a scroll bar or not
        content.maxWidthProperty().bind(getListView().widthProperty().subtract(SCROLL_BAR));
        int lines = switch (row.outcome()) {
            case REFUSED -> addFaults(content, row);
            case UNCHANGED -> addUnchanged(content);
            case NEW, CONFLICT -> addValues(content, row);
        };
        content.add(about(row), RowColumns.ABOUT, 0, 1, lines);
        content.add(new RowActs(texts, model, form, row), RowColumns.ACT, 0, 1, lines);
        content.getChildren().forEach(node -> GridPane.setValignment(node, VPos.TOP));
        return content;
    }

    private Node about(CollectedRow row) {
        String name = model.nameOf(row.item());
        Label about = new Label(name == null ? row.sheet() : row.item() + "  " + name);
        about.setWrapText(true);
        about.getStyleClass().add("collect-about");
        VBox box = new VBox(about);
        if (name == null || row.outcome() == Outcome.CONFLICT) {
            Label where = new Label(texts.get("row.place", row.sheet(), row.row()));
            where.getStyleClass().addAll("muted", "small");
            where.setWrapText(true);
            box.getChildren().add(where);
        }
        if (row.here() != null) {
            Label here = new Label(texts.get(
                    "row.here",
                    row.here().by(),
                    texts.words().dayIn(model.today().getYear(), row.here().on())));
            here.getStyleClass().addAll("muted", "small");
            here.setWrapText(true);
            box.getChildren().add(here);
        }
        return box;
    }

    private int addFaults(GridPane content, CollectedRow row) {
        int line = 0;
        for (CollectedRow.Fault fault : row.faults()) {
            Label cell = new Label(fault.cell());
            cell.getStyleClass().addAll("collect-cell", "late");
            Label why = new Label(texts.wording().of(fault.why()));
            why.setWrapText(true);
            content.add(cell, RowColumns.FIELD, line);
            content.add(why, RowColumns.BEFORE, line, 2, 1);
            line++;
        }
        return line;
    }

    private int addUnchanged(GridPane content) {
        Label same = new Label(texts.get("row.unchanged"));
        same.getStyleClass().add("muted");
        content.add(same, RowColumns.BEFORE, 0, 2, 1);
        return 1;
    }

    private int addValues(GridPane content, CollectedRow row) {
        int line = 0;
        for (CollectedRow.Value value : row.values()) {
            Label field = new Label(value.heading());
            field.getStyleClass().addAll("muted", "small", "collect-field");
            field.setWrapText(true);
            List<TextDifference.Piece> pieces = value.difference();
            content.add(field, RowColumns.FIELD, line);
            content.add(withSent(side(pieces, Fate.REMOVED, value.before()), row, value), RowColumns.BEFORE, line);
            content.add(side(pieces, Fate.ADDED, value.after()), RowColumns.AFTER, line);
            line++;
        }
        if (row.outcome() == Outcome.CONFLICT && !row.canBeTaken()) {
            Label why = new Label(texts.wording().of(row.why()));
            why.setWrapText(true);
            why.getStyleClass().addAll("late", "small");
            content.add(why, RowColumns.BEFORE, line, 2, 1);
            line++;
        }
        return Math.max(1, line);
    }

    /** Below what is known here by now what was known when the form went out, where these are two things. */
    private Node withSent(Node before, CollectedRow row, CollectedRow.Value value) {
        if (row.outcome() != Outcome.CONFLICT
                || value.sent() == null
                || value.sent().equals(value.before())) {
            return before;
        }
        Label sent = new Label(
                value.sent().isEmpty() ? texts.get("value.sentNothing") : texts.get("value.sent", value.sent()));
        sent.setWrapText(true);
        sent.getStyleClass().addAll("muted", "small");
        return new VBox(2, before, sent);
    }

    private static Node side(List<TextDifference.Piece> pieces, Fate fate, String whole) {
        if (whole.isEmpty()) {
            Label none = new Label(NOTHING);
            none.getStyleClass().add("muted");
            return none;
        }
        VBox box = new VBox(new DifferenceText(pieces, fate));
        box.getStyleClass().addAll("collect-side", fate == Fate.REMOVED ? "before" : "after");
        box.setAccessibleText(whole);
        return box;
    }
}
