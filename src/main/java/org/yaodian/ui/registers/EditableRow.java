package org.yaodian.ui.registers;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.yaodian.ui.kit.Texts;
import org.yaodian.ui.kit.Tips;

/** A row of a list that is edited in place: its fields, its moves, and what is wrong with it below. */
class EditableRow extends VBox {
    static final double BOX = 64;
    private static final double BUTTON = 26;

    /** The room that the buttons at its end take. */
    static final double BUTTONS = 3 * BUTTON;

    private final Texts texts;
    private final String part;
    private final NameFields name;
    private final HBox line = new HBox(8);
    private final Label error = new Label();
    private final Button up;
    private final Button down;
    private final Button remove;
    private Runnable changed = () -> {};

    /** @param part what it is a row of: {@code column} or {@code stage}, for its ids and words */
    EditableRow(Texts texts, String part, NameFields name) {
        this.texts = texts;
        this.part = part;
        this.name = name;
        this.up = button("up", Feather.ARROW_UP);
        this.down = button("down", Feather.ARROW_DOWN);
        this.remove = button("remove", Feather.X);
        getStyleClass().add("editable-row");
        line.setAlignment(Pos.CENTER_LEFT);
        line.getChildren().addAll(name.chinese(), name.english());
        name.chinese().setAccessibleText(texts.get(part + ".name"));
        name.english().setAccessibleText(texts.get("english"));
        name.chinese().textProperty().addListener(property -> changed.run());
        error.getStyleClass().add("field-error");
        error.setWrapText(true);
        refuse(null);
        getChildren().addAll(line, error);
    }

    private Button button(String key, Feather icon) {
        Button button = new Button(null, new FontIcon(icon));
        button.getStyleClass().addAll("flat", "button-icon", "small");
        button.setMinWidth(BUTTON);
        button.setMaxWidth(BUTTON);
        button.setAccessibleText(texts.get(part + "." + key));
        Tips.install(button, texts.get(part + "." + key));
        return button;
    }

    /** Adds a field to the line. */
    final void add(Node node) {
        line.getChildren().add(node);
    }

    /** Adds a box to tick under its heading. */
    final CheckBox box(String key, boolean ticked) {
        CheckBox box = new CheckBox();
        box.setSelected(ticked);
        box.setAccessibleText(texts.get(part + "." + key));
        StackPane room = new StackPane(box);
        room.setMinWidth(BOX);
        room.setMaxWidth(BOX);
        add(room);
        return box;
    }

    /** Adds the buttons behind everything else. */
    final void end() {
        HBox buttons = new HBox(up, down, remove);
        buttons.setAlignment(Pos.CENTER_LEFT);
        add(buttons);
    }

    /** Adds what stands below the line. */
    final void below(Node node) {
        getChildren().add(getChildren().size() - 1, node);
    }

    final Texts texts() {
        return texts;
    }

    final NameFields name() {
        return name;
    }

    /** The name for lists of rows; a row without one is told by a dash. */
    final String shownName() {
        String typed = texts.words().of(name.name());
        return typed.isBlank() ? "—" : typed;
    }

    final Button up() {
        return up;
    }

    final Button down() {
        return down;
    }

    final Button remove() {
        return remove;
    }

    final void onChanged(Runnable action) {
        changed = action;
    }

    final void tellChanged() {
        changed.run();
    }

    /** Numbers its controls from 1. */
    void number(int place) {
        name.chinese().setId(part + "-name-" + place);
        name.english().setId(part + "-english-" + place);
        up.setId(part + "-up-" + place);
        down.setId(part + "-down-" + place);
        remove.setId(part + "-remove-" + place);
    }

    /** Tells what is wrong with it; null for nothing. */
    final void refuse(String words) {
        error.setText(words == null ? "" : "▲ " + words);
        error.setVisible(words != null);
        error.setManaged(words != null);
    }
}
