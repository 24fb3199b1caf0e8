package org.yaodian.bench;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.IntFunction;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;

/** A workbook of one sheet with many rows, to be taken in. */
final class FilledSheet {
    private FilledSheet() {}

    /** @param cells those of a row, by its number from one on */
    static void write(Path path, List<String> headings, int rows, IntFunction<List<String>> cells) throws IOException {
        try (SXSSFWorkbook book = new SXSSFWorkbook();
                OutputStream out = Files.newOutputStream(path)) {
            SXSSFSheet sheet = book.createSheet();
            row(sheet, 0, headings);
            for (int i = 1; i <= rows; i++) {
                row(sheet, i, cells.apply(i));
            }
            book.write(out);
        }
    }

    private static void row(SXSSFSheet sheet, int number, List<String> cells) {
        Row row = sheet.createRow(number);
        for (int i = 0; i < cells.size(); i++) {
            row.createCell(i).setCellValue(cells.get(i));
        }
    }
}
