package org.yaodian.reading.sheet;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.util.CellReference;

/** An {@code .xls} (or {@code .et}), which stands in memory: the format ends at 65,536 rows. */
final class XlsSheets implements Sheets {
    private final HSSFWorkbook workbook;
    private final boolean from1904;
    private final List<Integer> places = new ArrayList<>();

    private final boolean macros;

    /** @param hidden whether its hidden sheets are told too */
    XlsSheets(POIFSFileSystem files, boolean hidden) throws IOException {
        macros = files.getRoot().hasEntryCaseInsensitive("_VBA_PROJECT_CUR");
        workbook = new HSSFWorkbook(files);
        from1904 = workbook.getInternalWorkbook().isUsing1904DateWindowing();
        for (int i = 0; i < workbook.getNumberOfSheets(); i++) {
            if (hidden || workbook.getSheetVisibility(i) == SheetVisibility.VISIBLE) {
                places.add(i);
            }
        }
    }

    @Override
    public List<String> names() {
        return places.stream().map(workbook::getSheetName).toList();
    }

    @Override
    public String savedBy() {
        String told = workbook.getSummaryInformation() == null
                ? null
                : workbook.getSummaryInformation().getApplicationName();
        return told == null ? "" : told;
    }

    @Override
    public List<String> links(int sheet) {
        return workbook.getSheetAt(places.get(sheet)).getHyperlinkList().stream()
                .map(link -> new CellReference(link.getFirstRow(), link.getFirstColumn()).formatAsString(false))
                .toList();
    }

    @Override
    public boolean hasMacros() {
        return macros;
    }

    @Override
    public void rows(int sheet, Predicate<ReadRow> each) {
        for (Row row : workbook.getSheetAt(places.get(sheet))) {
            Map<Integer, SheetCell> cells = new HashMap<>();
            for (Cell cell : row) {
                SheetCell.Value value = value(cell);
                if (value != null) {
                    cells.put(cell.getColumnIndex(), new SheetCell(row.getRowNum() + 1, cell.getColumnIndex(), value));
                }
            }
            if (!cells.isEmpty() && !each.test(new ReadRow(row.getRowNum() + 1, cells))) {
                return;
            }
        }
    }

    private SheetCell.Value value(Cell cell) {
        return switch (cell.getCellType()) {
            case STRING -> cell.getStringCellValue().isBlank() ? null : new SheetCell.Text(cell.getStringCellValue());
            case NUMERIC -> number(cell.getNumericCellValue(), cell.getCellStyle());
            case BOOLEAN -> new SheetCell.Truth(cell.getBooleanCellValue());
            case FORMULA -> new SheetCell.Formula();
            case ERROR ->
                new SheetCell.Fault(
                        FormulaError.forInt(cell.getErrorCellValue()).getString());
            default -> null;
        };
    }

    private SheetCell.Value number(double number, CellStyle style) {
        boolean day = DateFormats.showsDay(style.getDataFormat(), style.getDataFormatString());
        return day && DateFormats.canBeDay(number)
                ? new SheetCell.Day(DateUtil.getLocalDateTime(number, from1904).toLocalDate())
                : new SheetCell.Number(
                        number, DateFormats.showsPercent(style.getDataFormat(), style.getDataFormatString()));
    }

    @Override
    public void close() throws IOException {
        workbook.close();
    }
}
