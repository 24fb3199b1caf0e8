package org.yaodian.ui.kit;

import java.util.function.Function;
import javafx.scene.control.ComboBox;
import javafx.util.StringConverter;

/** Choosing from a list of things that have names. */
public final class Choices {
    private Choices() {}

    /** Shows the things of a list by their names. */
    public static <V> void name(ComboBox<V> box, Function<V, String> name) {
        box.setConverter(new StringConverter<>() {
            @Override
            public String toString(V value) {
                return value == null ? "" : name.apply(value);
            }

            @Override
            public V fromString(String text) {
                throw new UnsupportedOperationException("choices are chosen, not typed");
            }
        });
    }
}
