package org.yaodian.ui.kit;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.yaodian.plan.State;

/** A share as a thin bar in its state's colour, with its number. */
public final class CompletionBar extends HBox {
    private final Region fill = new Region();
    private final StackPane track = new StackPane(fill);
    private final Label number = new Label();
    private double share;

    public CompletionBar() {
        getStyleClass().add("completion");
        track.getStyleClass().add("track");
        fill.getStyleClass().add("fill");
        number.getStyleClass().add("number");
        StackPane.setAlignment(fill, Pos.CENTER_LEFT);
        HBox.setHgrow(track, Priority.ALWAYS);
        setAlignment(Pos.CENTER);
        track.widthProperty().addListener(property -> resizeFill());
        getChildren().addAll(track, number);
    }

    /** Shows a share from 0 to 1, with what was submitted and waits for review beside it. */
    public void showWaiting(double newShare, double submitted, State state, String told) {
        show(newShare, state);
        number.setText(Math.round(newShare * 100) + "→" + Math.round(submitted * 100) + "%");
        number.getStyleClass().add("waiting");
        Tips.install(this, told);
    }

    /** Shows a share from 0 to 1. */
    public void show(double newShare, State state) {
        share = newShare;
        number.getStyleClass().remove("waiting");
        number.setText(Math.round(newShare * 100) + "%");
        Tips.none(this);
        String stateClass = StateSign.styleClass(state);
        if (!fill.getStyleClass().contains(stateClass)) {
            fill.getStyleClass().setAll("fill", stateClass);
        }
        resizeFill();
    }

    private void resizeFill() {
        double width = Math.max(0, Math.min(1, share)) * track.getWidth();
        fill.setMinWidth(width);
        fill.setPrefWidth(width);
        fill.setMaxWidth(width);
    }
}
