package org.yaodian.ui.kit;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import javafx.scene.text.TextAlignment;

/** What stands where nothing is yet: what will come here, and the first step towards it. */
public final class EmptyState extends VBox {
    public EmptyState(String title, String explanation) {
        getStyleClass().add("empty-state");
        setAlignment(Pos.CENTER);
        Label heading = new Label(title);
        heading.getStyleClass().add("empty-title");
        Label text = new Label(explanation);
        text.getStyleClass().add("muted");
        text.setWrapText(true);
        text.setTextAlignment(TextAlignment.CENTER);
        getChildren().addAll(heading, text);
    }

    public EmptyState(String title, String explanation, String step, Runnable action) {
        this(title, explanation);
        Button button = new Button(step);
        button.setId("first-step");
        button.getStyleClass().add("accent");
        button.setOnAction(event -> action.run());
        getChildren().add(button);
    }
}
