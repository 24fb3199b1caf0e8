package org.yaodian.ui.lookback;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import javafx.animation.PauseTransition;
import javafx.beans.property.ObjectProperty;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.util.Duration;
import org.yaodian.lookback.FindingState;
import org.yaodian.plan.Division;
import org.yaodian.plan.State;
import org.yaodian.ui.kit.Card;
import org.yaodian.ui.kit.Choices;
import org.yaodian.ui.kit.Segments;
import org.yaodian.ui.kit.Texts;

/** How the round is looked at, and which of its findings are shown. */
final class FindingFilterBar extends HBox {
    private static final Duration TYPING = Duration.millis(150);
    private static final double LEAST_TEXT = 120;
    private static final double MOST_TEXT = 260;

    private final Texts texts;
    private final LookBackModel model;
    private final TextField text = new TextField();
    private final ComboBox<Optional<UUID>> division = new ComboBox<>();

    FindingFilterBar(Texts texts, LookBackModel model) {
        this.texts = texts;
        this.model = model;
        getStyleClass().add("filter-bar");
        text.setPromptText(texts.get("filter"));
        text.setAccessibleText(texts.get("filter"));
        text.setId("findings-filter");
        text.setMinWidth(LEAST_TEXT);
        text.setMaxWidth(MOST_TEXT);
        HBox.setHgrow(text, Priority.ALWAYS);
        PauseTransition typed = new PauseTransition(TYPING);
        typed.setOnFinished(event -> model.filter().text().set(text.getText()));
        text.textProperty().addListener(property -> typed.playFromStart());
        model.filter().text().addListener((property, before, now) -> {
            if (!now.equals(text.getText())) {
                text.setText(now);
            }
        });
        division.setId("findings-division");
        bind(division, model.filter().division(), "filter.division", model::divisionName);
        ComboBox<Optional<FindingState>> state = new ComboBox<>();
        state.setId("findings-state");
        state.getItems().setAll(choices(Arrays.asList(FindingState.values())));
        bind(state, model.filter().state(), "filter.state", texts.words()::of);
        ComboBox<Optional<State>> light = new ComboBox<>();
        light.setId("findings-light");
        light.getItems().setAll(choices(Arrays.asList(State.values())));
        bind(light, model.filter().light(), "filter.light", texts.words()::of);
        CheckBox repeated = new CheckBox(texts.get("filter.repeated"));
        repeated.setId("findings-repeated");
        repeated.setMinWidth(USE_PREF_SIZE);
        repeated.selectedProperty().bindBidirectional(model.filter().repeated());
        getChildren()
                .addAll(
                        new Segments<>(
                                texts.get("shown"),
                                List.of(LookBackModel.Shown.values()),
                                model.shown(),
                                value -> texts.get("shown." + value)),
                        Card.spacer(),
                        text,
                        division,
                        state,
                        light,
                        repeated);
        model.rounds().addListener(property -> fillDivisions());
        fillDivisions();
        // the columns of the board are the states already
        model.shown().addListener(property -> showFields(state, light, repeated));
        showFields(state, light, repeated);
    }

    private void showFields(javafx.scene.Node... ofTable) {
        boolean table = model.shown().get() == LookBackModel.Shown.TABLE;
        boolean findings = table || model.shown().get() == LookBackModel.Shown.BOARD;
        for (javafx.scene.Node node : ofTable) {
            node.setVisible(table);
            node.setManaged(table);
        }
        for (javafx.scene.Node node : List.of(text, division)) {
            node.setVisible(findings);
            node.setManaged(findings);
        }
    }

    private static <V> List<Optional<V>> choices(List<V> values) {
        return java.util.stream.Stream.concat(
                        java.util.stream.Stream.of(Optional.<V>empty()),
                        values.stream().map(Optional::of))
                .toList();
    }

    private <V> void bind(ComboBox<Optional<V>> box, ObjectProperty<V> value, String key, Function<V, String> name) {
        box.setAccessibleText(texts.get(key));
        Choices.name(box, choice -> choice.map(name).orElseGet(() -> texts.get(key + ".all")));
        box.setValue(Optional.ofNullable(value.get()));
        box.valueProperty().addListener((property, before, now) -> value.set(now == null ? null : now.orElse(null)));
        value.addListener((property, before, now) -> box.setValue(Optional.ofNullable(now)));
    }

    private void fillDivisions() {
        List<UUID> ids = model.names().divisions().values().stream()
                .sorted(java.util.Comparator.comparing(Division::ordinal))
                .map(Division::id)
                .toList();
        List<Optional<UUID>> choices = choices(ids);
        if (!choices.equals(division.getItems())) {
            Optional<UUID> before =
                    Optional.ofNullable(model.filter().division().get());
            division.getItems().setAll(choices);
            division.setValue(before);
        }
    }

    /** Puts the focus where text is filtered by. */
    void beginTyping() {
        text.requestFocus();
    }
}
