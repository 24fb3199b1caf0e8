package org.yaodian.ui.lookback;

import java.util.List;
import java.util.function.BiConsumer;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.yaodian.lookback.FindingStep;
import org.yaodian.lookback.MeasureStanding;
import org.yaodian.lookback.Rectification;
import org.yaodian.plan.State;
import org.yaodian.ui.kit.Card;
import org.yaodian.ui.kit.StateSign;
import org.yaodian.ui.kit.Texts;

/** A measure: what is to be done, by whom and when, how far it is, and what can be done with it. */
final class MeasureBox extends VBox {
    private final Texts texts;
    private final FindingWords words;
    private final MeasureStanding measure;

    /** @param steps what whoever works here may do with it */
    MeasureBox(
            Texts texts,
            FindingWords words,
            MeasureStanding measure,
            String division,
            List<FindingStep> steps,
            BiConsumer<MeasureStanding, FindingStep> begin) {
        this.texts = texts;
        this.words = words;
        this.measure = measure;
        Rectification planned = measure.rectification();
        getStyleClass().add("measure");
        Label text = new Label(planned.measure());
        text.setWrapText(true);
        Label whose = new Label(texts.get("measure.whose", division, planned.person()));
        whose.getStyleClass().addAll("muted", "small");
        whose.setWrapText(true);
        HBox foot = new HBox(8, whose, Card.spacer(), chip());
        foot.setAlignment(Pos.CENTER_LEFT);
        getChildren().addAll(text, foot);
        tell("measure.limit", texts.words().fullDate(measure.due()));
        if (!measure.due().equals(planned.due())) {
            tell("measure.first", texts.words().fullDate(planned.due()));
        }
        if (measure.asked() != null) {
            tell("measure.asked", texts.words().fullDate(measure.asked()));
        }
        if (measure.result() != null) {
            tell("measure.result", measure.result());
        }
        if (measure.submittedOn() != null) {
            tell("measure.submitted", texts.words().fullDate(measure.submittedOn()), measure.submittedBy());
        }
        if (!steps.isEmpty()) {
            FlowPane acts = new FlowPane(4, 2);
            steps.forEach(step -> acts.getChildren().add(button(step, begin)));
            getChildren().add(acts);
        }
    }

    private Label chip() {
        if (measure.stage() == MeasureStanding.Stage.WITHDRAWN) {
            return StateSign.chip(State.NOT_BEGUN, texts.get("measure.withdrawn"));
        }
        if (!measure.isOpen()) {
            return StateSign.chip(measure.state(), texts.words());
        }
        return StateSign.chip(
                measure.state(),
                StateSign.icon(measure.state()) + " " + words.distance(measure.due(), measure.state()));
    }

    private void tell(String key, Object... arguments) {
        Label label = new Label(texts.get(key, arguments));
        label.getStyleClass().add("small");
        label.setWrapText(true);
        getChildren().add(label);
    }

    private Button button(FindingStep step, BiConsumer<MeasureStanding, FindingStep> begin) {
        Button button = new Button(texts.get("measure.act." + step));
        button.setId("measure-" + step + "-" + measure.rectification().number());
        button.getStyleClass().addAll("flat", "link", "small");
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(event -> begin.accept(measure, step));
        return button;
    }
}
