package org.yaodian.ui.registers;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.yaodian.ui.kit.Texts;

/** A list that is edited in place: rows are added, moved (Alt with an arrow too) and removed. */
final class EditableRows<R extends EditableRow> extends VBox {
    private final Texts texts;
    private final String part;
    private final VBox box = new VBox(4);
    private final List<R> rows = new ArrayList<>();
    private Runnable changed = () -> {};
    private Function<R, Boolean> mayGo = row -> true;

    /**
     * @param part {@code column} or {@code stage}
     * @param headings what stands above the fields
     * @param fresh makes an empty row
     */
    EditableRows(Texts texts, String part, HBox headings, Supplier<R> fresh) {
        this.texts = texts;
        this.part = part;
        setSpacing(4);
        Button add = new Button(texts.get(part + ".add"));
        add.setId("add-" + part);
        add.getStyleClass().addAll("flat", "link");
        add.setOnAction(event -> {
            R row = fresh.get();
            add(row);
            row.name().chinese().requestFocus();
        });
        getChildren().addAll(headings, box, add);
    }

    /** What stands above a row's name fields; other headings follow it. */
    static HBox headings(Texts texts, String part) {
        HBox headings = new HBox(8, growing(texts.get(part + ".name")), growing(texts.get("english")));
        headings.getStyleClass().add("editable-headings");
        return headings;
    }

    private static Label growing(String words) {
        Label label = heading(words);
        HBox.setHgrow(label, Priority.ALWAYS);
        label.setMaxWidth(Double.MAX_VALUE);
        label.setMinWidth(80);
        label.setPrefWidth(80);
        return label;
    }

    /** A heading of a fixed width, which is in the middle above a box. */
    static Label heading(String words, double width, Pos place) {
        Label label = heading(words);
        label.setMinWidth(width);
        label.setMaxWidth(width);
        label.setAlignment(place);
        return label;
    }

    private static Label heading(String words) {
        Label label = new Label(words);
        label.getStyleClass().addAll("muted", "small");
        return label;
    }

    /** The room above the buttons. */
    static Region room() {
        Region room = new Region();
        room.setMinWidth(EditableRow.BUTTONS);
        return room;
    }

    /** Whoever wants to know that a row came, went, moved or has another name. */
    void onChanged(Runnable action) {
        changed = action;
    }

    /** Whether a row may go, asked before it does. */
    void onRemove(Function<R, Boolean> question) {
        mayGo = question;
    }

    List<R> rows() {
        return List.copyOf(rows);
    }

    void add(R row) {
        rows.add(row);
        row.onChanged(changed);
        row.up().setOnAction(event -> move(row, -1));
        row.down().setOnAction(event -> move(row, 1));
        row.remove().setOnAction(event -> remove(row));
        row.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            int step = event.getCode() == KeyCode.UP ? -1 : event.getCode() == KeyCode.DOWN ? 1 : 0;
            if (event.isAltDown() && step != 0) {
                move(row, step);
                event.consume();
            }
        });
        show();
    }

    private void move(R row, int step) {
        int place = rows.indexOf(row) + step;
        if (place < 0 || place >= rows.size()) {
            return;
        }
        Node focused = getScene() == null ? null : getScene().getFocusOwner();
        rows.remove(row);
        rows.add(place, row);
        show();
        // a row that is taken out of the list for a moment loses the focus
        if (focused != null) {
            (focused.isDisabled() ? row.name().chinese() : focused).requestFocus();
        }
    }

    private void remove(R row) {
        if (!mayGo.apply(row)) {
            return;
        }
        int place = rows.indexOf(row);
        rows.remove(row);
        show();
        if (!rows.isEmpty()) {
            rows.get(Math.min(place, rows.size() - 1)).name().chinese().requestFocus();
        }
    }

    private void show() {
        for (int i = 0; i < rows.size(); i++) {
            R row = rows.get(i);
            row.number(i + 1);
            row.up().setDisable(i == 0);
            row.down().setDisable(i == rows.size() - 1);
        }
        box.getChildren().setAll(rows);
        changed.run();
    }

    void clearRefusals() {
        rows.forEach(row -> row.refuse(null));
    }

    /** The row with the place, from 1; null for none. */
    R at(int place) {
        return place < 1 || place > rows.size() ? null : rows.get(place - 1);
    }
}
