package org.yaodian.ui.kit;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.shape.Path;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.yaodian.desk.TextDifference;
import org.yaodian.desk.TextDifference.Fate;

/**
 * One side of a text that was changed, with what went or came marked. A text of JavaFX has no background: the marks are
 * shapes behind it, laid anew with every line break.
 */
public final class DifferenceText extends TextFlow {
    private final List<Mark> marks = new ArrayList<>();

    private record Mark(int start, int end, Path shape) {}

    /** @param side what is shown besides what was kept: the removed or the added */
    public DifferenceText(List<TextDifference.Piece> pieces, Fate side) {
        getStyleClass().add("difference-text");
        int at = 0;
        for (TextDifference.Piece piece : pieces) {
            if (piece.fate() != Fate.KEPT && piece.fate() != side) {
                continue;
            }
            Text text = new Text(piece.text());
            int end = at + piece.text().length();
            text.getStyleClass().add("said");
            if (piece.fate() == side) {
                text.getStyleClass().add(side == Fate.REMOVED ? "gone" : "come");
                mark(at, end, side);
            }
            getChildren().add(text);
            at = end;
        }
    }

    private void mark(int start, int end, Fate side) {
        Path shape = new Path();
        shape.getStyleClass().add(side == Fate.REMOVED ? "mark-gone" : "mark-come");
        shape.setManaged(false);
        shape.setMouseTransparent(true);
        marks.add(new Mark(start, end, shape));
        getChildren().add(0, shape);
    }

    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        marks.forEach(mark -> mark.shape().getElements().setAll(rangeShape(mark.start(), mark.end())));
    }
}
