package org.yaodian.ui.kit;

import java.util.function.Supplier;
import javafx.event.EventHandler;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseEvent;
import javafx.util.Duration;

/**
 * Tooltips: the whole of what is cut off, or what a control does. Each is made when the mouse comes to its node: a tooltip
 * is a window of its own, and a table has one for every cell.
 */
public final class Tips {
    private static final Duration DELAY = Duration.millis(400);
    private static final int WIDTH = 460;
    /** A tip that is longer would not fit on a screen. */
    private static final int MOST = 600;

    private Tips() {}

    /** Tells a text; none for null. */
    public static void install(Node node, String text) {
        install(node, () -> text);
    }

    /** Tells what is the text when the mouse comes, in place of what was told before; none for null. */
    public static void install(Node node, Supplier<String> text) {
        Object before = node.getProperties().get(Awaiting.class);
        if (before instanceof Awaiting awaiting) {
            awaiting.text = text;
            awaiting.refresh();
        } else {
            Awaiting awaiting = new Awaiting(node, text);
            node.getProperties().put(Awaiting.class, awaiting);
            node.addEventHandler(MouseEvent.MOUSE_ENTERED, awaiting);
        }
    }

    /** Tells nothing any more. */
    public static void none(Node node) {
        if (node.getProperties().containsKey(Awaiting.class)) {
            install(node, () -> null);
        }
    }

    /** Shows a label's own text where it does not fit. */
    public static <L extends Labeled> L whole(L label) {
        install(label, label::getText);
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

    /** Waits for the mouse. */
    private static final class Awaiting implements EventHandler<MouseEvent> {
        private final Node node;
        private Supplier<String> text;
        private Tooltip made;

        Awaiting(Node node, Supplier<String> text) {
            this.node = node;
            this.text = text;
        }

        @Override
        public void handle(MouseEvent event) {
            if (made == null) {
                made = tip("");
            }
            refresh();
        }

        void refresh() {
            if (made == null) {
                return;
            }
            String told = text.get();
            if (told == null || told.isBlank()) {
                Tooltip.uninstall(node, made);
            } else {
                made.setText(cut(told, MOST));
                Tooltip.install(node, made);
            }
        }
    }
}
