package org.yaodian.ui.overview;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.yaodian.plan.PlanStatus;
import org.yaodian.plan.State;
import org.yaodian.ui.kit.StateSign;
import org.yaodian.ui.kit.Texts;

/** How many items are in each state, each a way to them, and how much of the plan is done. */
final class Counters extends HBox {
    private static final List<State> SHOWN =
            List.of(State.NOT_BEGUN, State.ON_COURSE, State.DUE_SOON, State.OVERDUE, State.DONE);

    private final Map<State, Label> numbers = new EnumMap<>(State.class);
    private final Map<State, Button> buttons = new EnumMap<>(State.class);
    private final CompletionRing ring;
    private final Texts texts;

    Counters(Texts texts, Consumer<State> filter) {
        this.texts = texts;
        this.ring = new CompletionRing(texts);
        setSpacing(12);
        for (State state : SHOWN) {
            Button counter = counter(state);
            counter.setOnAction(event -> filter.accept(state));
            HBox.setHgrow(counter, Priority.ALWAYS);
            buttons.put(state, counter);
            getChildren().add(counter);
        }
        getChildren().add(ring);
    }

    private Button counter(State state) {
        Label disc = new Label(StateSign.icon(state));
        disc.getStyleClass().addAll("chip", "disc", StateSign.styleClass(state));
        Label number = new Label();
        number.getStyleClass().add("number");
        number.setMinWidth(USE_PREF_SIZE);
        numbers.put(state, number);
        Label word = new Label(texts.words().of(state));
        word.getStyleClass().addAll("muted", "small");
        word.setMinWidth(USE_PREF_SIZE);
        HBox content = new HBox(disc, new VBox(number, word));
        content.setSpacing(12);
        content.setAlignment(Pos.CENTER_LEFT);
        Button button = new Button(null, content);
        button.getStyleClass().setAll("button", "card", "counter");
        button.setId("counter-" + state.name());
        button.setMaxWidth(Double.MAX_VALUE);
        button.setPrefWidth(140);
        return button;
    }

    void show(PlanStatus status) {
        Map<State, Integer> counts = status.countByState();
        counts.merge(State.DONE, counts.get(State.DONE_LATE), Integer::sum);
        numbers.forEach((state, label) -> {
            label.setText(counts.get(state).toString());
            buttons.get(state).setAccessibleText(texts.words().of(state) + " " + counts.get(state));
        });
        ring.show(status.completion());
    }
}
