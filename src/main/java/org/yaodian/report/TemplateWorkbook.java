package org.yaodian.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.poi.ss.formula.FormulaParseException;
import org.apache.poi.ss.usermodel.CellCopyPolicy;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFName;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.yaodian.plan.Refused;

/**
 * An office's own workbook, filled. A cell that is named like a figure (完成率, 事项总数, 截至日期) takes it; a cell that is
 * named like a sheet and one of its columns (进展情况表.工作任务) is the first of as many as there are rows, in the looks of
 * its row, and what stands below moves down. Everything else stays as the office made it.
 */
public final class TemplateWorkbook {
    private static final int MOST_ROWS = 100_000;

    private final XSSFWorkbook workbook;
    private final Map<String, Object> figures;
    private final List<SheetModel> sheets;
    private final List<String> filled = new ArrayList<>();

    private TemplateWorkbook(XSSFWorkbook workbook, Map<String, Object> figures, List<SheetModel> sheets) {
        this.workbook = workbook;
        this.figures = figures;
        this.sheets = sheets;
    }

    /**
     * Fills a template.
     *
     * @param figures single values by their names; what is neither text nor number is left out
     * @param sheets whose columns may be asked for
     * @return the names that were filled, in the order of the workbook
     * @throws Refused template.unreadable when it is no workbook, template.nothing when no name in it is known
     */
    public static List<String> write(
            Path template, Map<String, Object> figures, List<SheetModel> sheets, OutputStream out) throws IOException {
        try (XSSFWorkbook workbook = open(template)) {
            TemplateWorkbook filling = new TemplateWorkbook(workbook, figures, sheets);
            filling.fill();
            if (filling.filled.isEmpty()) {
                throw new Refused("template.nothing", template);
            }
            workbook.setForceFormulaRecalculation(true);
            workbook.write(out);
            return List.copyOf(filling.filled);
        }
    }

    private static XSSFWorkbook open(Path template) throws IOException {
        try (InputStream in = Files.newInputStream(template)) {
            return new XSSFWorkbook(in);
        } catch (RuntimeException e) {
            // the library tells an empty, a damaged, a locked and another file each by an error of its own
            throw new Refused(e, "template.unreadable", template);
        }
    }

    /** A named cell that begins a column of a sheet. */
    private record Start(CellReference cell, SheetModel sheet, int column) {}

    private void fill() {
        // from below to above, so that rows that are put in move no start that is still to come
        Map<String, TreeMap<Integer, List<Start>>> starts = new LinkedHashMap<>();
        for (XSSFName name : List.copyOf(workbook.getAllNames())) {
            CellReference cell = cellOf(name);
            if (cell == null) {
                continue;
            }
            Object figure = figures.get(name.getNameName());
            Start start = startOf(name.getNameName(), cell);
            if (figure instanceof String || figure instanceof Number) {
                put(cell(cell), figure);
                filled.add(name.getNameName());
            } else if (start != null) {
                starts.computeIfAbsent(cell.getSheetName(), sheet -> new TreeMap<>())
                        .computeIfAbsent(cell.getRow(), row -> new ArrayList<>())
                        .add(start);
                filled.add(name.getNameName());
            }
        }
        starts.forEach((sheet, rows) -> rows.descendingMap().forEach((row, columns) -> fill(sheet, row, columns)));
    }

    private static CellReference cellOf(XSSFName name) {
        try {
            if (name.isFunctionName()
                    || name.isDeleted()
                    || name.getRefersToFormula().contains(":")) {
                return null;
            }
            CellReference cell = new CellReference(name.getRefersToFormula());
            return cell.getSheetName() == null ? null : cell;
        } catch (IllegalArgumentException | FormulaParseException e) {
            // a name may stand for a formula or a constant
            return null;
        }
    }

    private Start startOf(String name, CellReference cell) {
        int dot = name.indexOf('.');
        if (dot < 0) {
            return null;
        }
        for (SheetModel sheet : sheets) {
            for (int i = 0; i < sheet.columns().size(); i++) {
                boolean named = sheet.name().equals(name.substring(0, dot))
                        && asName(sheet.columns().get(i).name()).equals(name.substring(dot + 1));
                if (named) {
                    return new Start(cell, sheet, i);
                }
            }
        }
        return null;
    }

    /** A heading as a name can be: without the marks that names cannot hold. */
    private static String asName(String heading) {
        return heading.replaceAll("[（(].*?[）)]|[^\\p{L}\\p{N}_]", "");
    }

    private XSSFCell cell(CellReference cell) {
        XSSFSheet sheet = workbook.getSheet(cell.getSheetName());
        XSSFRow row = sheet.getRow(cell.getRow());
        row = row == null ? sheet.createRow(cell.getRow()) : row;
        XSSFCell found = row.getCell(cell.getCol());
        return found == null ? row.createCell(cell.getCol()) : found;
    }

    private void fill(String tab, int first, List<Start> starts) {
        XSSFSheet sheet = workbook.getSheet(tab);
        int count = starts.stream()
                .mapToInt(start -> start.sheet().rows().size())
                .max()
                .orElse(0);
        int more = Math.min(MOST_ROWS, count) - 1;
        if (more > 0) {
            if (sheet.getLastRowNum() > first) {
                sheet.shiftRows(first + 1, sheet.getLastRowNum(), more);
            }
            XSSFRow pattern = sheet.getRow(first);
            for (int i = 1; i <= more && pattern != null; i++) {
                sheet.createRow(first + i)
                        .copyRowFrom(
                                pattern,
                                new CellCopyPolicy.Builder().cellValue(false).build());
            }
        }
        for (Start start : starts) {
            int at = first;
            for (SheetRow row : start.sheet().rows()) {
                if (at > first + Math.max(0, more)) {
                    break;
                }
                CellReference place = new CellReference(tab, at++, start.cell().getCol(), true, true);
                put(cell(place), row.cells().get(start.column()));
            }
        }
    }

    private static void put(XSSFCell cell, Object figure) {
        if (figure instanceof Number number) {
            cell.setCellValue(number.doubleValue());
            return;
        }
        String text = (String) figure;
        if (text.matches("\\d{1,3}%")) {
            cell.setCellValue(Integer.parseInt(text.substring(0, text.length() - 1)) / 100.0);
        } else {
            cell.setCellValue(SheetText.forCell(text));
        }
    }

    private static void put(XSSFCell cell, Cell value) {
        if (value instanceof Cell.Whole whole) {
            cell.setCellValue(whole.number());
        } else if (value instanceof Cell.Decimal decimal) {
            cell.setCellValue(decimal.number().doubleValue());
        } else if (value instanceof Cell.Percent percent) {
            cell.setCellValue(percent.fraction());
        } else if (value instanceof Cell.Day day) {
            cell.setCellValue(day.date());
        } else if (value instanceof Cell.Text text) {
            cell.setCellValue(SheetText.forCell(text.text()));
        } else {
            cell.setBlank();
        }
    }
}
