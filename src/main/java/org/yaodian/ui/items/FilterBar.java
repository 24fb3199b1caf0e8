package org.yaodian.ui.items;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.util.StringConverter;
import org.yaodian.plan.Division;
import org.yaodian.plan.PlanStatus;
import org.yaodian.plan.Section;
import org.yaodian.plan.State;
import org.yaodian.ui.kit.Pulses;
import org.yaodian.ui.kit.TextScale;
import org.yaodian.ui.kit.Texts;
import org.yaodian.ui.workspace.Workspace;

/** The filter of the items: words, section, state and division, and the views that were kept. */
final class FilterBar extends FlowPane {
    private static final double ONE_ROW = 640;

    private static final List<State> STATES =
            List.of(State.NOT_BEGUN, State.ON_COURSE, State.DUE_SOON, State.OVERDUE, State.DONE);

    /** A choice and its words; a null value is no restriction. */
    private record Choice<V>(V value, String text) {}

    private final Texts texts;
    private final ItemsModel model;
    private final Workspace workspace;
    private final TextField words = new TextField();
    private final ComboBox<Choice<State>> states = new ComboBox<>();
    private final ComboBox<Choice<UUID>> divisions = new ComboBox<>();
    private final ComboBox<Choice<UUID>> sections = new ComboBox<>();
    private boolean filling;

    FilterBar(Texts texts, ItemsModel model, Workspace workspace, SavedViews views) {
        this.texts = texts;
        this.model = model;
        this.workspace = workspace;
        setHgap(8);
        setVgap(8);
        setPrefWrapLength(ONE_ROW);
        words.setPromptText(texts.get("filter.words"));
        words.setId("filter-words");
        words.setAccessibleText(texts.get("filter.words"));
        TextScale.follow(this, () -> {
            setMinWidth(TextScale.of(190));
            words.setPrefWidth(TextScale.of(172));
            words.setMinWidth(TextScale.of(120));
        });
        prepare(sections, "filter-section", texts.get("filter.section"), 120);
        prepare(states, "filter-state", texts.get("filter.state"), 108);
        prepare(divisions, "filter-division", texts.get("filter.division"), 120);
        // the rows of the table matter more than the choices
        Pulses.add(this, List.of(words, sections, states, divisions, new ViewMenu(texts, model, workspace, views)), 1);
        model.filter().addListener(property -> showFilter());
        words.textProperty().addListener(property -> apply());
        workspace.status().addListener(property -> fill());
        fill();
    }

    private <V> void prepare(ComboBox<Choice<V>> box, String id, String name, double width) {
        box.setId(id);
        box.setAccessibleText(name);
        TextScale.follow(box, () -> box.setPrefWidth(TextScale.of(width)));
        box.setVisibleRowCount(16);
        box.setConverter(new StringConverter<>() {
            @Override
            public String toString(Choice<V> choice) {
                return choice == null ? "" : choice.text();
            }

            @Override
            public Choice<V> fromString(String text) {
                throw new UnsupportedOperationException("choices are chosen, not typed");
            }
        });
        box.valueProperty().addListener(property -> apply());
    }

    private void fill() {
        PlanStatus status = workspace.status().get();
        if (status == null) {
            return;
        }
        filling = true;
        List<Choice<State>> stateChoices = new ArrayList<>();
        stateChoices.add(new Choice<>(null, texts.get("filter.allStates")));
        STATES.forEach(
                state -> stateChoices.add(new Choice<>(state, texts.words().of(state))));
        List<Choice<UUID>> divisionChoices = new ArrayList<>();
        divisionChoices.add(new Choice<>(null, texts.get("filter.allDivisions")));
        for (Division division : status.snapshot().divisions()) {
            divisionChoices.add(new Choice<>(division.id(), division.name()));
        }
        List<Choice<UUID>> sectionChoices = new ArrayList<>();
        sectionChoices.add(new Choice<>(null, texts.get("filter.allSections")));
        for (Section section : status.snapshot().sections()) {
            sectionChoices.add(new Choice<>(section.id(), SectionNames.full(section)));
        }
        fill(states, stateChoices);
        fill(divisions, divisionChoices);
        fill(sections, sectionChoices);
        filling = false;
        showFilter();
    }

    /** Refilling only what has changed keeps an open list open. */
    private static <V> void fill(ComboBox<Choice<V>> box, List<Choice<V>> choices) {
        if (!box.getItems().equals(choices)) {
            box.getItems().setAll(choices);
        }
    }

    /** Shows the model's filter, as after a counter was clicked. */
    void showFilter() {
        filling = true;
        ItemFilter filter = model.filter().get();
        if (!words.getText().equals(filter.text())) {
            words.setText(filter.text());
        }
        choose(states, filter.state());
        choose(divisions, filter.division());
        choose(sections, filter.section());
        filling = false;
    }

    private static <V> void choose(ComboBox<Choice<V>> box, V value) {
        box.getItems().stream()
                .filter(choice -> Objects.equals(choice.value(), value))
                .findFirst()
                .ifPresent(box::setValue);
    }

    private void apply() {
        if (!filling) {
            model.filter()
                    .set(new ItemFilter(
                            words.getText() == null ? "" : words.getText(),
                            value(states),
                            value(divisions),
                            value(sections)));
        }
    }

    private static <V> V value(ComboBox<Choice<V>> box) {
        return box.getValue() == null ? null : box.getValue().value();
    }
}
