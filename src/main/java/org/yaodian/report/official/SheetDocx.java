package org.yaodian.report.official;

import static org.yaodian.report.official.OfficialLayout.points;
import static org.yaodian.report.official.OfficialLayout.twips;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigInteger;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblWidth;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTcMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STPageOrientation;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblWidth;
import org.yaodian.plan.ProgressListener;
import org.yaodian.report.Cell;
import org.yaodian.report.Column;
import org.yaodian.report.MarkColour;
import org.yaodian.report.SheetModel;
import org.yaodian.report.SheetRow;
import org.yaodian.report.SheetText;

/** Writes page models for Word: A4 landscape, each from a new page, headings again on each page; what people typed is text. */
public final class SheetDocx {
    private static final double MARGIN_MM = 15;
    private static final double ROOM = points(OfficialLayout.PAGE_HEIGHT_MM - 2 * MARGIN_MM);
    /** A column's width is told in half-width characters of body text. */
    private static final double UNIT_POINTS = 5.25;

    private static final double TITLE = 18;
    private static final double BODY = 10.5;
    private static final double SMALL = 7.5;
    private static final double FOOTER = 9;
    /** How wide 100% is, in parts of its size. */
    private static final double HUNDRED_PERCENT = 2.6;
    /** The same of 2022-10-01. */
    private static final double DAY = 6;

    private static final double TWIPS_TO_THE_POINT = 20;

    private static final int PADDING = 40;
    private static final String HEADER_GROUND = "F1F3F5";

    private final XWPFDocument document;
    private final ProgressListener listener;

    private SheetDocx(XWPFDocument document, ProgressListener listener) {
        this.document = document;
        this.listener = listener;
    }

    /**
     * Writes the sheets; the stream is left open.
     *
     * @param models one or more
     * @throws CancellationException when the listener says so; what is in the stream then is of no use
     */
    public static void write(List<SheetModel> models, String madeBy, OutputStream out, ProgressListener listener)
            throws IOException {
        try (XWPFDocument document = new XWPFDocument()) {
            document.getProperties()
                    .getCoreProperties()
                    .setTitle(SheetText.clean(models.get(0).heading().title()));
            document.getProperties().getCoreProperties().setCreator(SheetText.clean(madeBy));
            OfficialFonts.declare(document);
            new SheetDocx(document, listener).write(models);
            document.write(out);
        }
    }

    private void write(List<SheetModel> models) {
        setPage();
        numberPages();
        for (int i = 0; i < models.size(); i++) {
            listener.progress((double) i / models.size(), models.get(i).name());
            write(models.get(i), i > 0);
        }
        listener.progress(1, models.get(models.size() - 1).name());
    }

    /** 第 N 页 共 M 页, as on the sheets of the workbook. */
    private void numberPages() {
        XWPFParagraph footer = document.createFooter(HeaderFooterType.DEFAULT).createParagraph();
        footer.setAlignment(ParagraphAlignment.CENTER);
        OfficialDocx.write(footer, "第 ", OfficialFonts.NUMBER, FOOTER);
        OfficialDocx.field(footer, "PAGE", FOOTER);
        OfficialDocx.write(footer, " 页 共 ", OfficialFonts.NUMBER, FOOTER);
        OfficialDocx.field(footer, "NUMPAGES", FOOTER);
        OfficialDocx.write(footer, " 页", OfficialFonts.NUMBER, FOOTER);
    }

    private void setPage() {
        CTSectPr section = document.getDocument().getBody().addNewSectPr();
        CTPageSz size = section.addNewPgSz();
        size.setOrient(STPageOrientation.LANDSCAPE);
        size.setW(BigInteger.valueOf(twips(points(OfficialLayout.PAGE_HEIGHT_MM))));
        size.setH(BigInteger.valueOf(twips(points(OfficialLayout.PAGE_WIDTH_MM))));
        CTPageMar margins = section.addNewPgMar();
        BigInteger margin = BigInteger.valueOf(twips(points(MARGIN_MM)));
        margins.setTop(margin);
        margins.setBottom(margin);
        margins.setLeft(margin);
        margins.setRight(margin);
        margins.setHeader(BigInteger.valueOf(twips(points(MARGIN_MM / 2))));
        margins.setGutter(BigInteger.ZERO);
        margins.setFooter(BigInteger.valueOf(twips(points(MARGIN_MM / 2))));
    }

