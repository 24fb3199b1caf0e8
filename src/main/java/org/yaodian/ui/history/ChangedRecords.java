package org.yaodian.ui.history;

import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.yaodian.desk.ChangedRecord;
import org.yaodian.desk.ChangedRecord.Difference;
import org.yaodian.desk.HistoryBrowsing.Opened;
import org.yaodian.desk.TextDifference;
import org.yaodian.desk.TextDifference.Fate;
import org.yaodian.desk.TextRestoring.Earlier;
import org.yaodian.desk.TextRestoring.Side;
import org.yaodian.ui.kit.DifferenceText;
import org.yaodian.ui.kit.Texts;

/** What a change did: each record that it touched with its fields before and after, and a way back to an earlier text. */
public final class ChangedRecords extends VBox {
    private static final String NOTHING = "—";

    private final Texts texts;
    private final Opened opened;
    private final Consumer<Earlier> restore;

    /**
     * @param texts those of the history
     * @param restore brings an earlier text back; null where nothing may be written
     * @param timeline shows everything that was changed of a record; null where it is not offered
     */
    public ChangedRecords(Texts texts, Opened opened, Consumer<Earlier> restore, Consumer<ChangedRecord> timeline) {
        super(12);
        this.texts = texts;
        this.opened = opened;
        this.restore = restore;
        getStyleClass().add("changed-records");
        opened.records().forEach(record -> getChildren().add(record(record, timeline)));
        if (opened.records().isEmpty()) {
            getChildren().add(muted(texts.get("same")));
        }
        if (opened.more() > 0) {
            getChildren().add(muted(texts.get("more", opened.more())));
        }
    }

    private static Label muted(String text) {
        Label label = new Label(text);
        label.getStyleClass().addAll("muted", "small");
        label.setWrapText(true);
        return label;
    }

    private Node record(ChangedRecord record, Consumer<ChangedRecord> timeline) {
        Label name = new Label(record.name());
        name.getStyleClass().add("changed-name");
        name.setWrapText(true);
        VBox box = new VBox(6, name);
        box.getStyleClass().add("changed-record");
        if (record.fate() != ChangedRecord.Fate.CHANGED) {
            box.getChildren().add(muted(texts.get("fate." + record.fate())));
        }
        record.differences().forEach(difference -> box.getChildren().add(difference(record, difference)));
        if (timeline != null) {
            Button all = new Button(texts.get("timeline"));
            all.getStyleClass().addAll("flat", "link", "small");
            all.setOnAction(event -> timeline.accept(record));
            box.getChildren().add(all);
        }
        return box;
    }

    private Node difference(ChangedRecord record, Difference difference) {
        Label name = new Label(difference.name());
        name.getStyleClass().addAll("form-label", "changed-field");
        name.setWrapText(true);
        Node said = difference.text() ? text(record, difference) : line(record, difference);
        HBox row = new HBox(8, name, said);
        HBox.setHgrow(said, javafx.scene.layout.Priority.ALWAYS);
        return row;
    }

    /** A short value in one line: before → after; only the one there is where the record came or went. */
    private Node line(ChangedRecord record, Difference difference) {
        String before = difference.before() == null ? NOTHING : difference.before();
        String after = difference.after() == null ? NOTHING : difference.after();
        Label line = new Label(
                switch (record.fate()) {
                    case ADDED -> after;
                    case REMOVED -> before;
                    case CHANGED -> before + " → " + after;
                });
        line.getStyleClass().add("small");
        line.setWrapText(true);
        line.setMinHeight(USE_PREF_SIZE);
        return line;
    }

    private Node text(ChangedRecord record, Difference difference) {
        // a text that is new or gone as a whole has nothing to be told apart from
        List<TextDifference.Piece> pieces = difference.before() == null || difference.after() == null
                ? List.of(new TextDifference.Piece(
                        Fate.KEPT, difference.before() == null ? difference.after() : difference.before()))
                : TextDifference.of(difference.before(), difference.after());
        VBox box = new VBox(4);
        if (difference.before() != null) {
            box.getChildren().add(side(record, difference, pieces, Side.BEFORE));
        }
        if (difference.after() != null) {
            box.getChildren().add(side(record, difference, pieces, Side.AFTER));
        }
        return box;
    }

    private Node side(ChangedRecord record, Difference difference, List<TextDifference.Piece> pieces, Side side) {
        boolean before = side == Side.BEFORE;
        VBox box = new VBox(new DifferenceText(pieces, before ? Fate.REMOVED : Fate.ADDED));
        box.getStyleClass().addAll("difference", before ? "before" : "after");
        box.setAccessibleText(texts.get("side." + side, before ? difference.before() : difference.after()));
        String text = before ? difference.before() : difference.after();
        if (restore != null && opened.restorable(record, difference, text)) {
            Button button = new Button(texts.get("restore"));
            button.getStyleClass().addAll("flat", "link", "small");
            button.setId("restore-" + difference.field() + "-" + side);
            button.setOnAction(event -> restore.accept(
                    new Earlier(opened.line().change().seq(), record.kind(), record.id(), difference.field(), side)));
            HBox right = new HBox(button);
            right.setAlignment(Pos.CENTER_RIGHT);
            box.getChildren().add(right);
        }
        return box;
    }
}
