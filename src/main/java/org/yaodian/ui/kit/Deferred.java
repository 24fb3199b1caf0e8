package org.yaodian.ui.kit;

import java.util.function.Supplier;
import javafx.beans.value.ChangeListener;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;
import javafx.stage.Window;

/**
 * A room for a part of the window that is made behind the first picture: what matters most is seen sooner, and each part
 * takes pulses of its own. In a window that is shown already it is made at once.
 */
public final class Deferred extends StackPane {
    /** As many pulses behind the first picture every part of the window has been made. */
    public static final int LAST = 15;

    /** The pulses until the first picture has been drawn and handed over. */
    private static final int FIRST_PICTURE = 3;

    /** One to make a part, one to style it and lay it out. */
    private static final int PULSES_EACH = 2;

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
                        Pulses.after(FIRST_PICTURE + PULSES_EACH * place, this::makeInTwo);
                    }
                });
            }
        };
    }

    private void make() {
        if (!made) {
            made = true;
            fill(maker.get());
        }
    }

    private void makeInTwo() {
        if (!made) {
            made = true;
            Node part = maker.get();
            Pulses.after(0, () -> fill(part));
        }
    }

    private void fill(Node part) {
        pseudoClassStateChanged(FILLED, true);
        getChildren().setAll(part);
    }
}
