package org.yaodian.ui.kit;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;

/** A part of a screen in which something can stand that was typed and is kept nowhere yet. */
public interface Unkept {
    /** What has such words in it, named as its heading names it; nothing where all is kept. */
    Stream<String> unkept();

    /** What is unkept in these screens, shown at the moment or not; hidden parts of a screen hold nothing that counts. */
    static List<String> in(Collection<? extends Node> screens) {
        return screens.stream().flatMap(Unkept::below).distinct().toList();
    }

    private static Stream<String> below(Node node) {
        if (!node.isVisible()) {
            return Stream.empty();
        }
        Stream<String> own = node instanceof Unkept part ? part.unkept() : Stream.empty();
        Stream<String> inside = node instanceof Parent parent
                ? parent.getChildrenUnmodifiable().stream().flatMap(Unkept::below)
                : Stream.empty();
        return Stream.concat(own, inside);
    }
}
