package org.yaodian.reading;

import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;

/**
 * The text of a workbook: each sheet that is shown, lines of one cell as paragraphs (the title above a table, a section
 * between its rows), lines of several as a table with its merged cells. A formula counts as what it last came to.
 */
final class WorkbookText {
    private static final int MOST_COLUMNS = 64;
    private static final int MOST_ROWS = 20_000;

    private final DataFormatter words = new DataFormatter();
    private final DocumentBuilder out = new DocumentBuilder();

    static DocumentText read(Workbook workbook) {
        WorkbookText text = new WorkbookText();
        text.words.setUseCachedValuesForFormulaCells(true);
        for (int i = 0; i < workbook.getNumberOfSheets(); i++) {
            if (!workbook.isSheetHidden(i) && !workbook.isSheetVeryHidden(i)) {
                text.sheet(workbook.getSheetAt(i));
            }
        }
        return text.out.build();
    }

    private void sheet(Sheet sheet) {
        int columns = 0;
        int last = Math.min(sheet.getLastRowNum(), sheet.getFirstRowNum() + MOST_ROWS);
        for (int r = Math.max(0, sheet.getFirstRowNum()); r <= last; r++) {
            Row row = sheet.getRow(r);
            columns = row == null ? columns : Math.max(columns, Math.min(MOST_COLUMNS, row.getLastCellNum()));
        }
        List<CellRangeAddress> merged = sheet.getMergedRegions();
        List<List<DocumentBuilder.Cell>> table = new ArrayList<>();
        for (int r = Math.max(0, sheet.getFirstRowNum()); r <= last; r++) {
            List<DocumentBuilder.Cell> cells = row(sheet.getRow(r), r, columns, merged);
            long filled = cells.stream().filter(cell -> !cell.text().isBlank()).count();
            boolean goesOn = cells.stream().anyMatch(DocumentBuilder.Cell::continuesAbove);
            if (filled == 0 && !goesOn) {
                continue;
            }
            boolean line = filled == 1 && !goesOn && table.isEmpty();
            if (line) {
                cells.stream().filter(cell -> !cell.text().isBlank()).forEach(cell -> out.paragraph(cell.text()));
            } else {
                table.add(cells);
            }
        }
        if (!table.isEmpty()) {
            out.table(table);
        }
    }

    private List<DocumentBuilder.Cell> row(Row row, int r, int columns, List<CellRangeAddress> merged) {
        List<DocumentBuilder.Cell> cells = new ArrayList<>();
        for (int c = 0; c < columns; ) {
            CellRangeAddress region = regionOf(merged, r, c);
            int width = region == null ? 1 : Math.min(columns, region.getLastColumn() + 1) - c;
            boolean continues = region != null && region.getFirstRow() < r;
            cells.add(new DocumentBuilder.Cell(continues ? "" : text(row, c), Math.max(1, width), continues));
            c += Math.max(1, width);
        }
        return cells;
    }

    private static CellRangeAddress regionOf(List<CellRangeAddress> merged, int row, int column) {
        return merged.stream()
                .filter(region -> region.isInRange(row, column))
                .findFirst()
                .orElse(null);
    }

    private String text(Row row, int column) {
        var cell = row == null ? null : row.getCell(column);
        if (cell == null) {
            return "";
        }
        boolean error = cell.getCellType() == CellType.ERROR
                || cell.getCellType() == CellType.FORMULA && cell.getCachedFormulaResultType() == CellType.ERROR;
        return error
                ? FormulaError.forInt(cell.getErrorCellValue()).getString()
                : words.formatCellValue(cell)
                        .replace(isDate(cell) ? "\"" : "\0", "")
                        .strip();
    }

    /** POI prints the marks around 年 in a date's format (yyyy"年"m"月") as if they were its words. */
    private static boolean isDate(Cell cell) {
        boolean number = cell.getCellType() == CellType.NUMERIC
                || (cell.getCellType() == CellType.FORMULA && cell.getCachedFormulaResultType() == CellType.NUMERIC);
        return number && DateUtil.isCellDateFormatted(cell);
    }
}
