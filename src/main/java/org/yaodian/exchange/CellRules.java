package org.yaodian.exchange;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationConstraint;
import org.apache.poi.ss.usermodel.DataValidationConstraint.OperatorType;
import org.apache.poi.ss.usermodel.DataValidationHelper;
import org.apache.poi.ss.usermodel.PatternFormatting;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFConditionalFormattingRule;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFSheetConditionalFormatting;

/** What a form's sheet checks and colours by itself, in whatever program it is filled in. */
final class CellRules {
    /** 2000-01-01 and 2099-12-31, as a workbook counts days. */
    private static final String FIRST_DAY = "36526";

    private static final String LAST_DAY = "73050";
    /** The words of the states that press or are done, with their colours: ground and text. */
    private static final Map<String, List<String>> COLOURS = new LinkedHashMap<>();

    static {
        COLOURS.put("逾期", List.of("FFE2DF", "A40E26"));
        COLOURS.put("临期", List.of("FFF0C2", "7A4B00"));
        COLOURS.put("正常", List.of("DCF7E3", "116329"));
        COLOURS.put("完成", List.of("CFEEEA", "0B5A52"));
        COLOURS.put("逾期完成", List.of("CFEEEA", "0B5A52"));
    }

    private final XSSFSheet sheet;
    private final DataValidationHelper helper;
    private final int firstRow;
    private final int lastRow;

    CellRules(XSSFSheet sheet, int firstRow, int lastRow) {
        this.sheet = sheet;
        this.helper = sheet.getDataValidationHelper();
        this.firstRow = firstRow;
        this.lastRow = lastRow;
    }

    /**
     * Lets a column take what it is for alone.
     *
     * @param choices the range in which its choices stand, null for none
     */
    void check(int place, FormColumn column, String choices) {
        DataValidationConstraint constraint =
                choices != null ? helper.createFormulaListConstraint(choices) : constraint(column);
        if (constraint == null) {
            return;
        }
        DataValidation validation =
                helper.createValidation(constraint, new CellRangeAddressList(firstRow, lastRow, place, place));
        validation.setShowErrorBox(true);
        validation.setEmptyCellAllowed(true);
        validation.createErrorBox(column.heading(), expected(column));
        validation.setShowPromptBox(true);
        validation.createPromptBox(column.heading(), expected(column));
        sheet.addValidationData(validation);
    }

    private DataValidationConstraint constraint(FormColumn column) {
        return switch (column.type()) {
            case PERCENT -> helper.createDecimalConstraint(OperatorType.BETWEEN, "0", "100");
            case DATE -> helper.createDateConstraint(OperatorType.BETWEEN, FIRST_DAY, LAST_DAY, null);
            case YES_OR_NO -> helper.createExplicitListConstraint(new String[] {"是", "否"});
            case TEXT, WORD ->
                column.longest() > 0
                        ? helper.createTextLengthConstraint(
                                OperatorType.LESS_OR_EQUAL, Integer.toString(column.longest()), null)
                        : null;
            case NUMBER, WHOLE -> null;
        };
    }

    private static String expected(FormColumn column) {
        return switch (column.type()) {
            case PERCENT -> "填 0 到 100 的数，如 60 或 60%";
            case DATE -> "填日期，如 2022-09-05";
            case YES_OR_NO -> "填“是”或“否”";
            default -> column.choices().isEmpty() ? "最多 " + column.longest() + " 字" : "从下拉中选择";
        };
    }

    /** Colours the limits and the states of the rows by the word of the state. */
    void colour(int state, int... places) {
        XSSFSheetConditionalFormatting formatting = sheet.getSheetConditionalFormatting();
        CellRangeAddress[] ranges = new CellRangeAddress[places.length];
        for (int i = 0; i < places.length; i++) {
            ranges[i] = new CellRangeAddress(firstRow, lastRow, places[i], places[i]);
        }
        String cell = "$" + CellReference.convertNumToColString(state) + (firstRow + 1);
        XSSFConditionalFormattingRule[] rules = COLOURS.entrySet().stream()
                .map(entry -> rule(formatting, cell + "=\"" + entry.getKey() + "\"", entry.getValue()))
                .toArray(XSSFConditionalFormattingRule[]::new);
        for (XSSFConditionalFormattingRule rule : rules) {
            formatting.addConditionalFormatting(ranges, rule);
        }
    }

    private static XSSFConditionalFormattingRule rule(
            XSSFSheetConditionalFormatting formatting, String formula, List<String> colours) {
        XSSFConditionalFormattingRule rule = formatting.createConditionalFormattingRule(formula);
        PatternFormatting ground = rule.createPatternFormatting();
        ground.setFillPattern(PatternFormatting.SOLID_FOREGROUND);
        ground.setFillBackgroundColor(new XSSFColor(FormStyles.rgb(colours.get(0)), null));
        rule.createFontFormatting().setFontColor(new XSSFColor(FormStyles.rgb(colours.get(1)), null));
        return rule;
    }
}
