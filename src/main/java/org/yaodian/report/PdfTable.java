package org.yaodian.report;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Draws one model: title, subtitle, then its rows over as many pages as they need, the header on each. */
final class PdfTable {
    /** Of a half-width character of the body text. */
    private static final double UNIT_POINTS = 5.25;

    private static final double SMALL_POINTS = 9;
    private static final double LEAST_SUBTITLE = 560;
    private static final double HEADER_POINTS = 10.5;
    private static final double HEADER_PADDING = 2;
    private static final double NEARLY = 0.999;
    private static final double PADDING = 3;
    private static final double ROW_PADDING = 2;
    private static final double TITLE_GAP = 6;
    private static final double ROOM = PdfPages.RIGHT - PdfPages.LEFT;
    private static final PdfPages.Style TITLE = PdfPages.Style.bold(RowHeights.TITLE_POINTS);
    private static final PdfPages.Style SUBTITLE = PdfPages.Style.plain(RowHeights.BODY_POINTS);
    private static final String HEADER_GROUND = "E7ECF2";
    private static final String TOTAL_GROUND = "F3F5F8";

    private final PdfPages pages;
    private final SheetModel model;
    private final double scale;
    private final double left;
    private final double[] widths;
    private double y;
    /** Where the rows of the page begin: a row is moved to the next page only where that gives it more room. */
    private double firstRowTop;

    private PdfTable(PdfPages pages, SheetModel model, double scale) {
        this.pages = pages;
        this.model = model;
        this.scale = scale;
        this.left = PdfPages.LEFT + (ROOM - model.width() * UNIT_POINTS * scale) / 2;
        this.widths = model.columns().stream()
                .mapToDouble(column -> column.width() * UNIT_POINTS * scale)
                .toArray();
    }

    /** As wide as the page at most, and on a single page where it would only just miss that. */
    static PdfTable of(PdfPages pages, SheetModel model) throws IOException {
        double scale = Math.min(1, ROOM / (model.width() * UNIT_POINTS));
        PdfTable table = new PdfTable(pages, model, scale);
        if (model.rows().size() > OnePage.MOST_ROWS) {
            return table;
        }
        double room = PdfPages.TOP - PdfPages.BOTTOM - table.headingHeight();
        double part = OnePage.shrink(table.tableHeight(), room, scale);
        return part < 1 ? new PdfTable(pages, model, scale * part) : table;
    }

    /** One cell made ready: its lines and how they are drawn. */
    private record Laid(List<String> lines, PdfPages.Style style, double alignment, String ground) {
        double height() {
            return lines.size() * style.lineHeight();
        }
    }

    /** Draws all; {@code drawn} is run after each row. */
    void draw(Runnable drawn) throws IOException {
        pages.next();
        y = PdfPages.TOP;
        drawHeading();
        drawHeader();
        for (SheetRow row : model.rows()) {
            row(layOut(row, false));
            drawn.run();
        }
        for (SheetRow row : model.totals()) {
            row(layOut(row, true));
        }
    }

    private List<String> title() throws IOException {
        return lines(SheetText.clean(model.heading().title()), TITLE, ROOM);
    }

    private double headingHeight() throws IOException {
        return title().size() * TITLE.lineHeight() + SUBTITLE.lineHeight() + 2 * TITLE_GAP;
    }

    private double tableHeight() throws IOException {
        double height = height(header());
        for (SheetRow row : model.rows()) {
            height += height(layOut(row, false));
        }
        for (SheetRow row : model.totals()) {
            height += height(layOut(row, true));
        }
        return height;
    }

    private void drawHeading() throws IOException {
        List<String> title = title();
        pages.lines(title, TITLE, PdfPages.LEFT, ROOM, y, 0.5);
        y -= title.size() * TITLE.lineHeight() + TITLE_GAP;
        double width = Math.max(PdfPages.WIDTH - 2 * left, LEAST_SUBTITLE);
        List<String> parts = model.heading().subtitle();
        for (int i = 0; i < parts.size(); i++) {
            List<String> part = List.of(pages.face(false).drawable(SheetText.clean(parts.get(i))));
            pages.lines(part, SUBTITLE, (PdfPages.WIDTH - width) / 2, width, y, i / 2.0);
        }
        y -= SUBTITLE.lineHeight() + TITLE_GAP;
    }

    private void drawHeader() throws IOException {
        List<Laid> cells = header();
        draw(cells, height(cells));
        firstRowTop = y;
    }

