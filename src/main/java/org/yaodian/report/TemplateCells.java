package org.yaodian.report;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * Puts values into the cells of an office's own workbook: in the looks that it gave them, but that a day or a share, where
 * the office chose no format, is shown as one.
 */
final class TemplateCells {
    private static final short GENERAL = 0;
    private static final String DATE = "yyyy-mm-dd";
    private static final String PERCENT = "0%";
    private static final String QUOTED = "quoted";

    private final XSSFWorkbook workbook;
    private final Map<Changed, XSSFCellStyle> changed = new HashMap<>();

    /** A style of the office's with something changed. */
    private record Changed(short style, String how) {}

    TemplateCells(XSSFWorkbook workbook) {
        this.workbook = workbook;
    }

    /** A text or a number; 31% is put as the number that it is. */
    void put(CellReference place, Object figure) {
        if (figure instanceof Number number) {
            XSSFCell cell = cell(place);
            cell.setCellValue(number.doubleValue());
            boolean share = !(figure instanceof Integer) && !(figure instanceof Long);
            if (share) {
                format(cell, PERCENT);
            }
            return;
        }
        String text = (String) figure;
        if (text.matches("\\d{1,3}%")) {
            put(place, Integer.parseInt(text.substring(0, text.length() - 1)) / 100.0);
        } else {
            put(cell(place), text);
        }
    }

    void put(CellReference place, Cell value) {
        XSSFCell cell = cell(place);
        if (value instanceof Cell.Whole whole) {
            cell.setCellValue(whole.number());
        } else if (value instanceof Cell.Decimal decimal) {
            cell.setCellValue(decimal.number().doubleValue());
        } else if (value instanceof Cell.Percent percent) {
            cell.setCellValue(percent.fraction());
            format(cell, PERCENT);
        } else if (value instanceof Cell.Day day) {
            cell.setCellValue(day.date());
            format(cell, DATE);
        } else if (value instanceof Cell.Text text) {
            put(cell, text.text());
        } else {
            cell.setBlank();
        }
    }

    private void put(XSSFCell cell, String text) {
        String fit = SheetText.forCell(text);
        cell.setCellValue(fit);
        if (SheetText.looksLikeFormula(fit)) {
            cell.setCellStyle(changed(cell, QUOTED, style -> style.setQuotePrefixed(true)));
        }
    }

    private void format(XSSFCell cell, String format) {
        if (cell.getCellStyle().getDataFormat() == GENERAL) {
            short number = workbook.createDataFormat().getFormat(format);
            cell.setCellStyle(changed(cell, format, style -> style.setDataFormat(number)));
        }
    }

    private XSSFCellStyle changed(XSSFCell cell, String how, Consumer<XSSFCellStyle> change) {
        XSSFCellStyle own = cell.getCellStyle();
        return changed.computeIfAbsent(new Changed(own.getIndex(), how), key -> {
            XSSFCellStyle style = workbook.createCellStyle();
            style.cloneStyleFrom(own);
            change.accept(style);
            return style;
        });
    }

    /** The cell, which need not have been there; a formula in it gives way, or it would take the place of the value. */
    private XSSFCell cell(CellReference place) {
        XSSFSheet sheet = workbook.getSheet(place.getSheetName());
        XSSFRow row = sheet.getRow(place.getRow());
        row = row == null ? sheet.createRow(place.getRow()) : row;
        XSSFCell found = row.getCell(place.getCol());
        if (found != null && found.getCellType() == CellType.FORMULA) {
            found.removeFormula();
        }
        return found == null ? row.createCell(place.getCol()) : found;
    }
}
