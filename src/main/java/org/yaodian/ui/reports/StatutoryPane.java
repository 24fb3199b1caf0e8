package org.yaodian.ui.reports;

import java.util.Objects;
import java.util.stream.Collectors;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.yaodian.desk.ListedEntry;
import org.yaodian.plan.Refused;
import org.yaodian.ui.kit.Card;
import org.yaodian.ui.kit.TableAndSide;
import org.yaodian.ui.kit.Texts;
import org.yaodian.ui.workspace.Navigation;
import org.yaodian.ui.workspace.Place;

/** 手工填报: the cells of 政府信息公开年报, the field of the chosen one, and the entries that it counts. */
final class StatutoryPane extends VBox {
    private static final int TEXT_ROWS = 8;
    private static final double REMARKS_HEIGHT = 160;
    private static final double SHARE = 0.42;
    private static final double LEAST = 250;
    private static final double MOST = 460;

    private final Texts texts;
    private final StatutoryModel model;
    private final Navigation navigation;
    private final Label name = new Label();
    private final TextField number = new TextField();
    private final TextArea text = new TextArea();
    private final Label error = new Label();
    private final Label remarks = new Label();
    private final Button save;
    private final Button clear;
    private final ListView<ListedEntry> entries = new ListView<>();
    private String shownKey;
    private String shownValue = "";

    StatutoryPane(Texts texts, StatutoryModel model, Navigation navigation) {
        this.texts = texts;
        this.model = model;
        this.navigation = navigation;
        this.save = button("statutory.save", () -> model.set(field().getText(), this::refuse));
        this.clear = button("statutory.clear", () -> model.clear(this::refuse));
        save.getStyleClass().add("accent");
        Button back = button("statutory.back", () -> model.open().set(false));
        setSpacing(12);
        getChildren()
                .addAll(
                        Card.heading(texts.get("statutory.title"), null, back),
                        new TableAndSide(new StatutoryCells(texts, model), side(), LEAST, SHARE, MOST));
        model.chosen().addListener(property -> showChosen());
        model.lines().addListener(property -> showChosen());
        model.writable().addListener(property -> showChosen());
        model.entries()
                .addListener(
                        property -> entries.getItems().setAll(model.entries().get()));
        model.remarks().addListener(property -> showRemarks());
        showChosen();
        showRemarks();
    }

    private Button button(String key, Runnable action) {
        Button button = new Button(texts.get(key));
        button.setId(key.replace('.', '-'));
        button.setOnAction(event -> {
            error.setText("");
            action.run();
        });
        return button;
    }

    private VBox side() {
        name.getStyleClass().add("detail-title");
        name.setWrapText(true);
        name.setMinHeight(USE_PREF_SIZE);
        number.setId("statutory-number");
        number.setOnAction(event -> save.fire());
        text.setId("statutory-text-field");
        text.setWrapText(true);
        text.setPrefRowCount(TEXT_ROWS);
        error.getStyleClass().add("field-error");
        error.setId("statutory-error");
        error.setWrapText(true);
        error.setMinHeight(USE_PREF_SIZE);
        error.managedProperty().bind(error.textProperty().isNotEmpty());
        remarks.setId("statutory-remarks");
        remarks.getStyleClass().add("small");
        remarks.setWrapText(true);
        entries.setId("statutory-entries");
        entries.setCellFactory(list -> new EntryCell());
        entries.setPlaceholder(muted(texts.get("statutory.noEntries")));
        entries.setAccessibleText(texts.get("statutory.entries"));
        entries.setOnMouseClicked(event -> go());
        entries.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ENTER) {
                go();
            }
        });
        ScrollPane told = new ScrollPane(remarks);
        told.getStyleClass().add("detail-scroll");
        told.setFitToWidth(true);
        told.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        told.setMaxHeight(REMARKS_HEIGHT);
        told.visibleProperty().bind(remarks.textProperty().isNotEmpty());
        told.managedProperty().bind(told.visibleProperty());
        VBox.setVgrow(entries, Priority.ALWAYS);
        HBox buttons = new HBox(8, save, clear);
        buttons.setAlignment(Pos.CENTER_LEFT);
        VBox side = new VBox(
                10,
                name,
                new StackPane(number, text),
                error,
                buttons,
                muted(texts.get("statutory.entries")),
                entries,
                told);
        side.getStyleClass().add("form");
        return side;
    }

    private static Label muted(String words) {
        Label label = new Label(words);
        label.getStyleClass().addAll("muted", "small");
        label.setWrapText(true);
        return label;
    }

    private StatutoryModel.Line chosen() {
        return model.lines().get().stream()
                .filter(line -> line.cell().key().equals(model.chosen().get()))
                .findFirst()
                .orElse(null);
    }

    private TextInputControl field() {
        StatutoryModel.Line line = chosen();
        return line != null && line.cell().isText() ? text : number;
    }

    private void showChosen() {
        StatutoryModel.Line line = chosen();
        boolean writable = line != null && model.writable().get();
        name.setText(line == null ? texts.get("statutory.choose") : line.cell().name());
        showValue(line);
        for (TextInputControl control : new TextInputControl[] {number, text}) {
            control.setVisible(line != null && control == field());
            control.setManaged(control.isVisible());
            control.setEditable(writable);
            control.setAccessibleText(name.getText());
        }
        number.setPromptText(line == null || line.shown() == null ? "" : line.shown());
        text.setPromptText(texts.get("statutory.wordingPrompt"));
        error.setText("");
        save.setDisable(!writable);
        clear.setDisable(!writable || line.typed() == null);
    }

    /** What was typed stands in the field; what is being typed stays there while that is still the same. */
    private void showValue(StatutoryModel.Line line) {
        String key = line == null ? null : line.cell().key();
        String value = line == null || line.typed() == null ? "" : line.typed();
        if (!Objects.equals(key, shownKey) || !value.equals(shownValue)) {
            number.setText(line != null && line.cell().isText() ? "" : value);
            text.setText(value);
        }
        shownKey = key;
        shownValue = value;
    }

    private void showRemarks() {
        remarks.setText(model.remarks().get().stream()
                .map(remark -> "▲ " + texts.of(remark))
                .collect(Collectors.joining("\n")));
    }

    private void refuse(Refused refused) {
        error.setText("▲ " + texts.of(refused));
    }

    private void go() {
        ListedEntry entry = entries.getSelectionModel().getSelectedItem();
        if (entry != null) {
            navigation.goTo(Place.entry(
                    entry.entry().entry().register(), entry.entry().entry().label()));
        }
    }

    /** An entry by its number, the day on which it came in, and what it is about. */
    private static final class EntryCell extends ListCell<ListedEntry> {
        @Override
        protected void updateItem(ListedEntry listed, boolean empty) {
            super.updateItem(listed, empty);
            setText(
                    empty || listed == null
                            ? null
                            : listed.entry().entry().label() + "　"
                                    + listed.entry().entry().openedOn() + "　"
                                    + listed.entry().entry().content());
        }
    }
}
