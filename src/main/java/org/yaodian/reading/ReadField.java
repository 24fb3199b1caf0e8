package org.yaodian.reading;

/**
 * Something read from the document.
 *
 * @param value what was understood, null where the document does not say it
 * @param from the words that it was read from, {@link Span#NOWHERE} where there are none
 * @param rule the name of the rule that read it, empty where none did
 */
public record ReadField<T>(T value, Span from, String rule) {
    public static <T> ReadField<T> missing() {
        return new ReadField<>(null, Span.NOWHERE, "");
    }
}
