package org.yaodian.report.official;

import static org.yaodian.report.official.OfficialLayout.twips;

import java.math.BigInteger;
import java.util.Comparator;
import java.util.List;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblGrid;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblLayoutType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblWidth;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTcPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STMerge;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblWidth;
import org.yaodian.report.Grid;

/** A table within an official document: its headings come again on each page, and no row is torn by one. */
final class OfficialTable {
    /** Within a cell, in twips. */
    private static final int PADDING = 70;

    private final XWPFDocument document;
    private final Grid grid;
    private final boolean keptWithNext;

    /** @param keptWithNext whether its last row stands on one page with what follows */
    OfficialTable(XWPFDocument document, Grid grid, boolean keptWithNext) {
        this.keptWithNext = keptWithNext;
        this.document = document;
        this.grid = grid;
    }

    void write() {
        List<Grid.Laid> laid = grid.laid();
        XWPFTable table = document.createTable(grid.rows().size(), 1);
        CTTblLayoutType layout = table.getCTTbl().getTblPr().addNewTblLayout();
        layout.setType(STTblLayoutType.FIXED);
        CTTblWidth width = table.getCTTbl().getTblPr().getTblW();
        width.setType(STTblWidth.DXA);
        width.setW(BigInteger.valueOf(twips(OfficialLayout.width())));
        table.setCellMargins(PADDING, PADDING, PADDING, PADDING);
        columns(table);
        for (int i = 0; i < grid.rows().size(); i++) {
            XWPFTableRow row = table.getRow(i);
            row.setCantSplitRow(true);
            if (i < grid.headRows()) {
                row.setRepeatHeader(true);
            }
            write(row, i, laid);
            if (grid.isHeading(i)) {
                keepWithNext(row);
            }
        }
        if (keptWithNext) {
            keepWithNext(table.getRow(grid.rows().size() - 1));
        }
    }

    private static void keepWithNext(XWPFTableRow row) {
        row.getTableCells().forEach(cell -> cell.getParagraphs().forEach(paragraph -> paragraph.setKeepNext(true)));
    }

    private void columns(XWPFTable table) {
        CTTblGrid columns = table.getCTTbl().getTblGrid() == null
                ? table.getCTTbl().addNewTblGrid()
                : table.getCTTbl().getTblGrid();
        while (columns.sizeOfGridColArray() > 0) {
            columns.removeGridCol(0);
        }
        for (int column = 0; column < grid.shares().size(); column++) {
            columns.addNewGridCol().setW(width(column, column + 1));
        }
    }

    private BigInteger width(int from, int to) {
        return BigInteger.valueOf(twips(OfficialLayout.width() * grid.share(from, to)));
    }

    /** The cells that begin in the row, and what those above take of it. */
    private void write(XWPFTableRow row, int index, List<Grid.Laid> laid) {
        List<Grid.Laid> cells = laid.stream()
                .filter(each -> each.row() <= index && index < each.endRow())
                .sorted(Comparator.comparing(Grid.Laid::column))
                .toList();
        for (int i = 0; i < cells.size(); i++) {
            XWPFTableCell cell = i == 0 ? row.getCell(0) : row.addNewTableCell();
            write(cell, cells.get(i), index == cells.get(i).row());
        }
    }

    private void write(XWPFTableCell cell, Grid.Laid laid, boolean begins) {
        CTTcPr properties = cell.getCTTc().isSetTcPr()
                ? cell.getCTTc().getTcPr()
                : cell.getCTTc().addNewTcPr();
        CTTblWidth width = properties.isSetTcW() ? properties.getTcW() : properties.addNewTcW();
        width.setType(STTblWidth.DXA);
        width.setW(width(laid.column(), laid.endColumn()));
        if (laid.place().columns() > 1) {
            properties.addNewGridSpan().setVal(BigInteger.valueOf(laid.place().columns()));
        }
        if (laid.place().rows() > 1) {
            properties.addNewVMerge().setVal(begins ? STMerge.RESTART : STMerge.CONTINUE);
        }
        cell.setVerticalAlignment(XWPFTableCell.XWPFVertAlign.CENTER);
        fill(cell, laid.place(), begins ? laid.place().cell().shown() : "");
    }

    private static void fill(XWPFTableCell cell, Grid.Place place, String text) {
        XWPFParagraph paragraph = cell.getParagraphs().isEmpty()
                ? cell.addParagraph()
                : cell.getParagraphs().get(0);
        // the grid of the page's lines is too wide for the small type of a table
        OfficialDocx.properties(paragraph).addNewSnapToGrid().setVal(false);
        paragraph.setAlignment(place.centred() ? ParagraphAlignment.CENTER : ParagraphAlignment.LEFT);
        OfficialFonts font = place.heading() ? OfficialFonts.HEADING : OfficialFonts.TEXT;
        OfficialDocx.write(paragraph, text, font, OfficialLayout.TABLE);
    }
}
