package org.yaodian.ui.kit;

import java.util.List;
import java.util.stream.IntStream;
import javafx.beans.InvalidationListener;
import javafx.scene.Node;
import javafx.scene.layout.Pane;

/**
 * Parts of a pane that are in it only while they are visible: JavaFX styles what is hidden too, and most rows hide more
 * than they show.
 */
public final class VisibleParts {
    private final Pane parent;
    private final List<Node> parts;

    private VisibleParts(Pane parent, List<Node> parts) {
        this.parent = parent;
        this.parts = parts;
    }

    /**
     * Gives a pane its parts.
     *
     * @param inOrder all of them, whether visible now or not
     */
    public static void only(Pane parent, List<? extends Node> inOrder) {
        VisibleParts visible = new VisibleParts(parent, List.copyOf(inOrder));
        InvalidationListener arranging = property -> visible.arrange();
        visible.parts.forEach(part -> part.visibleProperty().addListener(arranging));
        visible.arrange();
    }

    /** What stays is not taken out in between: the focus is in it. */
    private void arrange() {
        List<Node> wanted = parts.stream().filter(Node::isVisible).toList();
        List<Node> children = parent.getChildren();
        children.removeIf(child -> parts.contains(child) && !wanted.contains(child));
        IntStream.range(0, wanted.size())
                .filter(place -> !children.contains(wanted.get(place)))
                .forEach(place -> children.add(place, wanted.get(place)));
    }
}
