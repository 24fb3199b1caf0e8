package org.yaodian.report;

import java.util.Map;
import java.util.stream.Collectors;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/**
 * Makes the rows of an office's own workbook as high as the texts that came into them: not every program does so when it
 * opens a file. None gets lower than the office made it.
 */
final class TemplateHeights {
    private static final double WIDTH_UNITS = 256;

    private final XSSFSheet sheet;
    /** By row and first column how wide a cell is that is merged over columns of its row. */
    private final Map<String, Double> merged;

    private TemplateHeights(XSSFSheet sheet) {
        this.sheet = sheet;
        this.merged = sheet.getMergedRegions().stream()
                .filter(region -> region.getFirstRow() == region.getLastRow())
                .collect(Collectors.toMap(
                        region -> place(region.getFirstRow(), region.getFirstColumn()), this::width, Math::max));
    }

    /** @param last the last of the rows, from 0 as the first */
    static void fit(XSSFSheet sheet, int first, int last) {
        TemplateHeights heights = new TemplateHeights(sheet);
        for (int i = first; i <= last; i++) {
            if (sheet.getRow(i) != null) {
                heights.fit(sheet.getRow(i));
            }
        }
    }

    private void fit(XSSFRow row) {
        double needed = 0;
        for (org.apache.poi.ss.usermodel.Cell cell : row) {
            if (cell.getCellType() == CellType.STRING && cell.getCellStyle().getWrapText()) {
                needed = Math.max(needed, height((XSSFCell) cell));
            }
        }
        if (needed > row.getHeightInPoints()) {
            row.setHeightInPoints((float) Math.min(RowHeights.LIMIT, needed));
        }
    }

    private double height(XSSFCell cell) {
        double width = merged.getOrDefault(
                place(cell.getRowIndex(), cell.getColumnIndex()),
                sheet.getColumnWidth(cell.getColumnIndex()) / WIDTH_UNITS);
        double points = cell.getCellStyle().getFont().getFontHeightInPoints();
        return RowHeights.text(cell.getStringCellValue(), width, points);
    }

    private double width(CellRangeAddress region) {
        double width = 0;
        for (int column = region.getFirstColumn(); column <= region.getLastColumn(); column++) {
            width += sheet.getColumnWidth(column) / WIDTH_UNITS;
        }
        return width;
    }

    private static String place(int row, int column) {
        return row + ":" + column;
    }
}
