package org.yaodian.ui.items;

import javafx.scene.control.Button;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Rectangle;
import javafx.scene.text.TextFlow;
import org.yaodian.ui.kit.Texts;

/** A long text of which the first lines show until the whole is asked for: what is to be done stays near. */
final class FoldedText extends VBox {
    private static final int FOLDED_LINES = 4;
    private static final double ANY_WIDTH = 100_000;

    private final TextFlow text;
    private final Button more = new Button();
    private final Texts texts;
    private final Rectangle window = new Rectangle();
    private boolean whole;

    FoldedText(Texts texts, TextFlow text) {
        this.texts = texts;
        this.text = text;
        more.getStyleClass().addAll("flat", "link", "small");
        more.setOnAction(event -> {
            whole = !whole;
            show();
        });
        window.widthProperty().bind(text.widthProperty());
        window.heightProperty().bind(text.heightProperty());
        getChildren().addAll(text, more);
        text.widthProperty().addListener(property -> show());
        show();
    }

    private void show() {
        double full = text.getWidth() <= 0 ? 0 : text.prefHeight(text.getWidth());
        double line = text.prefHeight(ANY_WIDTH) + text.getLineSpacing();
        double foldedHeight = Math.ceil(FOLDED_LINES * line - text.getLineSpacing());
        boolean fits = full <= foldedHeight + line;
        boolean folded = !fits && !whole;
        text.setMinHeight(folded ? foldedHeight : Region.USE_PREF_SIZE);
        text.setMaxHeight(folded ? foldedHeight : Region.USE_PREF_SIZE);
        text.setClip(folded ? window : null);
        more.setText(texts.get(folded ? "text.whole" : "text.fold"));
        more.setVisible(!fits);
        more.setManaged(!fits);
    }
}
