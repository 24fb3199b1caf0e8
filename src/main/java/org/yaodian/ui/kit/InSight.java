package org.yaodian.ui.kit;

import javafx.application.Platform;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ScrollPane;

/** Scrolls what someone is led to into sight: JavaFX leaves a pane where it is. */
public final class InSight {
    private InSight() {}

    /**
     * Brings a part to the middle of the pane that scrolls it, once both have their places; stays where it is seen whole, or
     * nothing scrolls it.
     */
    public static void bring(Node part) {
        Scene scene = part.getScene();
        if (scene == null) {
            return;
        }
        scene.addPostLayoutPulseListener(new Runnable() {
            @Override
            public void run() {
                scene.removePostLayoutPulseListener(this);
                bringWhereItLies(part);
            }
        });
        Platform.requestNextPulse();
    }

    private static void bringWhereItLies(Node part) {
        for (Parent above = part.getParent(); above != null; above = above.getParent()) {
            if (above instanceof ScrollPane scroll) {
                bring(part, scroll);
                return;
            }
        }
    }

    /** Whether someone who looks at the pane that scrolls a part has its end before their eyes. */
    public static boolean reached(Node part) {
        for (Parent above = part.getParent(); above != null; above = above.getParent()) {
            if (!above.isVisible()) {
                return false;
            }
            if (above instanceof ScrollPane scroll) {
                double end = scroll.sceneToLocal(part.localToScene(part.getBoundsInLocal()))
                        .getMaxY();
                return isShown(scroll)
                        && end > 0
                        && end <= scroll.getViewportBounds().getHeight() + 1;
            }
        }
        return false;
    }

    private static boolean isShown(Node node) {
        for (Node above = node; above != null; above = above.getParent()) {
            if (!above.isVisible()) {
                return false;
            }
        }
        return node.getScene() != null
                && node.getScene().getWindow() != null
                && node.getScene().getWindow().isShowing();
    }

    private static void bring(Node part, ScrollPane scroll) {
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
