package org.yaodian.report;

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
import org.yaodian.plan.State;

/**
 * The styles of one workbook, each made once. Fonts name the official faces and their Chinese character set, by which
 * Excel and WPS choose 宋体 where a face is not installed.
 */
final class WorkbookStyles {
    private static final String TITLE_FACE = "方正小标宋简体";
    private static final String HEADER_FACE = "黑体";
    private static final String BODY_FACE = "仿宋";
    /** The width of a column is counted in digits of this face: there everywhere, seven pixels to the digit. */
    private static final String COLUMN_UNIT_FACE = "Arial";

    private static final double COLUMN_UNIT_POINTS = 10;
    private static final String HEADER_GROUND = "E7ECF2";
    private static final String TOTAL_GROUND = "F3F5F8";
    /** A number stays one, and shows the star behind it. */
    private static final String STARRED = "General\"*\"";

    private static final short WRITTEN_DOWNWARD = 255;
    private static final double SMALL_POINTS = 9;

    private final XSSFWorkbook workbook;
    private final Map<Object, XSSFCellStyle> made = new HashMap<>();

    WorkbookStyles(XSSFWorkbook workbook) {
        this.workbook = workbook;
        XSSFFont unit = workbook.getFontAt(0);
        unit.setFontName(COLUMN_UNIT_FACE);
        unit.setFontHeight(COLUMN_UNIT_POINTS);
    }

    private record Body(Column.Kind kind, boolean narrow, State mark, boolean total, boolean quoted) {}

    private record Header(boolean narrow, boolean quoted, double points) {}

    private record Line(boolean wrapped, boolean title, HorizontalAlignment alignment, boolean quoted) {}

    CellStyle body(Column column, State mark, boolean total, boolean quoted) {
        Body key = new Body(column.kind(), column.narrow(), mark, total, quoted);
        XSSFCellStyle style = made.get(key);
        return style != null ? style : keep(key, makeBody(key));
    }

    /** For a number that was typed by hand. */
    CellStyle starred() {
        XSSFCellStyle style = made.get(STARRED);
        if (style == null) {
            style = makeBody(new Body(Column.Kind.NUMBER, false, null, false, false));
            style.setDataFormat(workbook.createDataFormat().getFormat(STARRED));
            keep(STARRED, style);
        }
        return style;
    }

    CellStyle header(Column column, boolean quoted) {
        return header(column, quoted, RowHeights.HEADER_POINTS);
    }

    /** @param points its size */
    CellStyle header(Column column, boolean quoted, double points) {
        Header key = new Header(column.narrow(), quoted, points);
        XSSFCellStyle style = made.get(key);
        return style != null ? style : keep(key, makeHeader(key));
    }

    CellStyle title(boolean quoted) {
        return line(new Line(true, true, HorizontalAlignment.CENTER, quoted));
    }

    CellStyle subtitle(HorizontalAlignment alignment) {
        return line(new Line(false, false, alignment, false));
    }

    /** Of what is said below a table. */
    CellStyle note() {
        return line(new Line(true, false, HorizontalAlignment.LEFT, false));
    }

    private CellStyle line(Line key) {
        XSSFCellStyle style = made.get(key);
        if (style != null) {
            return style;
        }
        XSSFCellStyle line = workbook.createCellStyle();
        line.setFont(
                key.title()
                        ? font(TITLE_FACE, FontFamily.ROMAN, RowHeights.TITLE_POINTS, true, null)
                        : font(BODY_FACE, FontFamily.MODERN, RowHeights.BODY_POINTS, false, null));
        line.setAlignment(key.alignment());
        line.setVerticalAlignment(VerticalAlignment.CENTER);
        line.setWrapText(key.wrapped());
        line.setQuotePrefixed(key.quoted());
        return keep(key, line);
    }

    private XSSFCellStyle makeHeader(Header key) {
        XSSFCellStyle style = bordered();
        style.setFont(font(HEADER_FACE, FontFamily.MODERN, key.points(), false, null));
        style.setAlignment(HorizontalAlignment.CENTER);
        fill(style, HEADER_GROUND);
        style.setQuotePrefixed(key.quoted());
        if (key.narrow()) {
            style.setRotation(WRITTEN_DOWNWARD);
        }
        return style;
    }

    private XSSFCellStyle makeBody(Body key) {
        XSSFCellStyle style = bordered();
        double points = key.narrow() ? SMALL_POINTS : RowHeights.BODY_POINTS;
        MarkColour colour = key.mark() == null ? null : MarkColour.of(key.mark());
        style.setFont(font(BODY_FACE, FontFamily.MODERN, points, key.total(), colour == null ? null : colour.text()));
        style.setAlignment(key.kind() == Column.Kind.TEXT ? HorizontalAlignment.LEFT : HorizontalAlignment.CENTER);
        if (key.kind() != Column.Kind.TEXT && key.kind() != Column.Kind.WORD) {
            // A number that does not fit would be told as ###: where a face is wider than ours it gets smaller instead.
            style.setWrapText(false);
            style.setShrinkToFit(true);
        }
        style.setDataFormat(workbook.createDataFormat().getFormat(format(key.kind())));
        style.setQuotePrefixed(key.quoted());
        if (colour != null) {
            fill(style, colour.ground());
        } else if (key.total()) {
            fill(style, TOTAL_GROUND);
        }
        return style;
    }

    private static String format(Column.Kind kind) {
        return switch (kind) {
            case TEXT, WORD, NUMBER -> "General";
            case INTEGER -> "0";
            case PERCENT -> "0%";
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

    private XSSFFont font(String face, FontFamily family, double points, boolean bold, String colour) {
        XSSFFont font = workbook.createFont();
        font.setFontName(face);
        font.setFamily(family);
        font.setCharSet(FontCharset.GB2312);
        font.setFontHeight(points);
        font.setBold(bold);
        if (colour != null) {
            font.setColor(new XSSFColor(MarkColour.bytes(colour)));
        }
        return font;
    }

    private static void fill(XSSFCellStyle style, String colour) {
        style.setFillForegroundColor(new XSSFColor(MarkColour.bytes(colour)));
        style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
    }

    private XSSFCellStyle keep(Object key, XSSFCellStyle style) {
        made.put(key, style);
        return style;
    }
}
