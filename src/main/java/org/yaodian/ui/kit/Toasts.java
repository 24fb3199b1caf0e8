package org.yaodian.ui.kit;

import javafx.animation.PauseTransition;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.ObservableBooleanValue;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.Duration;

/** Short words at the foot of the window: what was done, with a way back, or what was not done and why. */
public final class Toasts extends VBox {
    private static final Duration SHOWN = Duration.seconds(6);
    private static final Duration REFUSAL_SHOWN = Duration.seconds(14);
    private static final int MOST = 3;

    /** As many pulses behind what it tells of: the screens show that with the first. */
    private static final int BEHIND = 1;

    public Toasts() {
        getStyleClass().add("toasts");
        setAlignment(Pos.BOTTOM_CENTER);
        setPickOnBounds(false);
        setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
    }

    public void tell(String text) {
        Pulses.after(BEHIND, () -> show(text, null, null, "told", SHOWN));
    }

    /** Tells what was done, with a button for what can be done about it. */
    public void tell(String text, String actionName, Runnable action) {
        Pulses.after(BEHIND, () -> show(text, actionName, action, "told", SHOWN));
    }

    /** As {@link #tell(String, String, Runnable)}, for what can be done only as long as {@code lasts}: then it goes. */
    public void tell(String text, String actionName, Runnable action, ObservableBooleanValue lasts) {
        Pulses.after(BEHIND, () -> {
            if (lasts.get()) {
                show(text, actionName, action, lasts);
            }
        });
    }

    private void show(String text, String actionName, Runnable action, ObservableBooleanValue lasts) {
        HBox toast = show(text, actionName, action, "told", SHOWN);
        ChangeListener<Boolean> ending = (property, before, now) -> {
            if (!now) {
                getChildren().remove(toast);
            }
        };
        lasts.addListener(ending);
        toast.parentProperty().addListener((property, before, now) -> {
            if (now == null) {
                lasts.removeListener(ending);
            }
        });
    }

    public void refuse(String text) {
        Pulses.after(BEHIND, () -> show(text, null, null, "refused", REFUSAL_SHOWN));
    }

    private HBox show(String text, String actionName, Runnable action, String styleClass, Duration shown) {
        Label label = new Label((styleClass.equals("refused") ? "▲ " : "") + text);
        label.setWrapText(true);
        label.getStyleClass().add("toast-text");
        Tips.whole(label);
        HBox.setHgrow(label, Priority.ALWAYS);
        HBox toast = new HBox(label);
        toast.getStyleClass().addAll("toast", styleClass);
        toast.setAlignment(Pos.CENTER_LEFT);
        if (action != null) {
            Button button = new Button(actionName);
            button.getStyleClass().add("toast-action");
            button.setMinWidth(USE_PREF_SIZE);
            button.setOnAction(event -> {
                getChildren().remove(toast);
                action.run();
            });
            toast.getChildren().add(button);
        }
        toast.setOnMouseClicked(event -> getChildren().remove(toast));
        getChildren().add(toast);
        if (getChildren().size() > MOST) {
            getChildren().remove(0);
        }
        PauseTransition pause = new PauseTransition(shown);
        pause.setOnFinished(event -> getChildren().remove(toast));
        pause.play();
        return toast;
    }
}
