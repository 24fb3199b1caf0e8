package org.yaodian.ui.kit;

import javafx.scene.control.Label;
import org.yaodian.desk.Words;
import org.yaodian.plan.State;

/** A state as icon, word and colour; never by colour alone. */
public final class StateSign {
    private StateSign() {}

    /** The style class that carries the state's colours. */
    public static String styleClass(State state) {
        return switch (state) {
            case NOT_BEGUN -> "none";
            case ON_COURSE -> "ok";
            case DUE_SOON -> "soon";
            case OVERDUE -> "late";
            case DONE, DONE_LATE -> "done";
        };
    }

    public static String icon(State state) {
        return Words.sign(state);
    }

    /** A chip with icon and word. */
    public static Label chip(State state, Words words) {
        return chip(state, icon(state) + " " + words.of(state));
    }

    /** Lets a chip show another state. */
    public static void show(Label chip, State state, Words words) {
        chip.setText(icon(state) + " " + words.of(state));
        if (!chip.getStyleClass().contains(styleClass(state))) {
            chip.getStyleClass().setAll("label", "chip", styleClass(state));
        }
    }

    /** A chip in the state's colours with another text. */
    public static Label chip(State state, String text) {
        Label chip = new Label(text);
        chip.getStyleClass().addAll("chip", styleClass(state));
        chip.setMinWidth(javafx.scene.layout.Region.USE_PREF_SIZE);
        return chip;
    }

    /** The icon alone, its word for whoever does not see it. */
    public static Label icon(State state, Words words) {
        Label icon = new Label(icon(state));
        icon.getStyleClass().addAll("state-icon", styleClass(state));
        icon.setAccessibleText(words.of(state));
        return icon;
    }
}
