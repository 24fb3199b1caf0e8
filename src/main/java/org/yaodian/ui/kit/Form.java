package org.yaodian.ui.kit;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.yaodian.plan.Refused;

/**
 * Fields one below another, each with its name above it and what is wrong with it below: Enter saves, Esc leaves, and a
 * refusal that belongs to no field stands above the buttons.
 */
public final class Form extends VBox implements Unkept {
    private final Texts texts;
    private final Map<String, FieldError> errors = new LinkedHashMap<>();
    private final FieldError error = new FieldError(null);
    private final VBox fields = new VBox();
    private final List<Node> controls = new ArrayList<>();
    private Pane place = fields;
    private ScrollPane scroll;
    private final HBox buttons = new HBox(8);
    private final Button save = new Button();
    private final Label heading = new Label();
    /** What stood in the fields before anything was typed; null until that is known. */
    private List<Object> untouched;

    private List<Object> beforeSaving;
    private Runnable onSave = () -> {};
    private Runnable onCancel = () -> {};
    private Runnable onEscape = () -> onCancel.run();

    public Form(Texts texts, String title) {
        this.texts = texts;
        getStyleClass().add("form");
        fields.setSpacing(10);
        heading.setText(title);
        heading.getStyleClass().add("detail-title");
        heading.setWrapText(true);
        Texts common = texts.of("form");
        save.setText(common.get("save"));
        save.getStyleClass().add("accent");
        save.setId("form-save");
        save.setOnAction(event -> save());
        Button cancel = new Button(common.get("cancel"));
        cancel.setId("form-cancel");
        cancel.setOnAction(event -> onCancel.run());
        buttons.getChildren().addAll(save, cancel);
        buttons.setAlignment(Pos.CENTER_LEFT);
        getChildren().addAll(heading, fields, error, buttons);
        addEventHandler(KeyEvent.KEY_PRESSED, this::onKey);
        // a form that nobody opened by remember() is as it was found at the first touch
        addEventFilter(KeyEvent.KEY_PRESSED, event -> remember());
        addEventFilter(MouseEvent.MOUSE_PRESSED, event -> remember());
    }

    /** Takes what stands in the fields for what is kept already, unless something was taken so before. */
    void remember() {
        if (untouched == null) {
            untouched = values();
        }
    }

    /** Whether something was typed or chosen that was not saved. */
    public boolean isChanged() {
        return untouched != null && !untouched.equals(values());
    }

    @Override
    public Stream<String> unkept() {
        return isChanged() ? Stream.of(heading.getText()) : Stream.empty();
    }

    private List<Object> values() {
        return controls.stream().flatMap(FieldValues::in).toList();
    }

    /** Adds a field; {@code key} names the refusals that are told beside it, parted by |. */
    public <N extends Node> N field(String key, String name, N node) {
        Label label = new Label(name);
        label.getStyleClass().add("form-label");
        label.setLabelFor(node);
        node.setAccessibleText(name);
        if (node instanceof TextArea area) {
            Tabs.leaveBy(area);
        }
        FieldError fieldError = new FieldError(node);
        errors.put(key, fieldError);
        VBox box = new VBox(label, node, fieldError);
        box.setSpacing(2);
        // a field that does not apply takes no room
        box.visibleProperty().bind(node.visibleProperty());
        box.managedProperty().bind(node.visibleProperty());
        if (place != fields) {
            HBox.setHgrow(box, Priority.ALWAYS);
            box.setPrefWidth(0);
        }
        controls.add(node);
        place.getChildren().add(box);
        return node;
    }

    /** A heading above the fields that follow. */
    public Form part(String title) {
        Label heading = new Label(title);
        heading.getStyleClass().addAll("card-title", "form-part");
        fields.getChildren().add(heading);
        return this;
    }

    /** The fields that are added meanwhile stand beside each other, equally wide. */
    public Form together(Runnable adding) {
        HBox row = new HBox(12);
        fields.getChildren().add(row);
        place = row;
        adding.run();
        place = fields;
        return this;
    }

    /** For many fields: these scroll, while heading and buttons stay in sight. */
    public Form scrolling() {
        fields.getStyleClass().add("form-fields");
        scroll = new ScrollPane(fields);
        scroll.getStyleClass().addAll("detail-scroll", "form-scroll");
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        getChildren().add(1, scroll);
        return this;
    }

    /** Whether its fields scroll by themselves. */
    boolean isScrolling() {
        return scroll != null;
    }

    /** Brings a part of a scrolling form into sight. */
    public void reveal(Node part) {
        InSight.bring(part);
    }

    public Form onSave(String name, Runnable action) {
        if (name != null) {
            save.setText(name);
        }
        onSave = action;
        return this;
    }

    /** Another way to end it, beside saving: the errors of before are taken away first. */
    public Form also(String id, String name, Runnable action) {
        Button button = new Button(name);
        button.setId(id);
        button.setOnAction(event -> end(action));
        buttons.getChildren().add(1, button);
        return this;
    }

    public Form onCancel(Runnable action) {
        onCancel = action;
        return this;
    }

    /** What Esc does, where it is to be another thing than the button that leaves. */
    public Form onEscape(Runnable action) {
        onEscape = action;
        return this;
    }

    private void save() {
        end(onSave);
    }

    private void end(Runnable action) {
        clearErrors();
        beforeSaving = untouched;
        untouched = values();
        action.run();
    }

    /** What was refused is not kept. */
    private void takeBack() {
        if (beforeSaving != null) {
            untouched = beforeSaving;
        }
    }

    private void clearErrors() {
        errors.values().forEach(one -> one.tell(null));
        error.tell(null);
    }

    /** Tells a refusal beside the field whose key its reason begins with, or above the buttons. */
    public void refuse(Refused refused) {
        takeBack();
        String words = texts.of(refused);
        FieldError label = errors.entrySet().stream()
                .filter(entry -> List.of(entry.getKey().split("\\|")).contains(refused.reason()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(error);
        label.tell(words);
        if (label != error) {
            reveal(label);
        }
    }

    /** Tells what is wrong with a field. */
    public void refuse(String key, String words) {
        takeBack();
        errors.get(key).tell(words);
    }

    private void onKey(KeyEvent event) {
        boolean inText = event.getTarget() instanceof TextArea;
        if (event.getCode() == KeyCode.ESCAPE) {
            onEscape.run();
            event.consume();
        } else if (event.getCode() == KeyCode.ENTER
                && (!inText || event.isShortcutDown())
                && !(event.getTarget() instanceof Button)) {
            save();
            event.consume();
        }
    }

    /** Puts the focus into the first field, once the form is in the window. */
    public void begin() {
        if (getScene() == null) {
            Pulses.inScene(this, () -> Platform.runLater(this::goIn));
        } else {
            goIn();
        }
    }

    private void goIn() {
        controls.stream().filter(Node::isVisible).findFirst().ifPresent(Node::requestFocus);
    }
}
