package org.yaodian.ui.kit;

import java.util.List;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.scene.AccessibleRole;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;

/** A few choices side by side, of which one is always chosen; chosen at once, for it can be seen at once. */
public final class Segments<V> extends HBox {
    private final ToggleGroup group = new ToggleGroup();
    private final ObjectProperty<V> value;

    /** @param name of the setting, told before each choice to whoever does not see it */
    public Segments(String name, List<V> choices, ObjectProperty<V> value, Function<V, String> words) {
        this.value = value;
        getStyleClass().add("segments");
        setAccessibleRole(AccessibleRole.PARENT);
        setAccessibleText(name);
        for (int i = 0; i < choices.size(); i++) {
            V choice = choices.get(i);
            ToggleButton button = new ToggleButton(words.apply(choice));
            button.setUserData(choice);
            button.setToggleGroup(group);
            button.setMinWidth(USE_PREF_SIZE);
            button.setAccessibleText(name + " " + button.getText());
            button.setId("choose-" + choice);
            button.getStyleClass().add(place(i, choices.size()));
            button.setOnAction(event -> {
                button.setSelected(true);
                value.set(choice);
            });
            getChildren().add(button);
        }
        value.addListener(property -> show());
        show();
    }

    /** Gives the choices other words, as where they count something. */
    public void rename(Function<V, String> words) {
        getChildren().forEach(node -> {
            ToggleButton button = (ToggleButton) node;
            @SuppressWarnings("unchecked") // it was put there as one
            V choice = (V) button.getUserData();
            button.setText(words.apply(choice));
            button.setAccessibleText(getAccessibleText() + " " + button.getText());
        });
    }

    private static String place(int index, int count) {
        if (index == 0) {
            return "left-pill";
        }
        return index == count - 1 ? "right-pill" : "center-pill";
    }

    private void show() {
        getChildren().forEach(node -> {
            ToggleButton button = (ToggleButton) node;
            button.setSelected(button.getUserData() == value.get());
        });
    }
}
