package org.yaodian.desk;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** A workbook that a test writes row by row: days as days, numbers as numbers, {@code =A1} as a formula. */
public final class WrittenSheet {
    private final List<Object[]> rows = new ArrayList<>();
    private String dateFormat = "yyyy-mm-dd";

    /** The next row; null leaves a cell empty. */
    public WrittenSheet row(Object... cells) {
        rows.add(cells);
        return this;
    }

    public WrittenSheet withDateFormat(String format) {
        dateFormat = format;
        return this;
    }

    /** As {@code .xls} where the name ends so, else as {@code .xlsx}. */
    public Path write(Path path) {
        try (Workbook workbook = path.toString().endsWith(".xls") ? new HSSFWorkbook() : new XSSFWorkbook();
                OutputStream out = Files.newOutputStream(path)) {
            CellStyle days = workbook.createCellStyle();
            days.setDataFormat(workbook.createDataFormat().getFormat(dateFormat));
            Sheet sheet = workbook.createSheet("台账");
            for (int i = 0; i < rows.size(); i++) {
                Row row = sheet.createRow(i);
                for (int j = 0; j < rows.get(i).length; j++) {
                    put(row.createCell(j), rows.get(i)[j], days);
                }
            }
            workbook.write(out);
            return path;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void put(Cell cell, Object value, CellStyle days) {
        if (value instanceof LocalDate day) {
            cell.setCellValue(day);
            cell.setCellStyle(days);
        } else if (value instanceof Number number) {
            cell.setCellValue(number.doubleValue());
        } else if (value instanceof Boolean flag) {
            cell.setCellValue(flag);
        } else if (value instanceof String text && text.startsWith("=")) {
            cell.setCellFormula(text.substring(1));
        } else if (value != null) {
            cell.setCellValue(value.toString());
        }
    }
}
