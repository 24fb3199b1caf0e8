package org.yaodian.report;

/**
 * A column of a sheet.
 *
 * @param name what its heading says
 * @param width in half-width characters of the body text (10.5 points), 5.25 points each
 * @param kind how its cells are laid
 * @param narrow whether its heading is written downward and its cells small, as in a matrix
 */
public record Column(String name, double width, Kind kind, boolean narrow) {

    /** How the cells of a column are laid. */
    public enum Kind {
        /** Running text, from the left, wrapped. */
        TEXT,
        /** A short word, in the middle. */
        WORD,
        INTEGER,
        /** With as many decimals as it has. */
        NUMBER,
        PERCENT,
        DATE
    }

    public static Column of(String name, double width, Kind kind) {
        return new Column(name, width, kind, false);
    }
}
