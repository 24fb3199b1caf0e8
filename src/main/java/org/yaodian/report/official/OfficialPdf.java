package org.yaodian.report.official;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.yaodian.report.PdfFont;
import org.yaodian.report.SheetText;

/** Writes an official document as PDF, on the same page as {@link OfficialDocx}, with the bundled face inside. */
public final class OfficialPdf {
    private static final double PADDING = 4;
    private static final double TABLE_LINE = 1.35;
    /** What is so short stands in the middle of its column. */
    private static final int SHORT = 8;

    private final OfficialPages pages;

    private OfficialPdf(OfficialPages pages) {
        this.pages = pages;
    }

    /** Writes the document; the stream is left open. */
    public static void write(OfficialDocument source, String madeBy, OutputStream out) throws IOException {
        try (PDDocument document = new PDDocument();
                OfficialPages pages = new OfficialPages(document)) {
            document.getDocumentInformation().setTitle(SheetText.clean(source.name()));
            document.getDocumentInformation().setAuthor(SheetText.clean(madeBy));
            document.getDocumentCatalog().setLanguage("zh-CN");
            OfficialPdf pdf = new OfficialPdf(pages);
            for (Block block : source.blocks()) {
                pdf.write(block);
            }
            pages.number();
            document.save(out);
            out.flush();
        }
    }

    private void write(Block block) throws IOException {
        if (block instanceof Block.NewPage) {
            pages.next();
        } else if (block instanceof Block.Title title) {
            for (String line : wrapped(title.text(), pages.bold(), OfficialLayout.TITLE, OfficialLayout.width())) {
                pages.line(line, pages.bold(), OfficialLayout.TITLE, OfficialPages.CENTRE, 0);
            }
            pages.skip();
        } else if (block instanceof Block.Addressee addressee) {
            text(addressee.text(), pages.regular(), 0);
        } else if (block instanceof Block.Heading heading) {
            pages.keepTogether(2);
            text(heading.text(), heading.level() == 1 ? pages.bold() : pages.regular(), 2);
        } else if (block instanceof Block.Paragraph paragraph) {
            text(paragraph.text(), pages.regular(), 2);
        } else if (block instanceof Block.Closing closing) {
            pages.keepTogether(closing.lines().size() + 2);
            pages.skip();
            for (String line : closing.lines()) {
                pages.line(drawable(line, pages.regular()), pages.regular(), size(), OfficialPages.RIGHT, 4);
            }
        } else if (block instanceof Block.Table table) {
            draw(table);
            pages.skip();
        }
    }

    /** In print a character is as wide as its place in the grid. */
    private static double size() {
        return OfficialLayout.character();
    }

    private void text(String text, PdfFont face, int indent) throws IOException {
        for (String paragraph : drawable(text, face).split("\n", -1)) {
            List<String> begun = face.breaker().lines(paragraph, OfficialLayout.CHARACTERS - indent);
            pages.line(begun.get(0), face, size(), OfficialPages.LEFT, indent);
            if (begun.size() > 1) {
                // the lines that follow begin at the margin, so they are broken anew
                String rest = paragraph.substring(begun.get(0).length()).stripLeading();
                for (String line : face.breaker().lines(rest, OfficialLayout.CHARACTERS)) {
                    pages.line(line, face, size(), OfficialPages.LEFT, 0);
                }
            }
        }
    }

    private static String drawable(String text, PdfFont face) throws IOException {
        return face.drawable(SheetText.clean(text));
    }

    private static List<String> wrapped(String text, PdfFont face, double size, double width) throws IOException {
        return face.breaker().lines(drawable(text, face), width / size);
    }

    private void draw(Block.Table table) throws IOException {
        List<String> headings =
                table.columns().stream().map(Block.Table.Column::heading).toList();
        row(table, headings, true);
        for (List<String> texts : table.rows()) {
            if (row(table, texts, false)) {
                continue;
            }
            pages.next();
            row(table, headings, true);
            row(table, texts, false);
        }
    }

    /** Draws a row where it fits; what is higher than a page alone is drawn as far as the page goes. */
    private boolean row(Block.Table table, List<String> texts, boolean head) throws IOException {
        PdfFont face = head ? pages.bold() : pages.regular();
        List<List<String>> cells = new ArrayList<>();
        double height = 0;
        double lineHeight = OfficialLayout.TABLE * TABLE_LINE;
        for (int column = 0; column < texts.size(); column++) {
            double width = OfficialLayout.width() * table.share(column) - 2 * PADDING;
            List<String> lines = wrapped(texts.get(column), face, OfficialLayout.TABLE, width);
            cells.add(lines);
            height = Math.max(height, lines.size() * lineHeight + 2 * PADDING);
        }
        if (height > pages.left() && !pages.isFresh(head ? 0 : 1)) {
            return false;
        }
        height = Math.min(height, pages.left());
        double x = 0;
        for (int column = 0; column < texts.size(); column++) {
            double width = OfficialLayout.width() * table.share(column);
            boolean centred = head || texts.get(column).length() <= SHORT;
            pages.cell(cells.get(column), face, x, width, height, lineHeight, centred);
            x += width;
        }
        pages.down(height);
        return true;
    }
}
