package org.yaodian.report;

import java.util.List;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;

/** Writes the rows of one sheet from the top down, each once, so that a streamed sheet takes them too. */
final class SheetRows {
    private final Sheet sheet;
    private final SheetModel model;
    private final WorkbookStyles styles;
    private final RowParts parts;
    private int lastRow = SheetPage.HEADER_ROW;

    SheetRows(Sheet sheet, SheetModel model, WorkbookStyles styles) {
        this.sheet = sheet;
        this.model = model;
        this.styles = styles;
        this.parts = new RowParts(model.columns());
    }

    /** Writes all; {@code written} is run after each row. */
    void write(Runnable written) {
        heading();
        header();
        int next = SheetPage.FIRST_ROW;
        for (SheetRow row : model.rows()) {
            next = body(row, next, false);
            written.run();
        }
        lastRow = next - 1;
        for (SheetRow row : model.totals()) {
            next = body(row, next, true);
        }
    }

    /** The last row that is filtered, the header's where there is none; known when all are written. */
    int lastRow() {
        return lastRow;
    }

    /** The lines above the table. */
    void heading() {
        title();
        subtitle();
    }

    private void title() {
        String title = SheetText.forCell(model.heading().title());
        Row row = sheet.createRow(SheetPage.TITLE_ROW);
        row.setHeightInPoints(RowHeights.title(title, SheetPage.width(model)));
        org.apache.poi.ss.usermodel.Cell cell = row.createCell(0);
        cell.setCellValue(title);
        cell.setCellStyle(styles.title(SheetText.looksLikeFormula(title)));
        merge(SheetPage.TITLE_ROW, 0, SheetPage.lastColumn(model));
    }

    /** Unit, day and maker at the left, in the middle and at the right, each over about a third of the columns. */
    private void subtitle() {
        Row row = sheet.createRow(SheetPage.SUBTITLE_ROW);
        row.setHeightInPoints(RowHeights.SUBTITLE);
        List<String> parts = model.heading().subtitle();
        List<HorizontalAlignment> alignments =
                List.of(HorizontalAlignment.LEFT, HorizontalAlignment.CENTER, HorizontalAlignment.RIGHT);
        int last = SheetPage.lastColumn(model);
        if (last < 2) {
            cell(row, 0, String.join("　　", parts), HorizontalAlignment.LEFT);
            merge(SheetPage.SUBTITLE_ROW, 0, last);
            return;
        }
        int[] ends = {columnAt(1.0 / 3, 0, last - 2), 0, last};
        ends[1] = columnAt(2.0 / 3, ends[0] + 1, last - 1);
        int first = 0;
        for (int i = 0; i < ends.length; i++) {
            cell(row, first, parts.get(i), alignments.get(i));
            merge(SheetPage.SUBTITLE_ROW, first, ends[i]);
            first = ends[i] + 1;
        }
    }

    private void cell(Row row, int column, String text, HorizontalAlignment alignment) {
        org.apache.poi.ss.usermodel.Cell cell = row.createCell(column);
        cell.setCellValue(SheetText.forCell(text));
        cell.setCellStyle(styles.subtitle(alignment));
    }

    /** The column that ends nearest to the part of the whole width, between the two given. */
    private int columnAt(double part, int lowest, int highest) {
        double target = SheetPage.width(model) * part;
        double end = 0;
        for (int i = 0; i < model.columns().size(); i++) {
            double middle = end + model.columns().get(i).width() / 2;
            if (middle >= target) {
                return Math.max(lowest, Math.min(highest, i - 1));
            }
            end += model.columns().get(i).width();
        }
        return highest;
    }

    private void merge(int row, int first, int last) {
        if (last > first) {
            sheet.addMergedRegion(new CellRangeAddress(row, row, first, last));
        }
    }

    private void header() {
        Row row = sheet.createRow(SheetPage.HEADER_ROW);
        row.setHeightInPoints(RowHeights.header(model.columns()));
        double points = RowHeights.headerPoints(model.columns());
        for (int i = 0; i < model.columns().size(); i++) {
            Column column = model.columns().get(i);
            org.apache.poi.ss.usermodel.Cell cell = row.createCell(i);
            cell.setCellValue(SheetText.forCell(column.name()));
            cell.setCellStyle(styles.header(column, SheetText.looksLikeFormula(column.name()), points));
        }
    }

    /** Writes a row in as many as it takes; the place behind them. */
    private int body(SheetRow from, int index, boolean total) {
        int next = index;
        for (RowParts.Part part : parts.of(from)) {
            part(part, next++, total);
        }
        return next;
    }

    private void part(RowParts.Part part, int index, boolean total) {
        Row row = sheet.createRow(index);
        row.setHeightInPoints(part.height());
        for (int i = 0; i < model.columns().size(); i++) {
            Column column = model.columns().get(i);
            Cell value = part.row().cells().get(i);
            org.apache.poi.ss.usermodel.Cell cell = row.createCell(i);
            boolean quoted = put(value, cell);
            cell.setCellStyle(
                    value instanceof Cell.Starred
                            ? styles.starred()
                            : styles.body(column, value.mark(), total, quoted));
        }
    }

    /** Puts the value there as its own type; true for a text that must be kept from being read as a formula. */
    static boolean put(Cell value, org.apache.poi.ss.usermodel.Cell cell) {
        if (value instanceof Cell.Text text) {
            String fit = SheetText.forCell(text.text());
            cell.setCellValue(fit);
            return SheetText.looksLikeFormula(fit);
        }
        if (value instanceof Cell.Whole whole) {
            cell.setCellValue((double) whole.number());
        } else if (value instanceof Cell.Decimal decimal) {
            cell.setCellValue(decimal.number().doubleValue());
        } else if (value instanceof Cell.Starred starred) {
            cell.setCellValue(starred.number().doubleValue());
        } else if (value instanceof Cell.Percent percent) {
            cell.setCellValue(percent.fraction());
        } else if (value instanceof Cell.Day day) {
            cell.setCellValue(day.date());
        }
        return false;
    }
}
