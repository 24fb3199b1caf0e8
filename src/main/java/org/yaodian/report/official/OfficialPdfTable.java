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
 * on there with its text, and a row that is higher than a page goes on over as many as it takes.
 */
final class OfficialPdfTable {
    private static final double PADDING = 4;
    /** With less of it a row does not begin at the foot of a page. */
    private static final int FEW_LINES = 3;

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
        int row = grid.headRows();
        if (row < grid.rows().size() && head() + wanted(row, behind) > pages.left() && !pages.isFresh(0)) {
            pages.next();
        }
        draw(0, row);
        while (row < grid.rows().size()) {
            if (isTall(row)) {
                drawOverPages(row);
                row++;
            } else {
                int end = fitting(row, behind);
                draw(row, end);
                row = end;
            }
            if (row < grid.rows().size() && wanted(row, behind) > pages.left()) {
                nextPage();
            }
        }
    }

    private double head() {
        return height(0, grid.headRows());
    }

    private void nextPage() throws IOException {
        pages.next();
        draw(0, grid.headRows());
    }

    /** Whether no page holds the row. */
    private boolean isTall(int row) {
        return head() + heights[row] > OfficialPages.room();
    }

    /** The room without which a row does not begin on a page. */
    private double wanted(int row, double behind) {
        if (row >= grid.headRows() && grid.isHeading(row)) {
            return heights[row] + wanted(row + 1, behind);
        }
        double own = isTall(row) ? FEW_LINES * LINE + 2 * PADDING : heights[row];
        return row == grid.rows().size() - 1 && !isTall(row) ? own + behind : own;
    }

    /** A row that no page holds: as many of its lines as there is room for, the others on the pages that follow. */
    private void drawOverPages(int row) throws IOException {
        int most = cells.stream()
                .filter(cell -> cell.laid().row() == row)
                .mapToInt(cell -> cell.lines().size())
                .max()
                .orElse(0);
        int from = 0;
        while (from < most) {
            int fit = (int) ((pages.left() - 2 * PADDING) / LINE);
            if (fit > 0) {
                int to = Math.min(most, from + fit);
                drawLines(row, from, to);
                from = to;
            }
            if (from < most) {
                nextPage();
            }
        }
    }

    private void drawLines(int row, int from, int to) throws IOException {
        double height = (to - from) * LINE + 2 * PADDING;
        for (Measured cell : cells) {
            if (cell.laid().row() <= row && row < cell.laid().endRow()) {
                boolean begins = cell.laid().row() == row;
                int size = begins ? cell.lines().size() : 0;
                List<String> lines = cell.lines().subList(Math.min(from, size), Math.min(to, size));
                double left = OfficialLayout.width() * grid.share(0, cell.laid().column());
                pages.cell(lines, cell.face(), left, 0, width(cell.laid()), height, LINE, cell.centred());
            }
        }
        pages.down(height);
    }

    /** Behind the last row that fits on the page with what it says something of; one at least. The last of all needs room for what stands behind it. */
    private int fitting(int from, double behind) {
        int last = grid.rows().size() - 1;
        int end = from + 1;
        while (end < grid.rows().size() && height(from, end + 1) + (end == last ? behind : 0) <= pages.left()) {
            end++;
        }
        while (end > from + 1 && end <= last && grid.isHeading(end - 1)) {
            end--;
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
                if (cell.laid().place().key() != null) {
                    pages.mark(cell.laid().place().key(), left, above, width(cell.laid()), height);
                }
            }
        }
        if (from < to) {
            pages.down(Math.min(height(from, to), room));
        }
    }
}
