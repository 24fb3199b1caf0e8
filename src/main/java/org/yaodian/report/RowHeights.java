package org.yaodian.report;

import java.util.List;
import java.util.stream.Stream;

/**
 * How high the rows of a workbook must be for their wrapped text. Programs do not measure again once a height is set,
 * and POI never does, so it is reckoned from what every Chinese font agrees on: a character is as wide as it is high.
 */
final class RowHeights {
    /** The highest row that the format knows. */
    static final float LIMIT = 409.5f;

    static final double BODY_POINTS = 10.5;
    static final double HEADER_POINTS = 11;
    static final double TITLE_POINTS = 18;

    static final float SUBTITLE = 20;

    private static final float TITLE_SPACE = 6;
    private static final double LINE = 1.38;
    private static final double PADDING = 3.5;
    /** What a cell's own margins take of its width, in half-width characters. */
    private static final double CELL_MARGIN = 1;

    private static final double LATIN = 1.12;
    private static final int FIRST_WIDE = 0x2000;
    private static final LineBreaker BREAKER = new LineBreaker(c -> c < FIRST_WIDE ? LATIN : 2);

    private RowHeights() {}

    /** Title, subtitle, header and every row. */
    static double all(SheetModel model) {
        RowParts parts = new RowParts(model.columns());
        return title(model.heading().title(), SheetPage.width(model))
                + SUBTITLE
                + header(model.columns())
                + Stream.concat(model.rows().stream(), model.totals().stream())
                        .flatMap(row -> parts.of(row).stream())
                        .mapToDouble(RowParts.Part::height)
                        .sum();
    }

    /** Of a row with all its text, which may be more than {@link #LIMIT}. */
    static double body(List<Column> columns, SheetRow row) {
        int lines = 1;
        for (int i = 0; i < columns.size(); i++) {
            if (row.cells().get(i) instanceof Cell.Text text) {
                lines = Math.max(lines, lines(text.text(), columns.get(i).width(), BODY_POINTS));
            }
        }
        return height(lines, BODY_POINTS);
    }

    static float header(List<Column> columns) {
        int lines = downward(columns);
        for (Column column : columns) {
            if (!column.narrow()) {
                lines = Math.max(lines, lines(column.name(), column.width(), HEADER_POINTS));
            }
        }
        return (float) Math.min(LIMIT, height(lines, headerPoints(columns)));
    }

    /** The size of the headings: smaller than usual only where a name that is written downward would not fit. */
    static double headerPoints(List<Column> columns) {
        int lines = downward(columns);
        return lines == 0 ? HEADER_POINTS : Math.min(HEADER_POINTS, (LIMIT - PADDING) / LINE / lines);
    }

    /** The characters of the longest name that is written downward, 0 where none is. */
    private static int downward(List<Column> columns) {
        return columns.stream()
                .filter(Column::narrow)
                .mapToInt(
                        column -> column.name().codePointCount(0, column.name().length()))
                .max()
                .orElse(0);
    }

    /** Of a text in a cell so many half-width characters wide. */
    static float text(String text, double width) {
        return (float) Math.min(LIMIT, text(text, width, HEADER_POINTS));
    }

    /** As {@link #text(String, double)}, in a size of its own; it may be more than {@link #LIMIT}. */
    static double text(String text, double width, double points) {
        return height(lines(text, width, points), points);
    }

    static float title(String title, double width) {
        double height = height(lines(title, width, TITLE_POINTS), TITLE_POINTS) + TITLE_SPACE;
        return (float) Math.min(LIMIT, height);
    }

    private static int lines(String text, double width, double points) {
        return BREAKER.lines(text, available(width, points)).size();
    }

    private static double available(double width, double points) {
        return (width - CELL_MARGIN) * BODY_POINTS / points;
    }

    /** How many lines of body text stand in a row of that height. */
    static int linesWithin(double height) {
        return (int) ((height - PADDING) / (BODY_POINTS * LINE));
    }

    /** The place behind so many lines of the text in a cell so wide, its length where it has no more. */
    static int endOfLines(String text, double width, int count) {
        return BREAKER.endOfLines(text, available(width, BODY_POINTS), count);
    }

    private static double height(int lines, double points) {
        return lines * points * LINE + PADDING;
    }
}