    private List<Laid> header() throws IOException {
        List<Laid> cells = new ArrayList<>();
        PdfPages.Style style = PdfPages.Style.bold(HEADER_POINTS * scale);
        for (int i = 0; i < widths.length; i++) {
            Column column = model.columns().get(i);
            String name = SheetText.clean(column.name());
            List<String> lines = column.narrow()
                    ? pages.face(true)
                            .drawable(name)
                            .codePoints()
                            .mapToObj(Character::toString)
                            .toList()
                    : lines(name, style, widths[i] - HEADER_PADDING * scale);
            cells.add(new Laid(lines, style, 0.5, HEADER_GROUND));
        }
        return cells;
    }

    private List<Laid> layOut(SheetRow row, boolean total) throws IOException {
        List<Laid> cells = new ArrayList<>();
        for (int i = 0; i < widths.length; i++) {
            cells.add(layOut(row.cells().get(i), i, total));
        }
        return cells;
    }

    private Laid layOut(Cell cell, int column, boolean total) throws IOException {
        Column of = model.columns().get(column);
        MarkColour colour = cell.mark() == null ? null : MarkColour.of(cell.mark());
        PdfPages.Style style = new PdfPages.Style(
                (of.narrow() ? SMALL_POINTS : RowHeights.BODY_POINTS) * scale,
                total,
                colour == null ? "000000" : colour.text());
        String ground = total ? TOTAL_GROUND : null;
        if (!(cell instanceof Cell.Text)) {
            style = shrunk(style, cell.shown(), inner(column));
        }
        return new Laid(
                lines(cell.shown(), style, inner(column)),
                style,
                of.kind() == Column.Kind.TEXT ? 0 : 0.5,
                colour == null ? ground : colour.ground());
    }

    /** Small enough for one line: a number must never be broken. */
    private PdfPages.Style shrunk(PdfPages.Style style, String shown, double width) {
        double wanted = pages.face(style.bold()).breaker().width(shown) * style.points();
        return wanted <= width
                ? style
                : new PdfPages.Style(style.points() * width / wanted * NEARLY, style.bold(), style.colour());
    }

    private double inner(int column) {
        boolean narrow = model.columns().get(column).narrow();
        return widths[column] - (narrow ? PADDING * scale / 2 : PADDING * scale * 2);
    }

    private List<String> lines(String text, PdfPages.Style style, double width) throws IOException {
        PdfFont face = pages.face(style.bold());
        return face.breaker().lines(face.drawable(text), width / style.points());
    }

    private double height(List<Laid> cells) {
        return cells.stream().mapToDouble(Laid::height).max().orElse(0) + 2 * ROW_PADDING * scale;
    }

    /** On this page, on the next, or over several where it is higher than a page. */
    private void row(List<Laid> cells) throws IOException {
        List<Laid> rest = cells;
        while (height(rest) > y - PdfPages.BOTTOM) {
            if (y < firstRowTop) {
                nextPage();
                continue;
            }
            double lineHeight = rest.stream()
                    .mapToDouble(cell -> cell.style().lineHeight())
                    .max()
                    .orElseThrow();
            int fit = Math.max(1, (int) ((y - PdfPages.BOTTOM - 2 * ROW_PADDING * scale) / lineHeight));
            List<Laid> part = rest.stream().map(cell -> slice(cell, 0, fit)).toList();
            rest = rest.stream()
                    .map(cell -> slice(cell, fit, cell.lines().size()))
                    .toList();
            draw(part, height(part));
            nextPage();
        }
        draw(rest, height(rest));
    }

    private static Laid slice(Laid cell, int from, int to) {
        int size = cell.lines().size();
        return new Laid(
                cell.lines().subList(Math.min(from, size), Math.min(to, size)),
                cell.style(),
                cell.alignment(),
                cell.ground());
    }

    private void nextPage() throws IOException {
        pages.next();
        y = PdfPages.TOP;
        drawHeader();
    }

    private void draw(List<Laid> cells, double height) throws IOException {
        double x = left;
        for (int i = 0; i < widths.length; i++) {
            Laid cell = cells.get(i);
            if (cell.ground() != null) {
                pages.fill(x, y - height, widths[i], height, cell.ground());
            }
            pages.frame(x, y - height, widths[i], height);
            double margin = (widths[i] - inner(i)) / 2;
            double top = y - (height - cell.height()) / 2;
            pages.lines(cell.lines(), cell.style(), x + margin, inner(i), top, cell.alignment());
            x += widths[i];
        }
        y -= height;
    }
}
