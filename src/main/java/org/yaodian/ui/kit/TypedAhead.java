package org.yaodian.ui.kit;

import java.util.ArrayList;
import java.util.List;
import javafx.event.Event;
import javafx.event.EventHandler;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyEvent;

/**
 * Keys that were pressed before the field was there that they are meant for: kept, and given to it when it is; where it
 * does not come, or the user has gone elsewhere, they go nowhere.
 */
public final class TypedAhead {
    /** As many pulses, about a second, keys are kept at most. */
    private static final int PATIENCE = 60;

    private final Scene scene;
    private final List<KeyEvent> keys = new ArrayList<>();
    private final EventHandler<KeyEvent> keeping = event -> {
        // what follows the press of the key that asked for the field belongs to that one
        boolean begins = !keys.isEmpty() || event.getEventType() == KeyEvent.KEY_PRESSED;
        if (begins) {
            keys.add(event);
            event.consume();
        }
    };
    private boolean ended;

    /** Keeps what is typed in the scene from here on. */
    public TypedAhead(Scene scene) {
        this.scene = scene;
        scene.addEventFilter(KeyEvent.ANY, keeping);
        Pulses.after(PATIENCE, this::forget);
    }

    /** Gives what was typed to what has the focus by now, once it is drawn: before, a field takes no key. */
    public void release() {
        Node meant = scene.getFocusOwner();
        Pulses.after(1, () -> {
            if (scene.getFocusOwner() == meant) {
                giveBack();
            } else {
                forget();
            }
        });
    }

    /** What they were meant for is gone. */
    public void forget() {
        if (!ended) {
            ended = true;
            scene.removeEventFilter(KeyEvent.ANY, keeping);
        }
    }

    private void giveBack() {
        if (ended) {
            return;
        }
        forget();
        for (KeyEvent key : keys) {
            // a key may move the focus on
            Node owner = scene.getFocusOwner();
            if (owner != null) {
                Event.fireEvent(owner, key.copyFor(owner, owner));
            }
        }
    }
}
