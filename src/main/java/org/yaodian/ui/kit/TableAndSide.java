package org.yaodian.ui.kit;

import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** A table and what stands beside it, each on a card of its own; the side takes a share of the width within limits. */
public final class TableAndSide extends HBox {
    private static final double LEAST_SIDE = 360;
    private static final double GAP = 12;

    /**
     * @param share how much of the width the side takes, 0 to 1
     * @param mostSide its largest width, in pixels
     */
    public TableAndSide(Node table, Node side, double share, double mostSide) {
        this(table, side, LEAST_SIDE, share, mostSide);
    }

    /** As {@link #TableAndSide(Node, Node, double, double)}, with the side's smallest width, in pixels. */
    public TableAndSide(Node table, Node side, double leastSide, double share, double mostSide) {
        Card tableCard = card(table);
        HBox.setHgrow(tableCard, Priority.ALWAYS);
        tableCard.setMinWidth(0);
        Card sideCard = card(side);
        sideCard.minWidthProperty()
                .bind(widthProperty()
                        .map(width -> Math.max(leastSide, Math.min(mostSide, width.doubleValue() * share))));
        sideCard.maxWidthProperty().bind(sideCard.minWidthProperty());
        setSpacing(GAP);
        setMinHeight(0);
        VBox.setVgrow(this, Priority.ALWAYS);
        getChildren().addAll(tableCard, sideCard);
    }

    private static Card card(Node content) {
        VBox.setVgrow(content, Priority.ALWAYS);
        return new Card(content);
    }
}
