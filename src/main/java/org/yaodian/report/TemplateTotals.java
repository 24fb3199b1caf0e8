package org.yaodian.report;

import org.apache.poi.ss.formula.FormulaParser;
import org.apache.poi.ss.formula.FormulaRenderer;
import org.apache.poi.ss.formula.FormulaType;
import org.apache.poi.ss.formula.ptg.AreaPtg;
import org.apache.poi.ss.formula.ptg.Ptg;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFEvaluationWorkbook;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** Totals of an office's own workbook: a sum over the one row that it made, F5:F5, takes in all that came of it. */
final class TemplateTotals {
    private TemplateTotals() {}

    /**
     * Stretches what is summed up over a row.
     *
     * @param row from 0
     * @param more how many rows came below it
     */
    static void stretch(XSSFSheet sheet, int row, int more) {
        XSSFEvaluationWorkbook names = XSSFEvaluationWorkbook.create(sheet.getWorkbook());
        int place = sheet.getWorkbook().getSheetIndex(sheet);
        for (Row one : sheet) {
            one.forEach(cell -> {
                if (cell.getCellType() == CellType.FORMULA) {
                    stretch((XSSFCell) cell, names, place, row, more);
                }
            });
        }
    }

    private static void stretch(XSSFCell cell, XSSFEvaluationWorkbook names, int sheet, int row, int more) {
        Ptg[] parts = FormulaParser.parse(cell.getCellFormula(), names, FormulaType.CELL, sheet, cell.getRowIndex());
        boolean changed = false;
        for (Ptg part : parts) {
            if (part instanceof AreaPtg area && area.getFirstRow() == row && area.getLastRow() == row) {
                area.setLastRow(row + more);
                changed = true;
            }
        }
        if (changed) {
            cell.setCellFormula(FormulaRenderer.toFormulaString(names, parts));
        }
    }
}
