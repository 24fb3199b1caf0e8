package org.yaodian.reading;

/** A stretch of the document's text: from {@code start} up to but without {@code end}, in characters of it. */
public record Span(int start, int end) {
    public static final Span NOWHERE = new Span(0, 0);

    public Span {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("no stretch of text: " + start + " to " + end);
        }
    }

    public boolean isEmpty() {
        return start == end;
    }
}
