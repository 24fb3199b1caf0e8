package org.yaodian.exchange;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.ss.util.WorkbookUtil;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Writes a form as a workbook that any program can fill in. */
public final class FormWriter {
    /** What a form calls the program that wrote it. */
    public static final String APPLICATION = "Yaodian 要点台账";

    private static final String CHOICES = "_choices";
    private static final String NOTES = "填写说明";
    private static final int NOTE_WIDTH = 110 * 256;
    private static final int LONGEST_NAME = 31;

    private final XSSFWorkbook workbook;
    private final FormStyles styles;
    private final Map<List<String>, String> ranges = new HashMap<>();

    private FormWriter(XSSFWorkbook workbook) {
        this.workbook = workbook;
        this.styles = new FormStyles(workbook);
    }

    /**
     * Writes the form; the stream is left open.
     *
     * @param secret by which the sender knows its forms again
     */
    public static void write(Form form, byte[] secret, OutputStream out) throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            new FormWriter(workbook).fill(form, secret);
            workbook.write(out);
        }
    }

    private void fill(Form form, byte[] secret) {
        workbook.getProperties().getExtendedProperties().setApplication(APPLICATION);
        workbook.getProperties().getCoreProperties().setCreator(form.madeBy());
        Form named = named(form);
        named.sheets().forEach(sheet -> workbook.createSheet(sheet.name()));
        notes(form);
        XSSFSheet hidden = workbook.createSheet(HiddenSheet.NAME);
        for (FormSheet sheet : named.sheets()) {
            new SheetWriter(workbook.getSheet(sheet.name()), sheet, styles)
                    .write(form.subtitle(), column -> range(column.choices()));
        }
        lines(hidden, HiddenSheet.lines(named, secret));
        hide(hidden, SheetVisibility.VERY_HIDDEN);
        if (!ranges.isEmpty()) {
            hide(workbook.getSheet(CHOICES), SheetVisibility.HIDDEN);
        }
        workbook.setActiveSheet(0);
    }

    private void hide(XSSFSheet sheet, SheetVisibility visibility) {
        sheet.enableLocking();
        workbook.setSheetVisibility(workbook.getSheetIndex(sheet), visibility);
    }

    /** The form with names that tabs may bear, each once. */
    private static Form named(Form form) {
        Set<String> taken = new HashSet<>(Set.of(NOTES, CHOICES, HiddenSheet.NAME));
        List<FormSheet> sheets = new ArrayList<>();
        for (FormSheet sheet : form.sheets()) {
            String safe = WorkbookUtil.createSafeSheetName(sheet.name());
            String name = safe;
            for (int i = 2; !taken.add(name.toLowerCase(Locale.ROOT)); i++) {
                String end = " " + i;
                name = safe.substring(0, Math.min(safe.length(), LONGEST_NAME - end.length())) + end;
            }
            sheets.add(
                    new FormSheet(sheet.kind(), sheet.register(), name, sheet.title(), sheet.columns(), sheet.rows()));
        }
        return new Form(form.identity(), form.subtitle(), sheets, form.notes(), form.madeBy());
    }

    private void notes(Form form) {
        XSSFSheet sheet = workbook.createSheet(NOTES);
        sheet.setColumnWidth(0, NOTE_WIDTH);
        Row title = sheet.createRow(0);
        title.setHeightInPoints(36);
        Cell heading = title.createCell(0);
        heading.setCellValue(NOTES);
        heading.setCellStyle(styles.title());
        for (int i = 0; i < form.notes().size(); i++) {
            Cell cell = sheet.createRow(i + 1).createCell(0);
            cell.setCellValue(form.notes().get(i));
            cell.setCellStyle(styles.note());
        }
        FormPage.paper(sheet);
        FormPage.lock(sheet);
    }

    private void lines(XSSFSheet sheet, List<List<String>> lines) {
        for (int i = 0; i < lines.size(); i++) {
            Row row = sheet.createRow(i);
            for (int j = 0; j < lines.get(i).size(); j++) {
                if (!lines.get(i).get(j).isEmpty()) {
                    Cell cell = row.createCell(j);
                    cell.setCellValue(lines.get(i).get(j));
                    cell.setCellStyle(styles.hidden());
                }
            }
        }
    }

    /** The range in which choices stand, a column for each set of them; null for none. */
    private String range(List<String> choices) {
        if (choices.isEmpty()) {
            return null;
        }
        return ranges.computeIfAbsent(choices, key -> {
            int column = ranges.size();
            XSSFSheet sheet = column == 0 ? workbook.createSheet(CHOICES) : workbook.getSheet(CHOICES);
            for (int i = 0; i < choices.size(); i++) {
                Row row = sheet.getRow(i) == null ? sheet.createRow(i) : sheet.getRow(i);
                row.createCell(column).setCellValue(choices.get(i));
            }
            String letter = CellReference.convertNumToColString(column);
            return CHOICES + "!$" + letter + "$1:$" + letter + "$" + choices.size();
        });
    }
}
