package org.yaodian.ui.mydivision;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.yaodian.ui.kit.Texts;

/** A comment that turns to the division, and the way to its item, where it is read and answered. */
final class MentionPane extends VBox {
    MentionPane(Texts texts, MyRow.Mentioned mentioned, Runnable open) {
        getStyleClass().add("detail");
        Label title =
                new Label(mentioned.item().number() + "　" + mentioned.item().name());
        title.getStyleClass().add("detail-title");
        title.setWrapText(true);
        Label said = new Label(texts.get(
                "mentioned.by",
                mentioned.comment().author(),
                texts.words().fullDate(mentioned.comment().on())));
        said.getStyleClass().addAll("muted", "small");
        Label text = new Label(mentioned.comment().text());
        text.setWrapText(true);
        text.getStyleClass().add("item-text");
        Button whole = new Button(texts.get("mentioned.open"));
        whole.setId("mention-open");
        whole.setMinWidth(USE_PREF_SIZE);
        whole.setOnAction(event -> open.run());
        getChildren().addAll(title, said, text, whole);
    }
}
