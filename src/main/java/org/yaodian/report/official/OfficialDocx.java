package org.yaodian.report.official;

import static org.yaodian.report.official.OfficialLayout.points;
import static org.yaodian.report.official.OfficialLayout.twips;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigInteger;
import java.util.List;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFFieldRun;
import org.apache.poi.xwpf.usermodel.XWPFFooter;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTDocGrid;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTFonts;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTInd;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTLanguage;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSpacing;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyles;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STDocGrid;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STLineSpacingRule;
import org.yaodian.report.SheetText;

/** Writes an official document for Word. What people typed is text in it: never a field, never a link. */
public final class OfficialDocx {
    /** Hundredths of a character by which a paragraph's first line begins further in. */
    private static final int TWO_CHARACTERS = 200;

    private static final int HUNDREDTHS = 100;
    private static final int TWIPS_TO_THE_POINT = 20;

    private final XWPFDocument document;

    private OfficialDocx(XWPFDocument document) {
        this.document = document;
    }

    /** Writes the document; the stream is left open. */
    public static void write(OfficialDocument source, String madeBy, OutputStream out) throws IOException {
        try (XWPFDocument document = new XWPFDocument()) {
            document.getProperties().getCoreProperties().setTitle(SheetText.clean(source.name()));
            document.getProperties().getCoreProperties().setCreator(SheetText.clean(madeBy));
            new OfficialDocx(document).write(source.blocks());
            document.write(out);
        }
    }

    private void write(List<Block> blocks) {
        OfficialFonts.declare(document);
        setDefaults();
        setPage();
        numberPages();
        for (int i = 0; i < blocks.size(); i++) {
            boolean signed = i + 1 < blocks.size() && blocks.get(i + 1) instanceof Block.Closing;
            write(blocks.get(i), signed);
        }
    }

    /** @param signed whether whoever signs stands behind it: what stands there alone on a page has nothing to sign */
    private void write(Block block, boolean signed) {
        if (block instanceof Block.NewPage) {
            endLetter();
            return;
        }
        if (block instanceof Block.Title title) {
            paragraph(broken(title), OfficialFonts.TITLE, OfficialLayout.TITLE, ParagraphAlignment.CENTER);
            line(false);
        } else if (block instanceof Block.Addressee addressee) {
            paragraph(addressee.text(), OfficialFonts.TEXT, OfficialLayout.TEXT, ParagraphAlignment.BOTH);
        } else if (block instanceof Block.Heading heading) {
            OfficialFonts font = heading.level() == 1 ? OfficialFonts.HEADING : OfficialFonts.SUBHEADING;
            XWPFParagraph written = paragraph(heading.text(), font, OfficialLayout.TEXT, ParagraphAlignment.BOTH);
            written.setKeepNext(true);
            indent(written);
        } else if (block instanceof Block.Paragraph paragraph) {
            XWPFParagraph written =
                    paragraph(paragraph.text(), OfficialFonts.TEXT, OfficialLayout.TEXT, ParagraphAlignment.BOTH);
            written.setKeepNext(signed);
            indent(written);
        } else if (block instanceof Block.Closing closing) {
            close(closing);
        } else if (block instanceof Block.Table table) {
            new OfficialTable(document, table.grid(), signed).write();
            line(signed);
        } else if (block instanceof Block.Form form) {
            write(form, signed);
        }
    }

    private void write(Block.Form form, boolean signed) {
        boolean noted = !form.notes().isEmpty();
        new OfficialTable(document, form.grid(), signed || noted).write();
        for (String note : form.notes()) {
            XWPFParagraph small = document.createParagraph();
            // the grid of the page's lines is too wide for small type
            properties(small).addNewSnapToGrid().setVal(false);
            small.setKeepNext(signed);
            write(small, note, OfficialFonts.TEXT, OfficialLayout.TABLE);
        }
        line(signed);
    }

    private static String broken(Block.Title title) {
        return TitleLines.broken(title.text(), OfficialLayout.width() / OfficialLayout.TITLE);
    }

