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
    private static final double ROOM_FOR_BOTH = 236;
    /** What lies between the cell and the words of its card, both sides together. */
    private static final double EDGES = 46;

    private final Texts texts;
    private final LookBackModel model;
    private final FindingWords words;
    private final Label place = Tips.whole(new Label());
    private final Label problem = new Label();
    private final Label division = Tips.whole(new Label());
    private final Label repeated = new Label();
    private final Label sentBack = new Label();
    private final Label standing = new Label();
    private final HBox head;
    private final HBox foot;
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
        Tips.whole(standing);
        for (Label mark : new Label[] {repeated, sentBack}) {
            mark.setMinWidth(USE_PREF_SIZE);
        }
        head = new HBox(6, place, Card.spacer(), repeated, sentBack);
        head.setAlignment(Pos.CENTER_LEFT);
        foot = new HBox(8);
        foot.setAlignment(Pos.CENTER_LEFT);
        card = new VBox(head, problem, foot);
        card.getStyleClass().add("finding-card");
        setPrefWidth(0);
        widthProperty().addListener(property -> arrange());
        arrange();
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
        problem.setText(words.problem(finding));
        problem.setTooltip(Tips.tip(finding.finding().problem()));
        division.setText(model.names().division(finding.finding().divisionId()));
        show(repeated, finding.finding().repeatsId() != null);
        sentBack.setText(texts.get("sentBack", finding.sentBack()));
        show(sentBack, finding.sentBack() > 0);
        words.show(standing, finding);
        arrange();
        setAccessibleText(problem.getText() + " · " + division.getText() + " · " + standing.getText());
        setGraphic(card);
    }

    /** In a narrow column the division stands above how it stands, else before it. */
    private void arrange() {
        boolean narrow = room() < ROOM_FOR_BOTH || beside() > room() - EDGES;
        if (narrow) {
            foot.getChildren().setAll(standing);
            card.getChildren().setAll(head, problem, division, foot);
        } else {
            foot.getChildren().setAll(division, Card.spacer(), standing);
            card.getChildren().setAll(head, problem, foot);
        }
    }

    /** How wide the two are beside each other. */
    private double beside() {
        return division.prefWidth(USE_COMPUTED_SIZE) + foot.getSpacing() + standing.prefWidth(USE_COMPUTED_SIZE);
    }

    private double room() {
        return getWidth() > 0
                ? getWidth()
                : getListView() == null ? ROOM_FOR_BOTH : getListView().getWidth();
    }

    /** A cell asks its graphic for its height without saying how wide it is: lines would not wrap. */
    @Override
    protected double computePrefHeight(double width) {
        if (getGraphic() == null) {
            return super.computePrefHeight(width);
        }
        double inner = room() - snappedLeftInset() - snappedRightInset();
        return snappedTopInset() + card.prefHeight(inner) + snappedBottomInset();
    }

    private static void show(Label label, boolean shown) {
        label.setVisible(shown);
        label.setManaged(shown);
    }
}
