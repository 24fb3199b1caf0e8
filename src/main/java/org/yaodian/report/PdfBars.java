package org.yaodian.report;

import java.io.IOException;
import java.util.List;

/** Draws the charts of a model as bars, on a page of their own behind its table. */
final class PdfBars {
    private static final double NAME_WIDTH = 190;
    private static final double NUMBER_WIDTH = 60;
    private static final double HIGHEST_BAR = 16;
    private static final double BAR_PART = 0.62;
    private static final double TITLE_POINTS = 12;
    private static final double LABEL_POINTS = 9;
    private static final double LEAST_POINTS = 6;
    /** From one name to the next, in parts of its size. */
    private static final double LABEL_LINE = 1.5;

    private static final double LOWEST_BAR = LABEL_POINTS * LABEL_LINE;
    private static final double GAP = 10;
    /** So many bars at least stand on the page of their title. */
    private static final int USUAL = 24;

    private final PdfPages pages;
    private final SheetModel model;
    private double y = PdfPages.BOTTOM;

    PdfBars(PdfPages pages, SheetModel model) {
        this.pages = pages;
        this.model = model;
    }

    void draw() throws IOException {
        for (Chart chart : model.charts()) {
            draw(chart);
        }
    }

    private void draw(Chart chart) throws IOException {
        heading(chart);
        double longest = chart.share() ? 1 : longest(chart);
        double step = step(chart.rowCount());
        for (int i = 0; i < chart.rowCount(); i++) {
            if (y - step < PdfPages.BOTTOM) {
                pages.next();
                y = PdfPages.TOP;
            }
            bar(chart, model.rows().get(chart.firstRow() + i), step, longest);
            y -= step;
        }
        y -= GAP;
    }

    private void heading(Chart chart) throws IOException {
        double head = 2 * TITLE_POINTS + 2 * GAP;
        double least = head + LEAST_POINTS * LABEL_LINE * chart.rowCount();
        boolean onePage = least <= PdfPages.TOP - PdfPages.BOTTOM;
        double needed = Math.max(onePage ? least : 0, head + LOWEST_BAR * Math.min(chart.rowCount(), USUAL));
        if (y - needed < PdfPages.BOTTOM) {
            pages.next();
            y = PdfPages.TOP;
        }
        PdfPages.Style title = PdfPages.Style.bold(TITLE_POINTS);
        pages.lines(List.of(chart.title()), title, PdfPages.LEFT, PdfPages.RIGHT - PdfPages.LEFT, y, 0.5);
        y -= title.lineHeight() + GAP / 2;
        if (chart.series().size() > 1) {
            legend(chart);
        }
    }

    private void legend(Chart chart) throws IOException {
        PdfPages.Style style = PdfPages.Style.plain(LABEL_POINTS);
        double x = PdfPages.LEFT + NAME_WIDTH;
        for (Chart.Series series : chart.series()) {
            pages.fill(x, y - LABEL_POINTS * 1.1, LABEL_POINTS, LABEL_POINTS, fill(series));
            x += LABEL_POINTS + 3;
            double width = pages.face(false).breaker().width(series.name()) * LABEL_POINTS;
            pages.lines(List.of(series.name()), style, x, width, y, 0);
            x += width + GAP;
        }
        y -= style.lineHeight() + GAP / 2;
    }

    /** As high as leaves the bars on one page; of very many as high as their names want it, over several. */
    private double step(int bars) {
        double room = (y - PdfPages.BOTTOM - GAP) / bars;
        return room < LEAST_POINTS * LABEL_LINE ? LOWEST_BAR : Math.min(HIGHEST_BAR, room);
    }

    private void bar(Chart chart, SheetRow row, double step, double longest) throws IOException {
        PdfPages.Style style = PdfPages.Style.plain(Math.min(LABEL_POINTS, step / LABEL_LINE));
        double labelTop = y - (step - style.lineHeight()) / 2;
        name(row.cells().get(chart.nameColumn()).shown(), style.points(), y - step / 2);
        double x = PdfPages.LEFT + NAME_WIDTH;
        double unit = (PdfPages.RIGHT - NUMBER_WIDTH - x) / longest;
        for (Chart.Series series : chart.series()) {
            double width = number(row, series) * unit;
            if (width > 0) {
                pages.fill(x, y - step + step * (1 - BAR_PART) / 2, width, step * BAR_PART, fill(series));
            }
            x += width;
        }
        pages.lines(List.of(total(chart, row)), style, x + GAP / 2, NUMBER_WIDTH, labelTop, 0);
    }

    /** Whole, in smaller letters where it is long; its middle at the height. */
    private void name(String name, double points, double middle) throws IOException {
        String drawn = pages.face(false).drawable(name);
        double fitting =
                (NAME_WIDTH - GAP) / Math.max(1, pages.face(false).breaker().width(drawn));
        PdfPages.Style style = PdfPages.Style.plain(Math.min(points, fitting));
        double top = middle + style.lineHeight() / 2;
        pages.lines(List.of(drawn), style, PdfPages.LEFT, NAME_WIDTH - GAP, top, 1);
    }

    private static String total(Chart chart, SheetRow row) {
        if (chart.share()) {
            return row.cells().get(chart.series().get(0).column()).shown();
        }
        return Long.toString(Math.round(sum(chart, row)));
    }

    private double longest(Chart chart) {
        return Math.max(
                1,
                model.rows().subList(chart.firstRow(), chart.firstRow() + chart.rowCount()).stream()
                        .mapToDouble(row -> sum(chart, row))
                        .max()
                        .orElse(1));
    }

    private static double sum(Chart chart, SheetRow row) {
        return chart.series().stream()
                .mapToDouble(series -> number(row, series))
                .sum();
    }

    private static double number(SheetRow row, Chart.Series series) {
        Cell cell = row.cells().get(series.column());
        if (cell instanceof Cell.Whole whole) {
            return whole.number();
        }
        return cell instanceof Cell.Percent percent ? percent.fraction() : 0;
    }

    private static String fill(Chart.Series series) {
        return MarkColour.of(series.colour()).fill();
    }
}