    private void close(Block.Closing closing) {
        line(true);
        List<Double> places = SignatureLines.fromTheRight(closing.lines());
        for (int i = 0; i < closing.lines().size(); i++) {
            String text = closing.lines().get(i);
            XWPFParagraph written = paragraph(text, OfficialFonts.TEXT, OfficialLayout.TEXT, ParagraphAlignment.RIGHT);
            written.setKeepNext(i < closing.lines().size() - 1);
            CTInd indent = properties(written).addNewInd();
            indent.setRightChars(BigInteger.valueOf(Math.round(places.get(i) * HUNDREDTHS)));
            indent.setRight(BigInteger.valueOf(twips(places.get(i) * OfficialLayout.character())));
        }
    }

    /** An empty line. */
    private void line(boolean keepNext) {
        XWPFParagraph empty = paragraph("", OfficialFonts.TEXT, OfficialLayout.TEXT, ParagraphAlignment.BOTH);
        empty.setKeepNext(keepNext);
    }

    /** What follows is a letter of its own: it begins on a new page, which is its first. */
    private void endLetter() {
        CTSectPr page = document.getDocument().getBody().getSectPr();
        properties(document.getLastParagraph()).setSectPr((CTSectPr) page.copy());
        (page.isSetPgNumType() ? page.getPgNumType() : page.addNewPgNumType()).setStart(BigInteger.ONE);
    }

    private XWPFParagraph paragraph(String text, OfficialFonts font, double size, ParagraphAlignment alignment) {
        XWPFParagraph paragraph = document.createParagraph();
        paragraph.setAlignment(alignment);
        CTSpacing spacing = properties(paragraph).addNewSpacing();
        spacing.setLine(BigInteger.valueOf(OfficialLayout.lineTwips()));
        spacing.setLineRule(STLineSpacingRule.EXACT);
        write(paragraph, text, font, size);
        return paragraph;
    }

    /** A text with its ends of lines, in a face. */
    static void write(XWPFParagraph paragraph, String text, OfficialFonts font, double size) {
        // no room between figures and characters: 28 of both to the line
        CTPPr properties = properties(paragraph);
        if (!properties.isSetAutoSpaceDE()) {
            properties.addNewAutoSpaceDE().setVal(false);
            properties.addNewAutoSpaceDN().setVal(false);
        }
        String[] lines = SheetText.clean(text).split("\n", -1);
        for (int i = 0; i < lines.length; i++) {
            XWPFRun run = paragraph.createRun();
            if (i > 0) {
                run.addBreak();
            }
            run.setText(lines[i]);
            face(run, font);
            run.setFontSize(size);
        }
    }

    private static void face(XWPFRun run, OfficialFonts font) {
        CTRPr properties =
                run.getCTR().isSetRPr() ? run.getCTR().getRPr() : run.getCTR().addNewRPr();
        fonts(properties.addNewRFonts(), font);
    }

    private static void fonts(CTFonts fonts, OfficialFonts font) {
        fonts.setEastAsia(font.face());
        fonts.setAscii(font.face());
        fonts.setHAnsi(font.face());
        fonts.setCs(font.face());
    }

    private static void indent(XWPFParagraph paragraph) {
        CTInd indent = properties(paragraph).addNewInd();
        indent.setFirstLineChars(BigInteger.valueOf(TWO_CHARACTERS));
        indent.setFirstLine(BigInteger.valueOf(twips(2 * OfficialLayout.character())));
    }

    /** What the paragraph's looks are told in. */
    static CTPPr properties(XWPFParagraph paragraph) {
        return paragraph.getCTP().isSetPPr()
                ? paragraph.getCTP().getPPr()
                : paragraph.getCTP().addNewPPr();
    }

