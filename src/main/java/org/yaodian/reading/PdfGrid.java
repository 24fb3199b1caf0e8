package org.yaodian.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/**
 * The cells of the table that a page's lines draw: its columns and rows, and which of them a line parts. Lengths are in
 * points from the page's lower left; rows count from the top.
 */
final class PdfGrid {
    private static final float NEAR = 2.5f;
    private static final int LEAST_COLUMNS = 3;
    private static final int LEAST_ROWS = 2;
    private static final int MOST = 200;

    private final float[] columns;
    private final float[] rows;
    private final List<PdfLines.Stroke> strokes;

    private PdfGrid(float[] columns, float[] rows, List<PdfLines.Stroke> strokes) {
        this.columns = columns;
        this.rows = rows;
        this.strokes = strokes;
    }

    /** The page's table, null where its lines draw none. */
    static PdfGrid of(List<PdfLines.Stroke> strokes) {
        float[] columns = edges(strokes, true);
        float[] rows = edges(strokes, false);
        if (columns.length <= LEAST_COLUMNS
                || rows.length <= LEAST_ROWS
                || columns.length * rows.length > MOST * MOST) {
            return null;
        }
        float[] fromTop = new float[rows.length];
        for (int i = 0; i < rows.length; i++) {
            fromTop[i] = rows[rows.length - 1 - i];
        }
        return new PdfGrid(columns, fromTop, strokes);
    }

    /** The places of upright or of level lines that meet a line of the other kind, those nearly alike once. */
    private static float[] edges(List<PdfLines.Stroke> strokes, boolean upright) {
        TreeSet<Float> places = new TreeSet<>();
        for (PdfLines.Stroke stroke : strokes) {
            boolean meets = stroke.upright() == upright
                    && strokes.stream().anyMatch(other -> other.upright() != upright && touches(stroke, other));
            if (meets && places.subSet(stroke.at() - NEAR, stroke.at() + NEAR).isEmpty()) {
                places.add(stroke.at());
            }
        }
        float[] edges = new float[places.size()];
        int i = 0;
        for (float place : places) {
            edges[i++] = place;
        }
        return edges;
    }

    private static boolean touches(PdfLines.Stroke one, PdfLines.Stroke other) {
        return one.at() >= other.from() - NEAR
                && one.at() <= other.to() + NEAR
                && other.at() >= one.from() - NEAR
                && other.at() <= one.to() + NEAR;
    }

    int columnCount() {
        return columns.length - 1;
    }

    int rowCount() {
        return rows.length - 1;
    }

    float top() {
        return rows[0];
    }

    float right(int column) {
        return columns[column + 1];
    }

    /** The column of a place, -1 outside of the table. */
    int column(float x) {
        return between(columns, x, 1);
    }

    /** The row of a place, -1 outside of the table. */
    int row(float y) {
        return between(rows, y, -1);
    }

    private static int between(float[] edges, float place, int sign) {
        for (int i = 0; i + 1 < edges.length; i++) {
            if (sign * place >= sign * edges[i] && sign * place < sign * edges[i + 1]) {
                return i;
            }
        }
        return -1;
    }

    /** Whether a line parts the cell from the one on its right. */
    boolean isPartedRight(int row, int column) {
        return isDrawn(true, columns[column + 1], (rows[row] + rows[row + 1]) / 2);
    }

    /** Whether a line parts the cell from the one above. */
    boolean isPartedAbove(int row, int column) {
        return row == 0 || isDrawn(false, rows[row], (columns[column] + columns[column + 1]) / 2);
    }

    private boolean isDrawn(boolean upright, float at, float across) {
        return strokes.stream()
                .anyMatch(stroke -> stroke.upright() == upright
                        && Math.abs(stroke.at() - at) <= NEAR
                        && stroke.from() - NEAR <= across
                        && across <= stroke.to() + NEAR);
    }

    /** Whether the tables have the same columns: one goes on from page to page. */
    boolean goesOnFrom(PdfGrid before) {
        if (before == null || before.columns.length != columns.length) {
            return false;
        }
        for (int i = 0; i < columns.length; i++) {
            if (Math.abs(columns[i] - before.columns[i]) > NEAR) {
                return false;
            }
        }
        return true;
    }

    /** The rows with their words, merged cells once. */
    List<List<DocumentBuilder.Cell>> cells(String[][] words) {
        List<List<DocumentBuilder.Cell>> table = new ArrayList<>();
        for (int row = 0; row < rowCount(); row++) {
            List<DocumentBuilder.Cell> cells = new ArrayList<>();
            for (int column = 0; column < columnCount(); ) {
                int width = 1;
                while (column + width < columnCount() && !isPartedRight(row, column + width - 1)) {
                    width++;
                }
                cells.add(new DocumentBuilder.Cell(words[row][column], width, !isPartedAbove(row, column)));
                column += width;
            }
            table.add(cells);
        }
        return table;
    }

    /** The first cell of those merged with this: the one that has their words. */
    int[] owner(int row, int column) {
        int top = row;
        int left = column;
        while (left > 0 && !isPartedRight(row, left - 1)) {
            left--;
        }
        while (top > 0 && !isPartedAbove(top, left)) {
            top--;
        }
        return new int[] {top, left};
    }
}
