package org.yaodian.report.official;

import static org.yaodian.report.official.OfficialLayout.twips;

import java.math.BigInteger;
import java.util.List;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblLayoutType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblWidth;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblWidth;

/** A table within an official document: its headings come again on each page, and no row is torn by one. */
final class OfficialTable {
    /** What is so short stands in the middle of its column. */
    private static final int SHORT = 8;

    /** Within a cell, in twips. */
    private static final int PADDING = 70;

    private final XWPFDocument document;

    OfficialTable(XWPFDocument document) {
        this.document = document;
    }

    void write(Block.Table table) {
        XWPFTable written =
                document.createTable(table.rows().size() + 1, table.columns().size());
        CTTblLayoutType layout = written.getCTTbl().getTblPr().addNewTblLayout();
        layout.setType(STTblLayoutType.FIXED);
        CTTblWidth width = written.getCTTbl().getTblPr().getTblW();
        width.setType(STTblWidth.DXA);
        width.setW(BigInteger.valueOf(twips(OfficialLayout.width())));
        written.setCellMargins(PADDING, PADDING, PADDING, PADDING);
        XWPFTableRow head = written.getRow(0);
        head.setRepeatHeader(true);
        head.setCantSplitRow(true);
        for (int column = 0; column < table.columns().size(); column++) {
            fill(
                    head.getCell(column),
                    table,
                    column,
                    table.columns().get(column).heading(),
                    OfficialFonts.HEADING);
        }
        for (int i = 0; i < table.rows().size(); i++) {
            XWPFTableRow row = written.getRow(i + 1);
            row.setCantSplitRow(true);
            List<String> texts = table.rows().get(i);
            for (int column = 0; column < table.columns().size(); column++) {
                fill(row.getCell(column), table, column, texts.get(column), OfficialFonts.TEXT);
            }
        }
    }

    private static void fill(XWPFTableCell cell, Block.Table table, int column, String text, OfficialFonts font) {
        CTTblWidth width = cell.getCTTc().addNewTcPr().addNewTcW();
        width.setType(STTblWidth.DXA);
        width.setW(BigInteger.valueOf(twips(OfficialLayout.width() * table.share(column))));
        cell.setVerticalAlignment(XWPFTableCell.XWPFVertAlign.CENTER);
        XWPFParagraph paragraph = cell.getParagraphs().get(0);
        // the grid of the page's lines is too wide for the small type of a table
        OfficialDocx.properties(paragraph).addNewSnapToGrid().setVal(false);
        boolean centred = font == OfficialFonts.HEADING || text.length() <= SHORT;
        paragraph.setAlignment(centred ? ParagraphAlignment.CENTER : ParagraphAlignment.LEFT);
        OfficialDocx.write(paragraph, text, font, OfficialLayout.TABLE);
    }
}
