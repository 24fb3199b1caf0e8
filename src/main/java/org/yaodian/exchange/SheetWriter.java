package org.yaodian.exchange;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.yaodian.exchange.FormColumn.Type;
import org.yaodian.exchange.FormColumn.Use;

/** Writes one sheet of a form that is to be filled in. */
final class SheetWriter {
    static final int HEADER_ROW = 2;
    private static final int FIRST_ROW = 3;
    private static final int WIDTH_UNITS = 256;
    private static final double KEY_WIDTH = 38;
    private static final double LINE_POINTS = 14.5;
    private static final double LEAST_ROW_POINTS = 24;
    private static final double MOST_ROW_POINTS = 409;
    private static final double HUNDRED = 100;
    private static final LocalDate FIRST_DAY = LocalDate.of(1900, 3, 1);
    private static final String FORMULA_STARTS = "=+-@＝＋－＠\t";

    private final XSSFSheet sheet;
    private final FormSheet form;
    private final FormStyles styles;

    SheetWriter(XSSFSheet sheet, FormSheet form, FormStyles styles) {
        this.sheet = sheet;
        this.form = form;
        this.styles = styles;
    }

    /** @param choices the range in which a column's choices stand, null for one without */
    void write(List<String> subtitle, Function<FormColumn, String> choices) {
        int key = form.columns().size();
        int lastRow = FIRST_ROW + Math.max(1, form.rows().size()) - 1;
        heading(subtitle);
        header(key);
        for (int i = 0; i < form.rows().size(); i++) {
            row(FIRST_ROW + i, form.rows().get(i), key);
        }
        CellRules rules = new CellRules(sheet, FIRST_ROW, lastRow);
        for (int i = 0; i < key; i++) {
            FormColumn column = form.columns().get(i);
            sheet.setColumnWidth(i, (int) Math.round(column.width() * WIDTH_UNITS));
            if (column.isFilled()) {
                rules.check(i, column, choices.apply(column));
            }
        }
        colour(rules);
        sheet.setColumnWidth(key, (int) (KEY_WIDTH * WIDTH_UNITS));
        sheet.setColumnHidden(key, true);
        FormPage.paper(sheet);
        FormPage.table(sheet, HEADER_ROW, lastRow, key);
        FormPage.lock(sheet);
    }

    private void heading(List<String> subtitle) {
        Row title = sheet.createRow(0);
        title.setHeightInPoints(36);
        cell(title, 0, form.title()).setCellStyle(styles.title());
        merge(0);
        Row line = sheet.createRow(1);
        line.setHeightInPoints(20);
        cell(line, 0, String.join("　　", subtitle)).setCellStyle(styles.subtitle());
        merge(1);
    }

    private void merge(int row) {
        if (form.columns().size() > 1) {
            sheet.addMergedRegion(
                    new CellRangeAddress(row, row, 0, form.columns().size() - 1));
        }
    }

    private void header(int key) {
        Row header = sheet.createRow(HEADER_ROW);
        header.setHeightInPoints(34);
        for (int i = 0; i < key; i++) {
            FormColumn column = form.columns().get(i);
            cell(header, i, column.heading()).setCellStyle(styles.header(column));
        }
        cell(header, key, HeadingLine.KEY).setCellStyle(styles.hidden());
    }

    private void row(int number, FormRow told, int key) {
        Row row = sheet.createRow(number);
        double lines = 1;
        for (int i = 0; i < key; i++) {
            FormColumn column = form.columns().get(i);
            String value = told.values().get(i);
            Cell cell = row.createCell(i);
            boolean text = set(cell, column, value);
            cell.setCellStyle(styles.body(column, text && looksLikeFormula(value)));
            lines = Math.max(lines, lines(value, column.width()));
        }
        row.setHeightInPoints((float) Math.min(MOST_ROW_POINTS, Math.max(LEAST_ROW_POINTS, lines * LINE_POINTS)));
        cell(row, key, told.key()).setCellStyle(styles.hidden());
    }

    private static boolean looksLikeFormula(String value) {
        return !value.isEmpty() && FORMULA_STARTS.indexOf(value.charAt(0)) >= 0;
    }

    /** Puts the value into the cell, and tells whether as text. */
    private static boolean set(Cell cell, FormColumn column, String value) {
        if (value == null || value.isEmpty()) {
            return false;
        }
        if (column.type() == Type.WHOLE || column.type() == Type.NUMBER) {
            BigDecimal number = new BigDecimal(value);
            cell.setCellValue(number.doubleValue());
            return false;
        }
        if (column.type() == Type.PERCENT) {
            double percent = Double.parseDouble(value);
            cell.setCellValue(column.isFilled() ? percent : percent / HUNDRED);
            return false;
        }
        if (column.type() == Type.DATE && !LocalDate.parse(value).isBefore(FIRST_DAY)) {
            cell.setCellValue(LocalDate.parse(value));
            return false;
        }
        cell.setCellValue(value);
        return true;
    }

    /** How many lines a text takes in a column, a Chinese character being two digits wide. */
    private static double lines(String value, double width) {
        if (value == null) {
            return 1;
        }
        return value.lines()
                .mapToDouble(line -> Math.max(
                        1,
                        Math.ceil(line.codePoints()
                                        .mapToDouble(c -> c < 0x2E80 ? 1.1 : 2.1)
                                        .sum()
                                / (width - 1))))
                .sum();
    }

    private void colour(CellRules rules) {
        int state = place("上次状态");
        int limit = place("完成时限");
        if (state >= 0 && limit >= 0) {
            rules.colour(state, limit, state);
        }
    }

    private int place(String heading) {
        for (int i = 0; i < form.columns().size(); i++) {
            FormColumn column = form.columns().get(i);
            if (column.heading().equals(heading) && column.use() == Use.LOCKED) {
                return i;
            }
        }
        return -1;
    }

    private static Cell cell(Row row, int column, String text) {
        Cell cell = row.createCell(column);
        cell.setCellValue(text);
        return cell;
    }
}
