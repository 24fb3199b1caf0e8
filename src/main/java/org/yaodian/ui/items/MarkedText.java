package org.yaodian.ui.items;

import java.util.Comparator;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.yaodian.plan.ObligationStatus;
import org.yaodian.ui.kit.StateSign;

/** An item's text in which the phrases that became obligations are marked. */
final class MarkedText {
    private MarkedText() {}

    private record Mark(int start, int end, ObligationStatus obligation) {}

    static TextFlow of(String text, List<ObligationStatus> obligations) {
        TextFlow flow = new TextFlow();
        flow.getStyleClass().add("item-text");
        List<Mark> marks = obligations.stream()
                .map(obligation -> mark(text, obligation))
                .filter(mark -> mark.start() >= 0)
                .sorted(Comparator.comparing(Mark::start))
                .toList();
        int at = 0;
        for (Mark mark : marks) {
            if (mark.start() >= at) {
                flow.getChildren().add(new Text(text.substring(at, mark.start())));
                addMarked(flow, text.substring(mark.start(), mark.end()), mark.obligation());
                at = mark.end();
            }
        }
        flow.getChildren().add(new Text(text.substring(at)));
        return flow;
    }

    private static Mark mark(String text, ObligationStatus obligation) {
        String quote = obligation.obligation().quote();
        int start = text.indexOf(quote);
        return new Mark(start, start + quote.length(), obligation);
    }

    /** A text of JavaFX has no background and a label does not wrap: one label a character does both. */
    private static void addMarked(TextFlow flow, String phrase, ObligationStatus obligation) {
        Tooltip tooltip = new Tooltip(StateSign.icon(obligation.state()) + " "
                + obligation.obligation().quote());
        phrase.codePoints().forEach(codePoint -> {
            Label label = new Label(Character.toString(codePoint));
            label.getStyleClass().add("marked");
            label.setTooltip(tooltip);
            flow.getChildren().add(label);
        });
    }
}
