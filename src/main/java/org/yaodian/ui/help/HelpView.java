package org.yaodian.ui.help;

import java.nio.file.Path;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.yaodian.plan.State;
import org.yaodian.ui.kit.Card;
import org.yaodian.ui.kit.StateSign;
import org.yaodian.ui.kit.Texts;
import org.yaodian.ui.kit.Tips;

/** 帮助: how the day goes, what signs and lights mean, the keys, where things lie and what that protects against. */
public final class HelpView extends ScrollPane {
    private static final int STEPS = 6;
    private static final int CAN = 4;
    private static final int CANNOT = 4;
    private static final int COMMANDS = 3;
    private static final List<State> STATES =
            List.of(State.NOT_BEGUN, State.ON_COURSE, State.DUE_SOON, State.OVERDUE, State.DONE, State.DONE_LATE);
    private static final List<String> KEYS =
            List.of("search", "screens", "update", "enter", "escape", "undo", "redo", "open", "new", "pages");

    private final Texts texts;
    private final HelpModel model;
    private final Label dueSoon = text("");
    private final VBox places = rows();

    public HelpView(Texts texts, HelpModel model) {
        this.texts = texts;
        this.model = model;
        VBox column = new VBox(
                card("day", numbered("day", STEPS)),
                card("signs", signs()),
                card("keys", keys()),
                card("places", places),
                card("safety", safety()),
                card("command", commands()));
        column.getStyleClass().add("settings-column");
        StackPane room = new StackPane(column);
        room.setAlignment(Pos.TOP_CENTER);
        room.getStyleClass().add("settings-room");
        setContent(room);
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        getStyleClass().add("page-scroll");
        model.workspace().desk().addListener((property, before, now) -> showFile());
        model.workspace().status().addListener((property, before, now) -> showFile());
        showFile();
    }

    private void showFile() {
        dueSoon.setText(texts.get("signs.DUE_SOON", model.warningDays()));
        places.getChildren()
                .setAll(
                        model.planFile()
                                .map(path -> place("places.file", path))
                                .orElseGet(() -> named("places.file", text(texts.get("places.noFile")))),
                        place("places.backups", model.backups()),
                        place("places.log", model.log()),
                        place("places.preferences", model.preferences()));
    }

    private VBox card(String key, Node content) {
        VBox card = new VBox(Card.heading(texts.get(key), null, null), content);
        card.getStyleClass().add("card");
        return card;
    }

    private static VBox rows(Node... nodes) {
        VBox rows = new VBox(nodes);
        rows.getStyleClass().add("help-rows");
        return rows;
    }

    private static Label text(String words) {
        Label label = new Label(words);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        return label;
    }

    /** Something narrow and the text that belongs to it. */
    private static HBox pair(Node first, String styleClass, Node second) {
        StackPane holder = new StackPane(first);
        holder.getStyleClass().add(styleClass);
        HBox row = new HBox(holder, second);
        row.getStyleClass().add("help-row");
        HBox.setHgrow(second, Priority.ALWAYS);
        return row;
    }

    private HBox named(String key, Node second) {
        Label name = new Label(texts.get(key));
        name.getStyleClass().add("muted");
        name.setLabelFor(second);
        HBox row = pair(name, "help-name", second);
        row.getStyleClass().add("middle");
        return row;
    }

    private VBox numbered(String key, int count) {
        VBox rows = rows();
        for (int i = 1; i <= count; i++) {
            Label number = new Label(String.valueOf(i));
            number.getStyleClass().add("help-number");
            VBox step = new VBox(bold(texts.get(key + "." + i)), text(texts.get(key + "." + i + ".how")));
            rows.getChildren().add(pair(number, "help-mark", step));
        }
        return rows;
    }

    private static Label bold(String words) {
        Label label = text(words);
        label.getStyleClass().add("card-title");
        return label;
    }

    private VBox signs() {
        VBox rows = rows();
        for (State state : STATES) {
            Label meaning = state == State.DUE_SOON ? dueSoon : text(texts.get("signs." + state));
            rows.getChildren().add(pair(StateSign.chip(state, texts.words()), "help-name", meaning));
        }
        rows.getChildren().addAll(text(texts.get("signs.item")), text(texts.get("signs.lights")));
        return rows;
    }

    private VBox keys() {
        VBox rows = rows();
        for (String key : KEYS) {
            HBox caps = new HBox();
            caps.setSpacing(4);
            caps.setAlignment(Pos.CENTER_LEFT);
            for (String cap : texts.get("keys." + key + ".caps").split(" ")) {
                Label label = new Label(cap);
                label.getStyleClass().add("key-cap");
                label.setMinWidth(USE_PREF_SIZE);
                caps.getChildren().add(label);
            }
            rows.getChildren().add(pair(caps, "help-keys", text(texts.get("keys." + key))));
        }
        return rows;
    }

    private HBox place(String key, Path path) {
        return named(key, copyable(path.toString(), texts.get(key)));
    }

    /** A text that can be marked and copied. */
    private static TextField copyable(String words, String name) {
        TextField field = new TextField(words);
        field.setEditable(false);
        field.getStyleClass().add("help-copyable");
        field.setAccessibleText(name + " " + words);
        Tips.install(field, words);
        return field;
    }

    private VBox safety() {
        VBox rows = rows(bold(texts.get("safety.can")));
        listed(rows, "safety.can", CAN);
        rows.getChildren().add(bold(texts.get("safety.cannot")));
        listed(rows, "safety.cannot", CANNOT);
        return rows;
    }

    private void listed(VBox rows, String key, int count) {
        for (int i = 1; i <= count; i++) {
            rows.getChildren().add(pair(new Label("·"), "help-mark", text(texts.get(key + "." + i))));
        }
    }

    private VBox commands() {
        VBox rows = rows(text(texts.get("command.what")));
        for (int i = 1; i <= COMMANDS; i++) {
            rows.getChildren().add(copyable(texts.get("command." + i), texts.get("command")));
        }
        return rows;
    }
}
