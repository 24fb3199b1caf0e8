package org.yaodian.ui.settings;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.yaodian.ui.kit.Card;
import org.yaodian.ui.kit.Texts;

/** The way to everything that was changed in the file. */
final class HistoryCard extends VBox {
    HistoryCard(Texts texts, Runnable show) {
        Label what = new Label(texts.get("history.what"));
        what.getStyleClass().addAll("muted", "small");
        what.setWrapText(true);
        Button open = new Button(texts.get("history.open"));
        open.setId("open-history");
        open.setOnAction(event -> show.run());
        VBox rows = new VBox(what, open);
        rows.getStyleClass().add("settings-rows");
        getChildren().add(new Card(Card.heading(texts.get("history"), null, null), rows));
    }
}
