package org.yaodian.ui.lookback;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.Dragboard;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.yaodian.lookback.FindingStanding;
import org.yaodian.ui.kit.Card;
import org.yaodian.ui.kit.Texts;
import org.yaodian.ui.kit.Tips;

/** A finding on the board: where it was found, what is wrong, whose it is and how far; it can be dragged. */
final class FindingCell extends ListCell<FindingStanding> {
    private final Texts texts;
    private final LookBackModel model;
    private final FindingWords words;
    private final Label place = Tips.whole(new Label());
    private final Label problem = Tips.whole(new Label());
    private final Label division = Tips.whole(new Label());
    private final Label repeated = new Label();
    private final Label sentBack = new Label();
    private final Label standing = new Label();
    private final VBox card;

    FindingCell(Texts texts, LookBackModel model) {
        this.texts = texts;
        this.model = model;
        this.words = new FindingWords(texts, model);
        place.getStyleClass().addAll("muted", "small");
        place.setMinWidth(0);
        problem.getStyleClass().add("finding-problem");
        problem.setWrapText(true);
        division.getStyleClass().add("small");
        division.setWrapText(true);
        division.getStyleClass().add("finding-division");
        repeated.setText(texts.get("repeated"));
        repeated.getStyleClass().addAll("chip", "lead");
        sentBack.getStyleClass().addAll("chip", "plain");
        for (Label mark : new Label[] {repeated, sentBack, standing}) {
            mark.setMinWidth(USE_PREF_SIZE);
        }
        HBox head = new HBox(6, place, Card.spacer(), repeated, sentBack);
        head.setAlignment(Pos.CENTER_LEFT);
        HBox foot = new HBox(8, division, Card.spacer(), standing);
        foot.setAlignment(Pos.CENTER_LEFT);
        card = new VBox(head, problem, foot);
        card.getStyleClass().add("finding-card");
        setPrefWidth(0);
        setOnDragDetected(event -> {
            if (getItem() != null) {
                Dragboard board = startDragAndDrop(TransferMode.MOVE);
                board.setDragView(card.snapshot(null, null));
                ClipboardContent content = new ClipboardContent();
                content.put(
                        FindingBoard.DRAGGED,
                        Integer.toString(getItem().finding().number()));
                board.setContent(content);
                event.consume();
            }
        });
    }

    @Override
    protected void updateItem(FindingStanding finding, boolean empty) {
        super.updateItem(finding, empty);
        setText(null);
        if (empty || finding == null) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        place.setText(words.place(finding, model.names()));
        problem.setText(finding.finding().problem());
        division.setText(model.names().division(finding.finding().divisionId()));
        show(repeated, finding.finding().repeatsId() != null);
        sentBack.setText(texts.get("sentBack", finding.sentBack()));
        show(sentBack, finding.sentBack() > 0);
        words.show(standing, finding);
        setAccessibleText(problem.getText() + " · " + division.getText() + " · " + standing.getText());
        setGraphic(card);
    }

    private static void show(Label label, boolean shown) {
        label.setVisible(shown);
        label.setManaged(shown);
    }
}