    /** The text's face and size hold where nothing else is said. */
    private void setDefaults() {
        CTStyles styles = CTStyles.Factory.newInstance();
        CTRPr defaults = styles.addNewDocDefaults().addNewRPrDefault().addNewRPr();
        fonts(defaults.addNewRFonts(), OfficialFonts.TEXT);
        BigInteger halfPoints = BigInteger.valueOf(Math.round(2 * OfficialLayout.TEXT));
        defaults.addNewSz().setVal(halfPoints);
        defaults.addNewSzCs().setVal(halfPoints);
        // 28 characters to the line, by drawing them closer: a grid of characters narrower than its glyphs is read in
        // different ways by different programs
        defaults.addNewSpacing().setVal(BigInteger.valueOf((long)
                Math.floor((OfficialLayout.character() - OfficialLayout.TEXT) * TWIPS_TO_THE_POINT)));
        CTLanguage language = defaults.addNewLang();
        language.setVal("en-US");
        language.setEastAsia("zh-CN");
        document.createStyles().setStyles(styles);
    }

    private void setPage() {
        CTSectPr section = document.getDocument().getBody().addNewSectPr();
        CTPageSz size = section.addNewPgSz();
        size.setW(BigInteger.valueOf(twips(points(OfficialLayout.PAGE_WIDTH_MM))));
        size.setH(BigInteger.valueOf(twips(points(OfficialLayout.PAGE_HEIGHT_MM))));
        CTPageMar margins = section.addNewPgMar();
        margins.setTop(BigInteger.valueOf(twips(points(OfficialLayout.TOP_MM))));
        margins.setBottom(BigInteger.valueOf(twips(points(OfficialLayout.BOTTOM_MM))));
        margins.setLeft(BigInteger.valueOf(twips(points(OfficialLayout.LEFT_MM))));
        margins.setRight(BigInteger.valueOf(twips(points(OfficialLayout.RIGHT_MM))));
        margins.setFooter(BigInteger.valueOf(
                twips(points(OfficialLayout.BOTTOM_MM - OfficialLayout.NUMBER_BELOW_MM) - OfficialLayout.NUMBER)));
        margins.setHeader(BigInteger.valueOf(twips(points(OfficialLayout.HEADER_MM))));
        margins.setGutter(BigInteger.ZERO);
        CTDocGrid grid = section.addNewDocGrid();
        grid.setType(STDocGrid.LINES);
        grid.setLinePitch(BigInteger.valueOf(OfficialLayout.lineTwips()));
    }

    /** — 1 — at the outer edge: right on odd pages, left on even ones, one character in. */
    private void numberPages() {
        document.setEvenAndOddHeadings(true);
        number(document.createFooter(HeaderFooterType.DEFAULT), ParagraphAlignment.RIGHT);
        number(document.createFooter(HeaderFooterType.EVEN), ParagraphAlignment.LEFT);
    }

    /** Writes the number of the page, with the strokes that stand beside it. */
    private static void number(XWPFFooter footer, ParagraphAlignment alignment) {
        XWPFParagraph paragraph = footer.createParagraph();
        paragraph.setAlignment(alignment);
        CTInd indent = properties(paragraph).addNewInd();
        BigInteger character = BigInteger.valueOf(twips(OfficialLayout.NUMBER));
        if (alignment == ParagraphAlignment.RIGHT) {
            indent.setRight(character);
        } else if (alignment == ParagraphAlignment.LEFT) {
            indent.setLeft(character);
        }
        write(paragraph, "— ", OfficialFonts.NUMBER, OfficialLayout.NUMBER);
        field(paragraph, "PAGE", OfficialLayout.NUMBER);
        write(paragraph, " —", OfficialFonts.NUMBER, OfficialLayout.NUMBER);
    }

    /** A number that Word reckons: PAGE or NUMPAGES. */
    static void field(XWPFParagraph paragraph, String what, double size) {
        XWPFFieldRun field = paragraph.createFieldRun();
        field.setText("1");
        field.getCTField().setInstr(what);
        face(field, OfficialFonts.NUMBER);
        field.setFontSize(size);
    }
}
