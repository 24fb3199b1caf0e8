package org.yaodian.ui.kit;

import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.Tooltip;
import javafx.util.Duration;

/** Tooltips: the whole of what is cut off, or what a control does. */
public final class Tips {
    private static final Duration DELAY = Duration.millis(400);
    private static final int WIDTH = 460;
    /** A tip that is longer would not fit on a screen. */
    private static final int MOST = 600;

    private Tips() {}

    public static void install(Node node, String text) {
        Tooltip.install(node, tip(text));
    }

    /** Shows a label's own text where it does not fit. */
    public static <L extends Labeled> L whole(L label) {
        label.textProperty().addListener(property -> label.setTooltip(tip(label.getText())));
        if (label.getText() != null && !label.getText().isEmpty()) {
            label.setTooltip(tip(label.getText()));
        }
        return label;
    }

    /** A tip that tells a text, as much of it as fits on a screen. */
    public static Tooltip tip(String text) {
        Tooltip tooltip = new Tooltip(cut(text, MOST));
        tooltip.setShowDelay(DELAY);
        tooltip.setWrapText(true);
        tooltip.setMaxWidth(WIDTH);
        return tooltip;
    }

    /** A text no longer than so many characters; what is cut off is told by an ellipsis. */
    public static String cut(String text, int most) {
        return text.codePointCount(0, text.length()) <= most
                ? text
                : text.substring(0, text.offsetByCodePoints(0, most - 1)) + "…";
    }
}
