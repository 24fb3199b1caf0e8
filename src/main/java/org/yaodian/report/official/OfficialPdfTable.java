package org.yaodian.report.official;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.yaodian.report.Grid;
import org.yaodian.report.PdfFont;
import org.yaodian.report.SheetText;

/**
 * Draws a table on the pages of an official document: its headings come again on each page, a cell over several rows goes
 * on there with its text, and what is higher than a page alone is drawn as far as the page goes.
 */
final class OfficialPdfTable {
    private static final double PADDING = 4;
    private static final double LINE = 1.35 * OfficialLayout.TABLE;

    private final OfficialPages pages;
    private final Grid grid;
    private final List<Measured> cells = new ArrayList<>();
    private final double[] heights;

    /** A cell with its lines. */
    private record Measured(Grid.Laid laid, List<String> lines, PdfFont face, boolean centred) {
        double height() {
            return lines.size() * LINE + 2 * PADDING;
        }
    }

    OfficialPdfTable(OfficialPages pages, Grid grid) throws IOException {
        this.pages = pages;
        this.grid = grid;
        this.heights = new double[grid.rows().size()];
        for (Grid.Laid laid : grid.laid()) {
            cells.add(measured(laid));
        }
        measure();
    }

    private Measured measured(Grid.Laid laid) throws IOException {
        PdfFont face = laid.place().heading() ? pages.bold() : pages.regular();
        String text = laid.place().cell().shown();
        double room = width(laid) - 2 * PADDING;
        List<String> lines = face.breaker().lines(face.drawable(SheetText.clean(text)), room / OfficialLayout.TABLE);
        return new Measured(laid, lines, face, laid.place().centred());
    }

    private double width(Grid.Laid laid) {
        return OfficialLayout.width() * grid.share(laid.column(), laid.endColumn());
    }

    /** Each row as high as its own cells; the last of several rows grows for a cell that is higher than all of them. */
    private void measure() {
        for (Measured cell : cells) {
            if (cell.laid().place().rows() == 1) {
                heights[cell.laid().row()] = Math.max(heights[cell.laid().row()], cell.height());
            }
        }
        for (Measured cell : cells) {
            double missing =
                    cell.height() - height(cell.laid().row(), cell.laid().endRow());
            heights[cell.laid().endRow() - 1] += Math.max(0, missing);
        }
    }

    private double height(int from, int to) {
        return IntStream.range(from, to).mapToDouble(row -> heights[row]).sum();
    }

    /** @param behind the room that is needed on the page on which it ends */
    void draw(double behind) throws IOException {
        double head = height(0, grid.headRows());
        double first = grid.rows().size() > grid.headRows() ? heights[grid.headRows()] : 0;
        if (head + first > pages.left() && !pages.isFresh(0)) {
            pages.next();
        }
        draw(0, grid.headRows());
        int row = grid.headRows();
        while (row < grid.rows().size()) {
            int end = fitting(row, behind);
            draw(row, end);
            row = end;
            if (row < grid.rows().size()) {
                pages.next();
                draw(0, grid.headRows());
            }
        }
    }

    /** Behind the last row that fits on the page; one at least. The last of all needs room for what stands behind it. */
    private int fitting(int from, double behind) {
        int last = grid.rows().size() - 1;
        int end = from + 1;
        while (end < grid.rows().size() && height(from, end + 1) + (end == last ? behind : 0) <= pages.left()) {
            end++;
        }
        return end;
    }

    /** Draws rows one below the other, as far as the page goes. */
    private void draw(int from, int to) throws IOException {
        double room = pages.left();
        for (Measured cell : cells) {
            int begin = Math.max(from, cell.laid().row());
            int end = Math.min(to, cell.laid().endRow());
            if (begin < end) {
                double above = height(from, begin);
                double height = Math.min(height(begin, end), room - above);
                double left = OfficialLayout.width() * grid.share(0, cell.laid().column());
                pages.cell(cell.lines(), cell.face(), left, above, width(cell.laid()), height, LINE, cell.centred());
            }
        }
        if (from < to) {
            pages.down(Math.min(height(from, to), room));
        }
    }
}
