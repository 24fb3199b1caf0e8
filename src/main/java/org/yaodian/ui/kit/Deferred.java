package org.yaodian.ui.kit;

import java.util.function.Supplier;
import javafx.animation.AnimationTimer;
import javafx.beans.value.ChangeListener;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;
import javafx.stage.Window;

/**
 * A room for a part of the window that is made behind the first picture: what matters most is seen sooner, and each part
 * takes a pulse of its own. In a window that is shown already it is made at once.
 */
public final class Deferred extends StackPane {
    private static final PseudoClass FILLED = PseudoClass.getPseudoClass("filled");

    private final Supplier<? extends Node> maker;
    private final int place;
    private boolean made;

    /**
     * @param place which part this is, from 0: how many pulses behind the first picture it is made
     * @param styleClass the style class that keeps its room until then
     */
    public Deferred(int place, String styleClass, Supplier<? extends Node> maker) {
        this.maker = maker;
        this.place = place;
        getStyleClass().add(styleClass);
        sceneProperty().flatMap(javafx.scene.Scene::windowProperty).addListener(awaitWindow());
    }

    private ChangeListener<Window> awaitWindow() {
        return (property, before, window) -> {
            if (window == null || made) {
                return;
            }
            if (window.isShowing()) {
                make();
            } else {
                window.showingProperty().addListener((showing, was, now) -> {
                    if (now && !made) {
                        afterPulses(1 + place);
                    }
                });
            }
        };
    }

    private void afterPulses(int pulses) {
        new AnimationTimer() {
            private int left = pulses + 1;

            @Override
            public void handle(long now) {
                if (left-- == 0) {
                    stop();
                    make();
                }
            }
        }.start();
    }

    private void make() {
        if (!made) {
            made = true;
            pseudoClassStateChanged(FILLED, true);
            getChildren().setAll(maker.get());
        }
    }
}
