package org.yaodian.ui.kit;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ScrollPane;

/** Scrolls what someone is led to into sight: JavaFX leaves a pane where it is. */
public final class InSight {
    private InSight() {}

    /** Brings a part to the middle of the pane that scrolls it; stays where it is seen whole, or nothing scrolls it. */
    public static void bring(Node part) {
        for (Parent above = part.getParent(); above != null; above = above.getParent()) {
            if (above instanceof ScrollPane scroll) {
                bring(part, scroll);
                return;
            }
        }
    }

    private static void bring(Node part, ScrollPane scroll) {
        scroll.applyCss();
        scroll.layout();
        Node content = scroll.getContent();
        Bounds bounds = content.sceneToLocal(part.localToScene(part.getBoundsInLocal()));
        double room = scroll.getViewportBounds().getHeight();
        double range = content.getLayoutBounds().getHeight() - room;
        double top = range * scroll.getVvalue();
        if (range > 0 && (bounds.getMinY() < top || bounds.getMaxY() > top + room)) {
            // of what is higher than the pane, the beginning
            double wanted = Math.min(bounds.getMinY(), bounds.getCenterY() - room / 2);
            scroll.setVvalue(Math.max(0, Math.min(1, wanted / range)));
        }
    }
}
