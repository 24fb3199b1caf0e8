package org.yaodian.report;

import com.github.pjfanning.xlsx.StreamingReader;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.yaodian.plan.ProgressListener;

/** Writes models and reads what came out. */
final class Workbooks {
    private Workbooks() {}

    static byte[] bytes(List<SheetModel> models) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            WorkbookWriter.write(models, "王小明", out, ProgressListener.NONE);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        return out.toByteArray();
    }

    static XSSFWorkbook open(byte[] bytes) throws IOException {
        return new XSSFWorkbook(new ByteArrayInputStream(bytes));
    }

    /** Every row of the sheet below its header as the other library reads it, values by their types. */
    static List<List<Object>> rowsReadByAnother(byte[] bytes, String sheet, int columns) {
        List<List<Object>> rows = new ArrayList<>();
        try (Workbook workbook = StreamingReader.builder().open(new ByteArrayInputStream(bytes))) {
            for (Row row : workbook.getSheet(sheet)) {
                if (row.getRowNum() >= SheetPage.FIRST_ROW) {
                    List<Object> values = new ArrayList<>();
                    for (int i = 0; i < columns; i++) {
                        values.add(value(row.getCell(i)));
                    }
                    rows.add(values);
                }
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        return rows;
    }

    private static Object value(org.apache.poi.ss.usermodel.Cell cell) {
        if (cell == null || cell.getCellType() == CellType.BLANK) {
            return "";
        }
        return switch (cell.getCellType()) {
            case NUMERIC ->
                DateUtil.isCellDateFormatted(cell)
                        ? cell.getLocalDateTimeCellValue().toLocalDate()
                        : (Object) cell.getNumericCellValue();
            case STRING -> cell.getStringCellValue();
            default -> throw new AssertionError("unexpected " + cell.getCellType());
        };
    }

    /** What the reader should find for the row. */
    static List<Object> expected(SheetRow row) {
        List<Object> values = new ArrayList<>();
        for (Cell cell : row.cells()) {
            if (cell instanceof Cell.Text text) {
                values.add(text.text());
            } else if (cell instanceof Cell.Whole whole) {
                values.add((double) whole.number());
            } else if (cell instanceof Cell.Percent percent) {
                values.add(percent.fraction());
            } else if (cell instanceof Cell.Day day) {
                values.add(day.date());
            } else {
                values.add("");
            }
        }
        return values;
    }
}
