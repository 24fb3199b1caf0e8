package org.yaodian.ui.kit;

import java.util.List;
import javafx.animation.AnimationTimer;
import javafx.beans.InvalidationListener;
import javafx.beans.Observable;
import javafx.scene.Node;
import javafx.scene.layout.Pane;

/** Work that waits for pictures to be drawn. */
public final class Pulses {
    private Pulses() {}

    /** Runs it on the FX thread as many pulses later. */
    public static void after(int pulses, Runnable runnable) {
        new AnimationTimer() {
            private int left = pulses;

            @Override
            public void handle(long now) {
                if (left-- == 0) {
                    stop();
                    runnable.run();
                }
            }
        }.start();
    }

    /**
     * Gives a parent its children, some now and, from when it is in a scene, as many more at a time: what is new is
     * styled, which takes its time.
     */
    public static void add(Pane parent, List<? extends Node> nodes, int atOnce) {
        int now = Math.min(atOnce, nodes.size());
        parent.getChildren().addAll(nodes.subList(0, now));
        if (now < nodes.size()) {
            inScene(
                    parent,
                    () -> Pieces.then(() -> add(parent.getChildren(), nodes.subList(now, nodes.size()), atOnce)));
        }
    }

    /** Runs it when a node comes into a scene for the first time, or now where it is in one. */
    public static void inScene(Node node, Runnable runnable) {
        if (node.getScene() != null) {
            runnable.run();
            return;
        }
        node.sceneProperty().addListener(new InvalidationListener() {
            @Override
            public void invalidated(Observable property) {
                node.sceneProperty().removeListener(this);
                runnable.run();
            }
        });
    }

    private static void add(List<Node> children, List<? extends Node> nodes, int atOnce) {
        int now = Math.min(atOnce, nodes.size());
        children.addAll(nodes.subList(0, now));
        if (now < nodes.size()) {
            Pieces.then(() -> add(children, nodes.subList(now, nodes.size()), atOnce));
        }
    }
}
