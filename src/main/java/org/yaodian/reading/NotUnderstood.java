package org.yaodian.reading;

/**
 * Words that no rule explained, or explained only in part.
 *
 * @param line the line of the document's text, from 1
 * @param text the words
 * @param why the key of the reason in the bundle {@code messages/reading}
 */
public record NotUnderstood(int line, String text, String why, Span from) {}
