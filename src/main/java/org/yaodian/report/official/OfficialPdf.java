package org.yaodian.report.official;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.yaodian.report.Grid;
import org.yaodian.report.PdfFont;
import org.yaodian.report.SheetText;

/** Writes an official document as PDF, on the same page as {@link OfficialDocx}, with the bundled face inside. */
public final class OfficialPdf {
    /** A heading of two lines, and under it the headings of a form with its first row. */
    private static final int LINES_WITH_FORM = 7;

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
            for (int i = 0; i < source.blocks().size(); i++) {
                if (source.blocks().get(i) instanceof Block.Heading) {
                    pages.keepTogether(isForm(source.blocks(), i + 1) ? LINES_WITH_FORM : 2);
                }
                pdf.write(source.blocks().get(i));
            }
            pages.number();
            document.save(out);
            out.flush();
        }
    }

    private static boolean isForm(List<Block> blocks, int place) {
        return place < blocks.size() && blocks.get(place) instanceof Block.Form;
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
            draw(table.grid());
        } else if (block instanceof Block.Form form) {
            draw(form.grid());
        }
    }

    private void draw(Grid grid) throws IOException {
        new OfficialPdfTable(pages, grid).draw();
        pages.skip();
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
}
