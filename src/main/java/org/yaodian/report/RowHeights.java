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
    private static final double[] BODY_SIZES = {BODY_POINTS, 8, 6};
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
        return title(model.heading().title(), SheetPage.width(model))
                + SUBTITLE
                + header(model.columns())
                + Stream.concat(model.rows().stream(), model.totals().stream())
                        .mapToDouble(row -> body(model.columns(), row).height())
                        .sum();
    }

    /**
     * How a row of the body is set.
     *
     * @param points the size of its text: smaller than usual only where the row would be higher than the format allows
     */
    record Fit(float height, double points) {}

    static Fit body(List<Column> columns, SheetRow row) {
        double height = 0;
        for (double points : BODY_SIZES) {
            height = bodyHeight(columns, row, points);
            if (height <= LIMIT) {
                return new Fit((float) height, points);
            }
        }
        return new Fit(LIMIT, BODY_SIZES[BODY_SIZES.length - 1]);
    }

    private static double bodyHeight(List<Column> columns, SheetRow row, double points) {
        int lines = 1;
        for (int i = 0; i < columns.size(); i++) {
            if (row.cells().get(i) instanceof Cell.Text text) {
                lines = Math.max(lines, lines(text.text(), columns.get(i).width(), points));
            }
        }
        return height(lines, points);
    }

    static float header(List<Column> columns) {
        int lines = 1;
        for (Column column : columns) {
            int own = column.narrow()
                    ? column.name().codePointCount(0, column.name().length())
                    : lines(column.name(), column.width(), HEADER_POINTS);
            lines = Math.max(lines, own);
        }
        return (float) Math.min(LIMIT, height(lines, HEADER_POINTS));
    }

    /** Of a text in a cell so many half-width characters wide. */
    static float text(String text, double width) {
        return (float) Math.min(LIMIT, height(lines(text, width, HEADER_POINTS), HEADER_POINTS));
    }

    static float title(String title, double width) {
        double height = height(lines(title, width, TITLE_POINTS), TITLE_POINTS) + TITLE_SPACE;
        return (float) Math.min(LIMIT, height);
    }

    private static int lines(String text, double width, double points) {
        double available = (width - CELL_MARGIN) * BODY_POINTS / points;
        return BREAKER.lines(text, available).size();
    }

    private static double height(int lines, double points) {
        return lines * points * LINE + PADDING;
    }
}
