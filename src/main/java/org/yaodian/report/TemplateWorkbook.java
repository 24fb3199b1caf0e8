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
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.formula.FormulaParseException;
import org.apache.poi.ss.usermodel.CellCopyPolicy;
import org.apache.poi.ss.util.AreaReference;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
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
    private static final String BUILT_IN = "_xlnm.";

    private final XSSFWorkbook workbook;
    private final Map<String, Object> figures;
    private final List<SheetModel> sheets;
    private final List<String> filled = new ArrayList<>();
    private final List<String> unknown = new ArrayList<>();
    private final TemplateCells cells;

    private TemplateWorkbook(XSSFWorkbook workbook, Map<String, Object> figures, List<SheetModel> sheets) {
        this.workbook = workbook;
        this.figures = figures;
        this.sheets = sheets;
        this.cells = new TemplateCells(workbook);
    }

    /**
     * What came of a template.
     *
     * @param names the names that were filled, in the order of the workbook
     * @param unknown the names of cells that stand for nothing that is known here
     */
    public record Filled(List<String> names, List<String> unknown) {
        public Filled {
            names = List.copyOf(names);
            unknown = List.copyOf(unknown);
        }
    }

    /**
     * Fills a template.
     *
     * @param figures single values by their names; what is neither text nor number is left out
     * @param sheets whose columns may be asked for
     * @throws Refused template.unreadable when it is no workbook, template.nothing when no name in it is known,
     *     template.rows when the columns of one sheet begin in different rows
     */
    public static Filled write(Path template, Map<String, Object> figures, List<SheetModel> sheets, OutputStream out)
            throws IOException {
        try (XSSFWorkbook workbook = open(template)) {
            TemplateWorkbook filling = new TemplateWorkbook(workbook, figures, sheets);
            filling.fill();
            if (filling.filled.isEmpty()) {
                throw new Refused("template.nothing", template);
            }
            workbook.setForceFormulaRecalculation(true);
            workbook.write(out);
            return new Filled(filling.filled, filling.unknown);
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
                cells.put(cell, figure);
                filled.add(name.getNameName());
            } else if (start == null) {
                unknown.add(name.getNameName());
            } else {
                expectSameRow(starts, name.getNameName(), start);
                starts.computeIfAbsent(cell.getSheetName(), sheet -> new TreeMap<>())
                        .computeIfAbsent(cell.getRow(), row -> new ArrayList<>())
                        .add(start);
                filled.add(name.getNameName());
            }
        }
        starts.forEach((sheet, rows) -> rows.descendingMap().forEach((row, columns) -> fill(sheet, row, columns)));
    }

    private static boolean isMerged(XSSFSheet sheet, AreaReference area) {
        CellReference first = area.getFirstCell();
        CellReference last = area.getLastCell();
        return sheet.getMergedRegions()
                .contains(new CellRangeAddress(first.getRow(), last.getRow(), first.getCol(), last.getCol()));
    }

    /** The columns of a sheet go down together: they have to begin in one row. */
    private static void expectSameRow(Map<String, TreeMap<Integer, List<Start>>> starts, String name, Start start) {
        starts.getOrDefault(start.cell().getSheetName(), new TreeMap<>()).values().stream()
                .flatMap(List::stream)
                .filter(other -> other.sheet() == start.sheet()
                        && other.cell().getRow() != start.cell().getRow())
                .findFirst()
                .ifPresent(other -> {
                    throw new Refused(
                            "template.rows",
                            name,
                            start.cell().formatAsString(false),
                            other.sheet().columns().get(other.column()).name(),
                            other.cell().formatAsString(false));
                });
    }

    /** The cell that a name stands for, of a merged one its first; null for every other name. */
    private CellReference cellOf(XSSFName name) {
        try {
            boolean ofCells = !name.isFunctionName()
                    && !name.isDeleted()
                    && !name.getNameName().startsWith(BUILT_IN);
            AreaReference area =
                    ofCells ? new AreaReference(name.getRefersToFormula(), SpreadsheetVersion.EXCEL2007) : null;
            boolean place = area != null
                    && area.getFirstCell().getSheetName() != null
                    && area.getFirstCell().getRow() >= 0
                    && area.getFirstCell().getCol() >= 0;
            if (!place) {
                return null;
            }
            XSSFSheet sheet = workbook.getSheet(area.getFirstCell().getSheetName());
            boolean oneCell = sheet != null && (area.isSingleCell() || isMerged(sheet, area));
            return oneCell ? area.getFirstCell() : null;
        } catch (IllegalArgumentException | FormulaParseException e) {
            // a name may stand for a formula, a constant or several places
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

    private void fill(String tab, int first, List<Start> starts) {
        XSSFSheet sheet = workbook.getSheet(tab);
        int count = starts.stream()
                .mapToInt(start -> start.sheet().rows().size())
                .max()
                .orElse(0);
        int more = Math.min(MOST_ROWS, count) - 1;
        if (more > 0) {
            mergeWithinRow(sheet, first);
            if (sheet.getLastRowNum() > first) {
                sheet.shiftRows(first + 1, sheet.getLastRowNum(), more);
            }
            repeat(sheet, first, more);
            TemplateTotals.stretch(sheet, first, more);
        }
        for (Start start : starts) {
            int at = first;
            for (SheetRow row : start.sheet().rows()) {
                if (at > first + Math.max(0, more)) {
                    break;
                }
                CellReference place = new CellReference(tab, at++, start.cell().getCol(), true, true);
                cells.put(place, row.cells().get(start.column()));
            }
        }
        TemplateHeights.fit(sheet, first, first + Math.max(0, more));
    }

    /** Rows below a pattern in its looks, merged as it is. */
    private static void repeat(XSSFSheet sheet, int first, int more) {
        XSSFRow pattern = sheet.getRow(first);
        CellCopyPolicy looks = new CellCopyPolicy.Builder()
                .cellValue(false)
                .mergedRegions(false)
                .build();
        List<CellRangeAddress> merged = sheet.getMergedRegions().stream()
                .filter(region -> region.getFirstRow() == first)
                .toList();
        for (int i = 1; i <= more; i++) {
            int row = first + i;
            XSSFRow made = sheet.createRow(row);
            if (pattern != null) {
                made.copyRowFrom(pattern, looks);
            }
            // the rows are new: nothing is merged there that it could overlap
            merged.forEach(region -> sheet.addMergedRegionUnsafe(
                    new CellRangeAddress(row, row, region.getFirstColumn(), region.getLastColumn())));
        }
    }

    /** A cell that is merged over several rows would hide the rows that come below it. */
    private static void mergeWithinRow(XSSFSheet sheet, int row) {
        for (int i = sheet.getNumMergedRegions() - 1; i >= 0; i--) {
            CellRangeAddress region = sheet.getMergedRegion(i);
            if (region.getFirstRow() == row && region.getLastRow() > row) {
                sheet.removeMergedRegion(i);
                if (region.getLastColumn() > region.getFirstColumn()) {
                    sheet.addMergedRegion(
                            new CellRangeAddress(row, row, region.getFirstColumn(), region.getLastColumn()));
                }
            }
        }
    }
}
