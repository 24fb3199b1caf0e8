package org.yaodian.ui.items;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import javafx.scene.control.Tooltip;
import javafx.scene.shape.Path;
import javafx.scene.text.HitInfo;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.yaodian.plan.ObligationStatus;
import org.yaodian.ui.kit.StateSign;

/**
 * An item's text in which the phrases that became obligations are marked. A text of JavaFX has no background: the marks
 * are shapes that the flow draws behind it, laid anew with every line break.
 */
final class MarkedText extends TextFlow {
    private final List<Mark> marks = new ArrayList<>();
    private final Tooltip tooltip = new Tooltip();

    private record Mark(int start, int end, String told, Path shape) {}

    MarkedText(String text, List<ObligationStatus> obligations) {
        getStyleClass().add("item-text");
        getChildren().add(new Text(text));
        obligations.stream()
                .map(obligation -> mark(text, obligation))
                .filter(mark -> mark.start() >= 0)
                .sorted(Comparator.comparing(Mark::start))
                .forEach(this::add);
        setOnMouseMoved(event -> {
            HitInfo hit = hitTest(new javafx.geometry.Point2D(event.getX(), event.getY()));
            marks.stream()
                    .filter(mark -> hit.getCharIndex() >= mark.start() && hit.getCharIndex() < mark.end())
                    .findFirst()
                    .ifPresentOrElse(mark -> tell(mark.told()), () -> Tooltip.uninstall(this, tooltip));
        });
    }

    private static Mark mark(String text, ObligationStatus obligation) {
        String quote = obligation.obligation().quote();
        int start = text.indexOf(quote);
        return new Mark(start, start + quote.length(), StateSign.icon(obligation.state()) + " " + quote, new Path());
    }

    private void add(Mark mark) {
        mark.shape().getStyleClass().add("mark");
        mark.shape().setManaged(false);
        mark.shape().setMouseTransparent(true);
        marks.add(mark);
        getChildren().add(0, mark.shape());
    }

    private void tell(String words) {
        tooltip.setText(words);
        Tooltip.install(this, tooltip);
    }

    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        marks.forEach(mark -> mark.shape().getElements().setAll(rangeShape(mark.start(), mark.end())));
    }
}
