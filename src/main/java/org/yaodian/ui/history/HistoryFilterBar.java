package org.yaodian.ui.history;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javafx.animation.PauseTransition;
import javafx.beans.property.Property;
import javafx.collections.ListChangeListener;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.util.Duration;
import org.yaodian.plan.WorkItem;
import org.yaodian.ui.kit.Card;
import org.yaodian.ui.kit.Choices;
import org.yaodian.ui.kit.DateField;
import org.yaodian.ui.kit.Texts;
import org.yaodian.ui.kit.Tips;

/** What the history is narrowed by: words, an item, a person, the first and the last day, a single record. */
final class HistoryFilterBar extends HBox {
    /** Typing goes on before it is read. */
    private static final Duration PAUSE = Duration.millis(250);

    /** A whole date beside the field's button, or what it is for. */
    private static final int DAY_COLUMNS = 9;

    private final Texts texts;
    private final HistoryModel model;
    private final TextField words = new TextField();
    private final ComboBox<Optional<WorkItem>> items = new ComboBox<>();
    private final ComboBox<Optional<String>> people = new ComboBox<>();
    private final Label timeline = Tips.whole(new Label());
    private final Button clear = new Button();
    private boolean filling;

    HistoryFilterBar(Texts texts, HistoryModel model) {
        this.texts = texts;
        this.model = model;
        getStyleClass().add("filter-bar");
        prepareWords();
        prepare(items, "history-item", texts.get("item"), 190);
        Choices.name(items, value -> value.map(this::named).orElse(texts.get("item.all")));
        items.valueProperty().addListener(property -> set(model.item(), items.getValue()));
        prepare(people, "history-person", texts.get("person"), 110);
        Choices.name(people, value -> value.orElse(texts.get("person.all")));
        people.valueProperty().addListener(property -> set(model.person(), people.getValue()));
        DateField since = day("history-since", "since", model.since());
        DateField until = day("history-until", "until", model.until());
        timeline.getStyleClass().addAll("chip", "lead");
        timeline.setMinWidth(0);
        timeline.managedProperty().bind(timeline.visibleProperty());
        clear.setText(texts.get("clear"));
        clear.setId("history-clear");
        clear.getStyleClass().addAll("flat", "link");
        clear.setMinWidth(USE_PREF_SIZE);
        clear.setOnAction(event -> {
            since.clear();
            until.clear();
            model.clear();
        });
        getChildren().addAll(words, items, people, since, until, timeline, Card.spacer(), clear);
        model.people().addListener((ListChangeListener<String>) change -> fill());
        model.item().addListener(property -> show());
        model.person().addListener(property -> show());
        model.timeline().addListener(property -> show());
        model.since().addListener(property -> show());
        model.until().addListener(property -> show());
        model.words().addListener(property -> show());
        fill();
    }

    private void prepareWords() {
        words.setPromptText(texts.get("words"));
        words.setAccessibleText(texts.get("words"));
        words.setId("history-words");
        words.setPrefWidth(170);
        words.setMinWidth(100);
        PauseTransition pause = new PauseTransition(PAUSE);
        pause.setOnFinished(event -> model.words().set(words.getText()));
        words.textProperty().addListener(property -> {
            if (!filling) {
                pause.playFromStart();
            }
        });
        words.setOnAction(event -> model.words().set(words.getText()));
    }

    private static <V> void prepare(ComboBox<V> box, String id, String name, double width) {
        box.setId(id);
        box.setAccessibleText(name);
        box.setPrefWidth(width);
        box.setMinWidth(width / 2);
        box.setVisibleRowCount(16);
    }

    private DateField day(String id, String key, Property<LocalDate> day) {
        DateField picker = DateField.make(texts.words());
        picker.setId(id);
        picker.setPromptText(texts.get(key));
        picker.setAccessibleText(texts.get(key));
        // wide enough for a day in words, however large they are
        picker.getEditor().setPrefColumnCount(DAY_COLUMNS);
        picker.setMinWidth(USE_PREF_SIZE);
        picker.setMaxWidth(USE_PREF_SIZE);
        picker.valueProperty().bindBidirectional(day);
        return picker;
    }

    private <V> void set(Property<V> property, Optional<V> value) {
        if (!filling) {
            property.setValue(value == null ? null : value.orElse(null));
        }
    }

    private String named(WorkItem item) {
        return item.number() + "  " + item.name();
    }

    /** The choices as the file has them now. */
    void fill() {
        filling = true;
        List<Optional<WorkItem>> allItems = new ArrayList<>(List.of(Optional.empty()));
        model.items().forEach(item -> allItems.add(Optional.of(item)));
        List<Optional<String>> allPeople = new ArrayList<>(List.of(Optional.empty()));
        model.people().forEach(person -> allPeople.add(Optional.of(person)));
        if (!items.getItems().equals(allItems)) {
            items.getItems().setAll(allItems);
        }
        if (!people.getItems().equals(allPeople)) {
            people.getItems().setAll(allPeople);
        }
        filling = false;
        show();
    }

    private void show() {
        filling = true;
        items.setValue(Optional.ofNullable(model.item().get()));
        people.setValue(Optional.ofNullable(model.person().get()));
        if (!Objects.equals(words.getText(), model.words().get())) {
            words.setText(model.words().get());
        }
        HistoryModel.Timeline record = model.timeline().get();
        timeline.setVisible(record != null);
        timeline.setText(record == null ? "" : texts.get("timeline.of", record.name()));
        clear.setVisible(model.isNarrowed());
        filling = false;
    }
}
