package org.yaodian.ui.overview;

import javafx.scene.Group;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Arc;
import javafx.scene.shape.ArcType;
import javafx.scene.shape.Circle;
import org.yaodian.ui.kit.Texts;
import org.yaodian.ui.kit.Tips;

/** The share of the plan that is done, as a ring and a number. */
final class CompletionRing extends HBox {
    private static final double RADIUS = 18;
    private static final double FULL = 360;
    private static final double TOP = 90;

    private final Arc share = new Arc(0, 0, RADIUS, RADIUS, TOP, 0);
    private final Label number = new Label();

    CompletionRing(Texts texts) {
        getStyleClass().addAll("card", "ring");
        Circle track = new Circle(RADIUS);
        track.getStyleClass().add("ring-track");
        share.getStyleClass().add("ring-share");
        share.setType(ArcType.OPEN);
        number.getStyleClass().add("number");
        number.setMinWidth(USE_PREF_SIZE);
        Label word = Tips.whole(new Label(texts.get("completion")));
        word.getStyleClass().addAll("muted", "small");
        word.setMinWidth(0);
        VBox told = new VBox(number, word);
        told.setMinWidth(0);
        getChildren().addAll(new Group(track, share), told);
    }

    void show(double completion) {
        share.setLength(-FULL * completion);
        share.setVisible(completion > 0);
        number.setText(Math.round(completion * 100) + "%");
    }
}
