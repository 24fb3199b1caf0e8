package org.yaodian.report.official;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.yaodian.report.Grid;
import org.yaodian.report.PageSpot;
import org.yaodian.report.PdfFont;
import org.yaodian.report.SheetText;

/** Writes an official document as PDF, on the same page as {@link OfficialDocx}, with the bundled face inside. */
public final class OfficialPdf {
    /** The headings of a form with its first row. */
    private static final int LINES_WITH_FORM = 5;

    private final OfficialPages pages;

    private OfficialPdf(OfficialPages pages) {
        this.pages = pages;
    }

    /**
     * Writes the document; the stream is left open.
     *
     * @return where its figures stand
     */
    public static List<PageSpot> write(OfficialDocument source, String madeBy, OutputStream out) throws IOException {
        try (PDDocument document = new PDDocument();
                OfficialPages pages = new OfficialPages(document)) {
            document.getDocumentInformation().setTitle(SheetText.clean(source.name()));
            document.getDocumentInformation().setAuthor(SheetText.clean(madeBy));
            document.getDocumentCatalog().setLanguage("zh-CN");
            OfficialPdf pdf = new OfficialPdf(pages);
            for (int i = 0; i < source.blocks().size(); i++) {
                if (source.blocks().get(i) instanceof Block.Heading) {
                    pages.keepRoom(pdf.wanted(source.blocks(), i));
                }
                pdf.write(source.blocks().get(i), closingBehind(source.blocks(), i));
            }
            pages.number();
            document.save(out);
            out.flush();
            return List.copyOf(pages.spots());
        }
    }

    /** The room that a heading needs so that it does not stand alone: its own, and that of what follows it. */
    private double wanted(List<Block> blocks, int place) throws IOException {
        Block block = place < blocks.size() ? blocks.get(place) : null;
        if (block instanceof Block.Heading heading) {
            int lines = lines(heading.text(), face(heading), 2).size();
            return lines * OfficialLayout.line() + wanted(blocks, place + 1);
        }
        if (block instanceof Block.Paragraph paragraph) {
            boolean single = lines(paragraph.text(), pages.regular(), 2).size() == 1;
            return OfficialLayout.line() + (single ? closingBehind(blocks, place) : 0);
        }
        return block instanceof Block.Form ? LINES_WITH_FORM * OfficialLayout.line() : OfficialLayout.line();
    }

    private PdfFont face(Block.Heading heading) {
        return heading.level() == 1 ? pages.bold() : pages.regular();
    }

    /** How high whoever signs stands behind a block, with the empty line before; 0 where nobody does. */
    private static double closingBehind(List<Block> blocks, int place) {
        return place + 1 < blocks.size() && blocks.get(place + 1) instanceof Block.Closing closing
                ? (closing.lines().size() + 1) * OfficialLayout.line()
                : 0;
    }

    /** @param behind the room that is needed on the page on which it ends */
    private void write(Block block, double behind) throws IOException {
        if (block instanceof Block.NewPage) {
            pages.nextLetter();
        } else if (block instanceof Block.Title title) {
            String broken = TitleLines.broken(title.text(), OfficialLayout.width() / OfficialLayout.TITLE);
            for (String line : wrapped(broken, pages.bold(), OfficialLayout.TITLE, OfficialLayout.width())) {
                pages.line(line, pages.bold(), OfficialLayout.TITLE, OfficialPages.CENTRE, 0);
            }
            pages.skip();
        } else if (block instanceof Block.Addressee addressee) {
            text(addressee.text(), pages.regular(), 0, 0);
        } else if (block instanceof Block.Heading heading) {
            text(heading.text(), face(heading), 2, 0);
        } else if (block instanceof Block.Paragraph paragraph) {
            text(paragraph.text(), pages.regular(), 2, behind);
        } else if (block instanceof Block.Closing closing) {
            pages.keepTogether(closing.lines().size() + 1);
            pages.skip();
            List<Double> places = SignatureLines.fromTheRight(closing.lines());
            for (int i = 0; i < closing.lines().size(); i++) {
                String line = drawable(closing.lines().get(i), pages.regular());
                pages.line(line, pages.regular(), size(), OfficialPages.RIGHT, places.get(i));
            }
        } else if (block instanceof Block.Table table) {
            draw(table.grid(), List.of(), behind);
        } else if (block instanceof Block.Form form) {
            draw(form.grid(), notes(form), behind);
        }
    }

    /** @param notes the lines that stand below it, the first on the page on which it ends */
    private void draw(Grid grid, List<String> notes, double behind) throws IOException {
        // an empty line stands between a table and what follows
        double signed = behind > 0 ? behind + OfficialLayout.line() : 0;
        new OfficialPdfTable(pages, grid).draw(notes.isEmpty() ? signed : OfficialPages.NOTE_LINE);
        for (String note : notes) {
            pages.note(note);
        }
        pages.skip();
    }

    private List<String> notes(Block.Form form) throws IOException {
        List<String> lines = new ArrayList<>();
        for (String note : form.notes()) {
            lines.addAll(wrapped(note, pages.regular(), OfficialLayout.TABLE, OfficialLayout.width()));
        }
        return lines;
    }

    /** In print a character is as wide as its place in the grid. */
    private static double size() {
        return OfficialLayout.character();
    }

    private void text(String text, PdfFont face, int indent, double behind) throws IOException {
        List<Line> lines = lines(text, face, indent);
        for (int i = 0; i < lines.size(); i++) {
            if (i == lines.size() - 1) {
                pages.keepRoom(OfficialLayout.line() + behind);
            }
            pages.line(
                    lines.get(i).text(),
                    face,
                    size(),
                    OfficialPages.LEFT,
                    lines.get(i).indent());
        }
    }

    private static List<Line> lines(String text, PdfFont face, int indent) throws IOException {
        List<Line> lines = new ArrayList<>();
        for (String paragraph : drawable(text, face).split("\n", -1)) {
            List<String> begun = face.breaker().lines(paragraph, OfficialLayout.CHARACTERS - indent);
            lines.add(new Line(begun.get(0), indent));
            if (begun.size() > 1) {
                // the lines that follow begin at the margin, so they are broken anew
                String rest = paragraph.substring(begun.get(0).length()).stripLeading();
                face.breaker().lines(rest, OfficialLayout.CHARACTERS).forEach(line -> lines.add(new Line(line, 0)));
            }
        }
        return lines;
    }

    private record Line(String text, int indent) {}

    private static String drawable(String text, PdfFont face) throws IOException {
        return face.drawable(SheetText.clean(text));
    }

    private static List<String> wrapped(String text, PdfFont face, double size, double width) throws IOException {
        return face.breaker().lines(drawable(text, face), width / size);
    }
}
