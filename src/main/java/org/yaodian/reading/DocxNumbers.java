package org.yaodian.reading;

import java.math.BigInteger;
import org.apache.poi.xwpf.usermodel.XWPFAbstractNum;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFNum;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTLvl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTNumPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPrGeneral;

/** The numbers of a {@code .docx}, which stand with the paragraph or with the style of its headings. */
final class DocxNumbers {
    private static final int MOST_STYLES = 12;

    private final XWPFDocument document;
    private final ListCounters counters = new ListCounters();

    DocxNumbers(XWPFDocument document) {
        this.document = document;
    }

    /** The number before the paragraph's words, empty where it has none. */
    String before(XWPFParagraph paragraph) {
        CTNumPr own =
                paragraph.getCTP().isSetPPr() ? paragraph.getCTP().getPPr().getNumPr() : null;
        CTNumPr told = own != null && own.isSetNumId() ? own : ofStyle(paragraph.getStyleID());
        XWPFAbstractNum list = told == null ? null : list(told.getNumId().getVal());
        CTLvl level = list == null ? null : level(list, own != null && own.isSetIlvl() ? own : told, paragraph);
        if (level == null || !level.isSetLvlText() || !level.isSetNumFmt()) {
            return "";
        }
        String format = level.getNumFmt().getVal().toString();
        if (format.equals("bullet") || format.equals("none")) {
            return "";
        }
        int depth = ListCounters.level(level.getIlvl().intValue());
        int start = level.isSetStart() ? level.getStart().getVal().intValue() : 1;
        return print(
                list, level.getLvlText().getVal(), counters.next(told.getNumId().getVal(), depth, start), depth);
    }

    private CTNumPr ofStyle(String styleId) {
        XWPFStyle style = styleId == null || document.getStyles() == null
                ? null
                : document.getStyles().getStyle(styleId);
        for (int i = 0; style != null && i < MOST_STYLES; i++) {
            CTPPrGeneral properties = style.getCTStyle().getPPr();
            if (properties != null
                    && properties.isSetNumPr()
                    && properties.getNumPr().isSetNumId()) {
                return properties.getNumPr();
            }
            String parent = style.getBasisStyleID();
            style = parent == null ? null : document.getStyles().getStyle(parent);
        }
        return null;
    }

    private XWPFAbstractNum list(BigInteger number) {
        XWPFNum num = document.getNumbering() == null || number.signum() == 0
                ? null
                : document.getNumbering().getNum(number);
        return num == null
                ? null
                : document.getNumbering()
                        .getAbstractNum(num.getCTNum().getAbstractNumId().getVal());
    }

    /** The level told, or the one that names the paragraph's style as its own. */
    private static CTLvl level(XWPFAbstractNum list, CTNumPr told, XWPFParagraph paragraph) {
        CTLvl first = null;
        for (CTLvl level : list.getCTAbstractNum().getLvlList()) {
            boolean own = level.isSetPStyle() && level.getPStyle().getVal().equals(paragraph.getStyleID());
            boolean named = told.isSetIlvl() && told.getIlvl().getVal().equals(level.getIlvl());
            if (named || (own && !told.isSetIlvl())) {
                return level;
            }
            first = first == null ? level : first;
        }
        return told.isSetIlvl() ? null : first;
    }

    private static String print(XWPFAbstractNum list, String pattern, int[] counts, int depth) {
        String label = pattern;
        for (CTLvl level : list.getCTAbstractNum().getLvlList()) {
            int at = ListCounters.level(level.getIlvl().intValue());
            if (at <= depth && level.isSetNumFmt()) {
                String number = ListCounters.format(level.getNumFmt().getVal().toString())
                        .apply(Math.max(1, counts[at]));
                label = label.replace("%" + (at + 1), number);
            }
        }
        return label;
    }
}
