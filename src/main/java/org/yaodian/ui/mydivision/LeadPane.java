package org.yaodian.ui.mydivision;

import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** What lies on another screen, told in short beside the list, and the way to it. */
final class LeadPane extends VBox {
    /**
     * @param told lines below the title, the first of them the least
     * @param open the button's id and words, and what it does
     */
    LeadPane(String title, List<String> told, Open open) {
        getStyleClass().add("detail");
        Label heading = new Label(title);
        heading.getStyleClass().add("detail-title");
        heading.setWrapText(true);
        getChildren().add(heading);
        for (int line = 0; line < told.size(); line++) {
            Label label = new Label(told.get(line));
            label.setWrapText(true);
            label.setMinHeight(USE_PREF_SIZE);
            label.getStyleClass().addAll(line == 0 ? List.of("muted", "small") : List.of("item-text"));
            getChildren().add(label);
        }
        Button whole = new Button(open.words());
        whole.setId(open.id());
        whole.setMinWidth(USE_PREF_SIZE);
        whole.setOnAction(event -> open.go().run());
        getChildren().add(whole);
    }

    /** The way to the whole of it. */
    record Open(String id, String words, Runnable go) {}
}