    private void write(SheetModel model, boolean newPage) {
        XWPFParagraph title = document.createParagraph();
        title.setAlignment(ParagraphAlignment.CENTER);
        title.setPageBreak(newPage);
        OfficialDocx.write(title, model.heading().title(), OfficialFonts.TITLE, TITLE);
        XWPFParagraph under = document.createParagraph();
        under.setAlignment(ParagraphAlignment.CENTER);
        OfficialDocx.write(under, String.join("　　", model.heading().subtitle()), OfficialFonts.TEXT, BODY);
        XWPFTable table = document.createTable(1, model.columns().size());
        table.getCTTbl().getTblPr().addNewTblLayout().setType(STTblLayoutType.FIXED);
        int padding = (int) Math.round(PADDING * scale(model));
        table.setCellMargins(padding, padding, padding, padding);
        XWPFTableRow head = table.getRow(0);
        head.setRepeatHeader(true);
        head.setCantSplitRow(true);
        for (int i = 0; i < model.columns().size(); i++) {
            Column column = model.columns().get(i);
            String name = column.narrow() ? downward(column.name()) : column.name();
            fill(head.getCell(i), model, i, name, OfficialFonts.HEADING, HEADER_GROUND, "000000");
        }
        for (List<SheetRow> rows : List.of(model.rows(), model.totals())) {
            for (SheetRow row : rows) {
                if (listener.cancelled()) {
                    throw new CancellationException();
                }
                write(table.createRow(), model, row);
            }
        }
    }

    private static String downward(String name) {
        return String.join("\n", name.codePoints().mapToObj(Character::toString).toList());
    }

    private static void write(XWPFTableRow written, SheetModel model, SheetRow row) {
        for (int i = 0; i < model.columns().size(); i++) {
            Cell cell = row.cells().get(i);
            MarkColour colour = cell.mark() == null ? null : MarkColour.of(cell.mark());
            fill(
                    written.getCell(i),
                    model,
                    i,
                    cell.shown(),
                    OfficialFonts.TEXT,
                    colour == null ? null : colour.ground(),
                    colour == null ? "000000" : colour.text());
        }
    }

    private static double width(SheetModel model, Column column) {
        return ROOM * column.width() / model.width();
    }

    /** By how much a sheet is smaller than its size so that it is as wide as the page; 1 where it has room. */
    private static double scale(SheetModel model) {
        return Math.min(1, ROOM / (model.width() * UNIT_POINTS));
    }

    /** The size of its text, in the half points that Word knows. */
    private static double body(SheetModel model) {
        return halfPoints(BODY * scale(model));
    }

    /** That of the sheet's text, and of a day and a share so small that they stay in one line, whatever the face. */
    private static double size(SheetModel model, Column column) {
        if (column.narrow()) {
            return Math.min(SMALL, halfPoints(width(model, column) / HUNDRED_PERCENT));
        }
        double body = body(model);
        double margins = 2 * PADDING * scale(model) / TWIPS_TO_THE_POINT;
        return column.kind() == Column.Kind.DATE
                ? Math.min(body, halfPoints((width(model, column) - margins) / DAY))
                : body;
    }

    private static double halfPoints(double points) {
        return Math.floor(2 * points) / 2;
    }

    private static void withoutMargins(XWPFTableCell cell) {
        CTTcMar margins = cell.getCTTc().getTcPr().addNewTcMar();
        margins.addNewLeft().setW(BigInteger.ZERO);
        margins.addNewRight().setW(BigInteger.ZERO);
    }

    private static void fill(
            XWPFTableCell cell,
            SheetModel model,
            int index,
            String text,
            OfficialFonts font,
            String ground,
            String ink) {
        Column column = model.columns().get(index);
        CTTblWidth width = cell.getCTTc().isSetTcPr()
                ? cell.getCTTc().getTcPr().addNewTcW()
                : cell.getCTTc().addNewTcPr().addNewTcW();
        width.setType(STTblWidth.DXA);
        width.setW(BigInteger.valueOf(twips(width(model, column))));
        if (column.narrow()) {
            withoutMargins(cell);
        }
        cell.setVerticalAlignment(XWPFTableCell.XWPFVertAlign.CENTER);
        if (ground != null) {
            cell.setColor(ground);
        }
        XWPFParagraph paragraph = cell.getParagraphs().get(0);
        boolean running = column.kind() == Column.Kind.TEXT && font != OfficialFonts.HEADING;
        paragraph.setAlignment(running ? ParagraphAlignment.LEFT : ParagraphAlignment.CENTER);
        boolean heading = font == OfficialFonts.HEADING && !column.narrow();
        OfficialDocx.write(paragraph, text, font, heading ? body(model) : size(model, column));
        paragraph.getRuns().forEach(run -> run.setColor(ink));
    }
}
