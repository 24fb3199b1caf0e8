package org.yaodian.exchange;

import java.util.HashMap;
import java.util.Map;
import org.apache.poi.common.usermodel.fonts.FontCharset;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.FontFamily;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The styles of a form, each made once: what is locked lies on grey, what is to be filled in on pale yellow. */
final class FormStyles {
    static final double TITLE_POINTS = 18;
    static final double BODY_POINTS = 10.5;
    private static final double HEADER_POINTS = 11;
    private static final String TITLE_FACE = "方正小标宋简体";
    private static final String HEADER_FACE = "黑体";
    private static final String BODY_FACE = "仿宋";
    private static final String HEADER_GROUND = "E7ECF2";
    private static final String LOCKED_GROUND = "F3F5F8";
    private static final String FILL_GROUND = "FFFBE6";

    private final XSSFWorkbook workbook;
    private final Map<Object, XSSFCellStyle> made = new HashMap<>();

    FormStyles(XSSFWorkbook workbook) {
        this.workbook = workbook;
    }

    private record Body(FormColumn.Type type, boolean filled, boolean quoted) {}

    private enum Line {
        TITLE,
        SUBTITLE,
        NOTE,
        HIDDEN
    }

    /** @param quoted for a text that begins like a formula, so that no program makes it one */
    CellStyle body(FormColumn column, boolean quoted) {
        return made.computeIfAbsent(new Body(column.type(), column.isFilled(), quoted), key -> makeBody((Body) key));
    }

    CellStyle header(FormColumn column) {
        return made.computeIfAbsent("header " + column.isFilled(), key -> {
            XSSFCellStyle style = bordered();
            style.setFont(font(HEADER_FACE, FontFamily.MODERN, HEADER_POINTS, column.isFilled()));
            style.setAlignment(HorizontalAlignment.CENTER);
            fill(style, HEADER_GROUND);
            return style;
        });
    }

    CellStyle title() {
        return made.computeIfAbsent(Line.TITLE, key -> {
            XSSFCellStyle style = workbook.createCellStyle();
            style.setFont(font(TITLE_FACE, FontFamily.ROMAN, TITLE_POINTS, true));
            style.setAlignment(HorizontalAlignment.CENTER);
            style.setVerticalAlignment(VerticalAlignment.CENTER);
            style.setWrapText(true);
            return style;
        });
    }

    CellStyle subtitle() {
        return made.computeIfAbsent(Line.SUBTITLE, key -> plain(false));
    }

    CellStyle note() {
        return made.computeIfAbsent(Line.NOTE, key -> plain(true));
    }

    /** For the hidden sheet: whatever looks like a number is text. */
    CellStyle hidden() {
        return made.computeIfAbsent(Line.HIDDEN, key -> {
            XSSFCellStyle style = workbook.createCellStyle();
            style.setDataFormat(workbook.createDataFormat().getFormat("@"));
            return style;
        });
    }

    private XSSFCellStyle plain(boolean wrapped) {
        XSSFCellStyle style = workbook.createCellStyle();
        style.setFont(font(BODY_FACE, FontFamily.MODERN, BODY_POINTS, false));
        style.setVerticalAlignment(VerticalAlignment.CENTER);
        style.setWrapText(wrapped);
        return style;
    }

    private XSSFCellStyle makeBody(Body key) {
        XSSFCellStyle style = bordered();
        style.setFont(font(BODY_FACE, FontFamily.MODERN, BODY_POINTS, false));
        style.setAlignment(key.type() == FormColumn.Type.TEXT ? HorizontalAlignment.LEFT : HorizontalAlignment.CENTER);
        style.setDataFormat(workbook.createDataFormat().getFormat(format(key)));
        style.setLocked(!key.filled());
        style.setQuotePrefixed(key.quoted());
        fill(style, key.filled() ? FILL_GROUND : LOCKED_GROUND);
        return style;
    }

    private static String format(Body key) {
        return switch (key.type()) {
            case TEXT, WORD, YES_OR_NO -> key.filled() ? "@" : "General";
            case WHOLE -> "0";
            case NUMBER -> "General";
            // what is filled in is typed as 60; what is told is 60%
            case PERCENT -> key.filled() ? "General" : "0%";
            case DATE -> "yyyy-mm-dd";
        };
    }

    private XSSFCellStyle bordered() {
        XSSFCellStyle style = workbook.createCellStyle();
        style.setBorderTop(BorderStyle.THIN);
        style.setBorderBottom(BorderStyle.THIN);
        style.setBorderLeft(BorderStyle.THIN);
        style.setBorderRight(BorderStyle.THIN);
        style.setVerticalAlignment(VerticalAlignment.CENTER);
        style.setWrapText(true);
        return style;
    }

    private XSSFFont font(String face, FontFamily family, double points, boolean bold) {
        XSSFFont font = workbook.createFont();
        font.setFontName(face);
        font.setFamily(family);
        font.setCharSet(FontCharset.GB2312);
        font.setFontHeight(points);
        font.setBold(bold);
        return font;
    }

    private static void fill(XSSFCellStyle style, String colour) {
        style.setFillForegroundColor(new XSSFColor(rgb(colour)));
        style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
    }

    static byte[] rgb(String hex) {
        int rgb = Integer.parseInt(hex, 16);
        return new byte[] {(byte) (rgb >> 16), (byte) (rgb >> 8), (byte) rgb};
    }
}
