package org.yaodian.ui.kit;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** A surface with a heading. */
public final class Card extends VBox {
    public Card(Node... content) {
        getStyleClass().add("card");
        getChildren().addAll(content);
    }

    /** A heading with a remark beside it and something at its end; the last two may be null. */
    public static HBox heading(String title, String remark, Node end) {
        Label heading = new Label(title);
        heading.getStyleClass().add("card-title");
        HBox row = new HBox(heading);
        row.getStyleClass().add("card-heading");
        row.setAlignment(Pos.CENTER_LEFT);
        if (remark != null) {
            Label small = new Label(remark);
            small.getStyleClass().addAll("muted", "small");
            row.getChildren().add(small);
        }
        if (end != null) {
            row.getChildren().addAll(spacer(), end);
        }
        return row;
    }

    /** Takes the room that is left in a row. */
    public static Region spacer() {
        Region spacer = new Region();
        HBox.setHgrow(spacer, Priority.ALWAYS);
        return spacer;
    }
}
