package org.yaodian.report;

import java.util.List;
import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.ss.usermodel.PaperSize;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFPrintSetup;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** What a sheet of a workbook is besides its rows: columns, page, headings in sight and on every page, filter. */
final class SheetPage {
    static final int TITLE_ROW = 0;
    static final int SUBTITLE_ROW = 1;
    static final int HEADER_ROW = 2;
    static final int FIRST_ROW = 3;

    /** What the margins leave of A4 landscape. */
    private static final double PAGE_WIDTH_POINTS = 762;

    private static final double PAGE_HEIGHT_POINTS = 512;
    private static final double UNIT_POINTS = 5.25;
    private static final double CHART_GAP = 2;
    private static final double CHART_WIDTH = 85;
    private static final int WIDTH_UNITS = 256;
    private static final double SIDE_MARGIN_INCHES = 0.55;
    private static final double TOP_MARGIN_INCHES = 0.5;
    private static final double BOTTOM_MARGIN_INCHES = 0.65;
    private static final double FOOTER_MARGIN_INCHES = 0.35;

    private SheetPage() {}

    static void setUp(XSSFSheet sheet, SheetModel model) {
        columns(sheet, model);
        paper(sheet, onOnePage(model));
        sheet.createFreezePane(model.frozenColumns(), FIRST_ROW);
        sheet.setRepeatingRows(new CellRangeAddress(HEADER_ROW, HEADER_ROW, -1, -1));
    }

    /** Sets the filter on the rows from the header to the last, when they are written. */
    static void filter(XSSFSheet sheet, SheetModel model, int lastRow) {
        sheet.setAutoFilter(
                new CellRangeAddress(HEADER_ROW, lastRow, 0, model.columns().size() - 1));
    }

    /** The height of a page for a table of these columns, in points of its own size: it is drawn smaller where it is wide. */
    static double heightOf(List<Column> columns) {
        double width = columns.stream().mapToDouble(Column::width).sum();
        return PAGE_HEIGHT_POINTS / scale(width);
    }

    /** What is free for charts right of the table before the page ends, in points of the sheet's own size. */
    static double chartRoom(SheetModel model) {
        if (onOnePage(model)) {
            return Double.MAX_VALUE;
        }
        double heading = RowHeights.title(model.heading().title(), width(model))
                + RowHeights.SUBTITLE
                + RowHeights.header(model.columns());
        return PAGE_HEIGHT_POINTS / scale(width(model)) - heading;
    }

    private static double scale(double width) {
        return Math.min(1, PAGE_WIDTH_POINTS / (width * UNIT_POINTS));
    }

    private static boolean onOnePage(SheetModel model) {
        if (model.rows().size() > OnePage.MOST_ROWS) {
            return false;
        }
        double scale = scale(width(model));
        return OnePage.shrink(RowHeights.all(model) * scale, PAGE_HEIGHT_POINTS, scale) < 1;
    }

    static void columns(XSSFSheet sheet, SheetModel model) {
        int count = model.columns().size();
        for (int i = 0; i < count; i++) {
            width(sheet, i, model.columns().get(i).width());
        }
        if (!model.charts().isEmpty()) {
            width(sheet, count, CHART_GAP);
            width(sheet, chartColumn(model), CHART_WIDTH);
        }
    }

    private static void width(XSSFSheet sheet, int column, double characters) {
        sheet.setColumnWidth(column, (int) Math.round(characters * WIDTH_UNITS));
    }

    static void paper(XSSFSheet sheet, boolean onePage) {
        sheet.setFitToPage(true);
        XSSFPrintSetup print = sheet.getPrintSetup();
        print.setPaperSize(PaperSize.A4_PAPER);
        print.setLandscape(true);
        print.setFitWidth((short) 1);
        print.setFitHeight((short) (onePage ? 1 : 0));
        sheet.setMargin(PageMargin.LEFT, SIDE_MARGIN_INCHES);
        sheet.setMargin(PageMargin.RIGHT, SIDE_MARGIN_INCHES);
        sheet.setMargin(PageMargin.TOP, TOP_MARGIN_INCHES);
        sheet.setMargin(PageMargin.BOTTOM, BOTTOM_MARGIN_INCHES);
        sheet.setMargin(PageMargin.FOOTER, FOOTER_MARGIN_INCHES);
        sheet.setHorizontallyCenter(true);
        sheet.getFooter().setCenter("第 &P 页 共 &N 页");
    }

    /** The column on which the charts lie, right of the table. */
    static int chartColumn(SheetModel model) {
        return model.columns().size() + 1;
    }

    /** The last column that the title stretches over. */
    static int lastColumn(SheetModel model) {
        return model.charts().isEmpty() ? model.columns().size() - 1 : chartColumn(model);
    }

    /** What the title stretches over, in half-width characters. */
    static double width(SheetModel model) {
        return model.width() + (model.charts().isEmpty() ? 0 : CHART_GAP + CHART_WIDTH);
    }
}
