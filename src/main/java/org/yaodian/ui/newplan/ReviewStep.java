package org.yaodian.ui.newplan;

import java.util.List;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.yaodian.reading.DraftEdits;
import org.yaodian.ui.kit.Card;
import org.yaodian.ui.kit.Texts;

/** The second step: the document with what was understood marked, and beside it the draft to correct and accept. */
final class ReviewStep extends HBox {
    private final NewPlanModel model;
    private final DraftPane draft;

    ReviewStep(Texts texts, NewPlanModel model) {
        this.model = model;
        setSpacing(12);
        DocumentPane document = new DocumentPane(texts, model);
        Card left = new Card(document);
        VBox.setVgrow(document, Priority.ALWAYS);
        this.draft = new DraftPane(texts, model);
        Card right = new Card(draft);
        VBox.setVgrow(draft, Priority.ALWAYS);
        for (Card card : List.of(left, right)) {
            HBox.setHgrow(card, Priority.ALWAYS);
            card.setPrefWidth(400);
            card.setMinWidth(0);
            card.setMinHeight(0);
        }
        getChildren().addAll(left, right);
        addEventFilter(KeyEvent.KEY_PRESSED, this::onKey);
    }

    private void onKey(KeyEvent event) {
        boolean typing = event.getTarget() instanceof TextInputControl;
        if (typing) {
            return;
        }
        KeyCode code = event.getCode();
        if (code == KeyCode.DOWN || code == KeyCode.ENTER) {
            model.go(model.current().get() + 1);
        } else if (code == KeyCode.UP) {
            model.go(model.current().get() - 1);
        } else if (code == KeyCode.J && model.current().get() > 0 && !event.isShortcutDown()) {
            int joined = model.current().get();
            model.edit(DraftEdits.joinToPrevious(model.draft().get(), joined));
            model.go(joined - 1);
        } else if (code == KeyCode.S && !event.isShortcutDown()) {
            draft.beginSplit();
        } else if (code == KeyCode.Z && event.isShortcutDown()) {
            model.undo();
        } else {
            return;
        }
        event.consume();
    }
}
