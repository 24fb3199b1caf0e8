package org.yaodian.store;

import java.util.List;

/**
 * The sentence of a change: a key of the bundle {@code messages/told} and the names that stand in it, so that the
 * history reads in the language of whoever reads it.
 */
public record Told(String key, List<String> arguments) {
    public Told {
        arguments = List.copyOf(arguments);
    }

    public static Told of(String key, Object... arguments) {
        return new Told(
                key, java.util.Arrays.stream(arguments).map(String::valueOf).toList());
    }
}
