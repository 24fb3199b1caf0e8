package org.yaodian.exchange;

import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.ss.usermodel.PaperSize;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFPrintSetup;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** What a form's sheet is besides its rows: its page, what stays in sight, and what is locked. */
final class FormPage {
    private static final double SIDE_MARGIN_INCHES = 0.55;
    private static final double TOP_MARGIN_INCHES = 0.5;
    private static final double BOTTOM_MARGIN_INCHES = 0.65;

    private FormPage() {}

    /** A4 landscape, one page wide, with page numbers. */
    static void paper(XSSFSheet sheet) {
        sheet.setFitToPage(true);
        XSSFPrintSetup print = sheet.getPrintSetup();
        print.setPaperSize(PaperSize.A4_PAPER);
        print.setLandscape(true);
        print.setFitWidth((short) 1);
        print.setFitHeight((short) 0);
        sheet.setMargin(PageMargin.LEFT, SIDE_MARGIN_INCHES);
        sheet.setMargin(PageMargin.RIGHT, SIDE_MARGIN_INCHES);
        sheet.setMargin(PageMargin.TOP, TOP_MARGIN_INCHES);
        sheet.setMargin(PageMargin.BOTTOM, BOTTOM_MARGIN_INCHES);
        sheet.setHorizontallyCenter(true);
        sheet.getFooter().setCenter("第 &P 页 共 &N 页");
    }

    /** The headings in sight and on every page, and a filter over them. */
    static void table(XSSFSheet sheet, int headerRow, int lastRow, int lastColumn) {
        sheet.createFreezePane(2, headerRow + 1);
        sheet.setRepeatingRows(new CellRangeAddress(headerRow, headerRow, -1, -1));
        sheet.setAutoFilter(new CellRangeAddress(headerRow, lastRow, 0, lastColumn));
    }

    /** Locks what is not to be filled in, without a password; rows and columns may be sorted, filtered and fitted. */
    static void lock(XSSFSheet sheet) {
        sheet.enableLocking();
        sheet.lockSort(false);
        sheet.lockAutoFilter(false);
        sheet.lockFormatCells(false);
        sheet.lockFormatColumns(false);
        sheet.lockFormatRows(false);
        sheet.lockInsertRows(false);
        sheet.lockDeleteRows(false);
    }
}
