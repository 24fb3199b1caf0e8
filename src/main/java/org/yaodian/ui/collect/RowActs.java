package org.yaodian.ui.collect;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.VBox;
import org.yaodian.desk.CollectDecisions.Decision;
import org.yaodian.desk.CollectedForm;
import org.yaodian.desk.CollectedRow;
import org.yaodian.desk.CollectedRow.Outcome;
import org.yaodian.plan.State;
import org.yaodian.ui.kit.StateSign;
import org.yaodian.ui.kit.Texts;
import org.yaodian.ui.kit.Tips;

/** What becomes of a row: the choice between both where they contradict each other, else a word that can be turned. */
final class RowActs extends VBox {
    private final Texts texts;
    private final CollectModel model;
    private final CollectedForm form;
    private final CollectedRow row;

    RowActs(Texts texts, CollectModel model, CollectedForm form, CollectedRow row) {
        super(4);
        this.texts = texts;
        this.model = model;
        this.form = form;
        this.row = row;
        boolean may = row.canBeTaken() && model.workspace().isCoordinator();
        if (row.outcome() == Outcome.REFUSED) {
            getChildren().add(StateSign.chip(State.OVERDUE, "▲ " + texts.get("act.refused")));
        } else if (row.outcome() == Outcome.UNCHANGED) {
            getChildren().add(new Label("—"));
        } else if (row.outcome() == Outcome.NEW) {
            getChildren().add(taken(may));
        } else if (may) {
            getChildren().addAll(choice(Decision.THEIRS), choice(Decision.MINE));
            if (row.canBeBoth()) {
                getChildren().add(choice(Decision.BOTH));
            }
        } else {
            getChildren().add(StateSign.chip(State.DUE_SOON, "◐ " + texts.get("act.conflict")));
        }
    }

    private ToggleButton choice(Decision decision) {
        ToggleButton button = new ToggleButton(texts.get("act." + decision));
        button.getStyleClass().add("collect-choice");
        button.setId("collect-" + decision);
        button.setMaxWidth(Double.MAX_VALUE);
        button.setFocusTraversable(false);
        button.setSelected(model.choices().get().of(form, row) == decision);
        button.setOnAction(event -> model.decide(form, row, decision));
        return button;
    }

    private Button taken(boolean may) {
        boolean taken = model.choices().get().of(form, row) == Decision.THEIRS;
        State state = taken ? State.ON_COURSE : State.NOT_BEGUN;
        Button chip = new Button(StateSign.icon(state) + " " + texts.get(taken ? "act.taken" : "act.left"));
        chip.getStyleClass().setAll("button", "chip", "collect-chip", StateSign.styleClass(state));
        chip.setFocusTraversable(false);
        chip.setMinWidth(USE_PREF_SIZE);
        chip.setDisable(!may);
        Tips.install(chip, texts.get(taken ? "act.leave.tip" : "act.take.tip"));
        chip.setOnAction(event -> model.decide(form, row, taken ? Decision.MINE : Decision.THEIRS));
        return chip;
    }
}
