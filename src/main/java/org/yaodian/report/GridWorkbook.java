package org.yaodian.report;

import java.io.IOException;
import java.io.OutputStream;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Writes forms as one workbook, a sheet each: cells merged as the form has them, numbers as numbers. */
public final class GridWorkbook {
    private static final Column WORDS = Column.of("", 0, Column.Kind.TEXT);
    private static final Column NUMBERS = Column.of("", 0, Column.Kind.NUMBER);

    private final WorkbookStyles styles;

    private GridWorkbook(WorkbookStyles styles) {
        this.styles = styles;
    }

    /**
     * Writes the sheets in their order; the stream is left open.
     *
     * @param madeBy whom the file's properties name as its author
     */
    public static void write(List<GridSheet> sheets, String madeBy, OutputStream out) throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            WorkbookWriter.properties(
                    workbook, sheets.stream().map(GridSheet::frame).toList(), madeBy);
            GridWorkbook forms = new GridWorkbook(new WorkbookStyles(workbook));
            Set<String> names = new HashSet<>();
            for (GridSheet sheet : sheets) {
                forms.write(workbook.createSheet(WorkbookWriter.uniqueName(sheet.name(), names)), sheet);
            }
            workbook.write(out);
        }
    }

    private void write(XSSFSheet sheet, GridSheet form) {
        SheetModel frame = form.frame();
        Grid grid = form.grid();
        SheetPage.columns(sheet, frame);
        SheetPage.paper(sheet, grid.rows().size() <= OnePage.MOST_ROWS);
        new SheetRows(sheet, frame, styles).heading();
        if (grid.headRows() > 0) {
            int last = SheetPage.HEADER_ROW + grid.headRows();
            sheet.createFreezePane(0, last);
            sheet.setRepeatingRows(new CellRangeAddress(SheetPage.HEADER_ROW, last - 1, -1, -1));
        }
        for (int i = 0; i < grid.rows().size(); i++) {
            sheet.createRow(SheetPage.HEADER_ROW + i);
        }
        grid.laid().forEach(laid -> write(sheet, laid));
        heights(sheet, frame, grid);
        notes(sheet, form, frame.width());
    }

    /** The cell and, where it stretches, the empty ones below it: each has the border that the whole has. */
    private void write(XSSFSheet sheet, Grid.Laid laid) {
        Cell value = laid.place().cell();
        for (int row = laid.row(); row < laid.endRow(); row++) {
            for (int column = laid.column(); column < laid.endColumn(); column++) {
                boolean begins = row == laid.row() && column == laid.column();
                org.apache.poi.ss.usermodel.Cell cell =
                        sheet.getRow(SheetPage.HEADER_ROW + row).createCell(column);
                boolean quoted = begins && SheetRows.put(value, cell);
                if (laid.place().heading()) {
                    cell.setCellStyle(styles.header(WORDS, quoted));
                } else if (value instanceof Cell.Starred) {
                    cell.setCellStyle(styles.starred());
                } else {
                    Column kind = value instanceof Cell.Text ? WORDS : NUMBERS;
                    cell.setCellStyle(styles.body(kind, value.mark(), false, quoted));
                }
            }
        }
        if (laid.place().rows() > 1 || laid.place().columns() > 1) {
            sheet.addMergedRegion(new CellRangeAddress(
                    SheetPage.HEADER_ROW + laid.row(),
                    SheetPage.HEADER_ROW + laid.endRow() - 1,
                    laid.column(),
                    laid.endColumn() - 1));
        }
    }

    /** Each row as high as the texts in it that belong to no other. */
    private static void heights(XSSFSheet sheet, SheetModel frame, Grid grid) {
        float[] heights = new float[grid.rows().size()];
        for (Grid.Laid laid : grid.laid()) {
            double width = frame.columns().subList(laid.column(), laid.endColumn()).stream()
                    .mapToDouble(Column::width)
                    .sum();
            if (laid.place().rows() == 1) {
                float height = RowHeights.text(laid.place().cell().shown(), width);
                heights[laid.row()] = Math.max(heights[laid.row()], height);
            }
        }
        for (int i = 0; i < heights.length; i++) {
            sheet.getRow(SheetPage.HEADER_ROW + i).setHeightInPoints(heights[i]);
        }
    }

    private void notes(XSSFSheet sheet, GridSheet form, double width) {
        int last = form.grid().shares().size() - 1;
        int index = SheetPage.HEADER_ROW + form.grid().rows().size();
        for (String note : form.notes()) {
            Row row = sheet.createRow(index);
            row.setHeightInPoints(RowHeights.text(note, width));
            org.apache.poi.ss.usermodel.Cell cell = row.createCell(0);
            cell.setCellValue(SheetText.forCell(note));
            cell.setCellStyle(styles.note());
            if (last > 0) {
                sheet.addMergedRegion(new CellRangeAddress(index, index, 0, last));
            }
            index++;
        }
    }
}
