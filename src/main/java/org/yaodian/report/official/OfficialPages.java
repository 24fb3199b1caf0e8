package org.yaodian.report.official;

import static org.yaodian.report.official.OfficialLayout.points;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.yaodian.report.PageSpot;
import org.yaodian.report.PdfFont;

/** The pages of one official document, filled from above; lengths are in points. */
final class OfficialPages implements AutoCloseable {
    static final double LEFT = 0;
    static final double CENTRE = 0.5;
    static final double RIGHT = 1;

    /** From one line of what stands below a table to the next. */
    static final double NOTE_LINE = 1.35 * OfficialLayout.TABLE;

    private static final float PAGE_WIDTH = (float) points(OfficialLayout.PAGE_WIDTH_MM);
    private static final float PAGE_HEIGHT = (float) points(OfficialLayout.PAGE_HEIGHT_MM);
    private static final double MARGIN = points(OfficialLayout.LEFT_MM);
    private static final double TOP = PAGE_HEIGHT - points(OfficialLayout.TOP_MM);
    private static final double BOTTOM = points(OfficialLayout.BOTTOM_MM);
    /** What lies above the baseline, in parts of the size. */
    private static final double ASCENT = 0.86;

    private static final double HAIR = 0.5;
    private static final double PADDING = 4;
    private static final double ROUNDING = 0.01;

    /** The pages on which letters begin, counted from 0. */
    private final List<Integer> letters = new ArrayList<>(List.of(0));

    private final List<PageSpot> spots = new ArrayList<>();

    private final PDDocument document;
    private final PdfFont regular;
    private final PdfFont bold;
    private PDPageContentStream content;
    private double y;
    private int drawn;

    OfficialPages(PDDocument document) throws IOException {
        this.document = document;
        this.regular = PdfFont.regular(document);
        this.bold = PdfFont.bold(document);
        next();
    }

    PdfFont regular() {
        return regular;
    }

    PdfFont bold() {
        return bold;
    }

    void next() throws IOException {
        finish();
        PDPage page = new PDPage(new PDRectangle(PAGE_WIDTH, PAGE_HEIGHT));
        document.addPage(page);
        content = new PDPageContentStream(document, page);
        y = TOP;
        drawn = 0;
    }

    /** How much of a page there is for what stands on it. */
    static double room() {
        return TOP - BOTTOM;
    }

    /** How much of the page is free. */
    double left() {
        return y - BOTTOM + ROUNDING;
    }

    /** Whether at most so many things stand on the page. */
    boolean isFresh(int most) {
        return drawn <= most;
    }

    /** Goes to a new page unless so many lines fit on this one. */
    void keepTogether(int lines) throws IOException {
        keepRoom(lines * OfficialLayout.line());
    }

    /** Goes to a new page unless there is so much room on this one. */
    void keepRoom(double height) throws IOException {
        if (left() < height) {
            next();
        }
    }

    /** Begins a letter of its own: on a new page, which is its first. */
    void nextLetter() throws IOException {
        next();
        letters.add(document.getNumberOfPages() - 1);
    }

    /** Leaves a line empty; at the head of a page nothing is left. */
    void skip() {
        if (drawn > 0 && left() >= OfficialLayout.line()) {
            y -= OfficialLayout.line();
        }
    }

    void down(double height) {
        y -= height;
        drawn++;
    }

    /**
     * Draws one line of the text.
     *
     * @param alignment 0 left, 0.5 in the middle, 1 right
     * @param indent from the side to which it is aligned, in characters
     */
    void line(String text, PdfFont face, double size, double alignment, double indent) throws IOException {
        keepTogether(1);
        double space = OfficialLayout.width() - indent * OfficialLayout.character();
        double free = space - face.breaker().width(text) * size;
        double x = MARGIN + (alignment == LEFT ? indent * OfficialLayout.character() : 0) + free * alignment;
        double baseline = y - (OfficialLayout.line() - size) / 2 - size * ASCENT;
        show(text, face, size, x, baseline);
        down(OfficialLayout.line());
    }

    /** Draws a line of what stands below a table, in the table's small type. */
    void note(String text) throws IOException {
        keepRoom(NOTE_LINE);
        double size = OfficialLayout.TABLE;
        show(text, regular, size, MARGIN, y - (NOTE_LINE - size) / 2 - size * ASCENT);
        down(NOTE_LINE);
    }

    /** Draws a framed cell; x is counted from the margin, above from where the page is filled to. */
    void cell(
            List<String> lines,
            PdfFont face,
            double x,
            double above,
            double width,
            double height,
            double lineHeight,
            boolean centred)
            throws IOException {
        double edge = y - above;
        content.setLineWidth((float) HAIR);
        content.addRect((float) (MARGIN + x), (float) (edge - height), (float) width, (float) height);
        content.stroke();
        double size = OfficialLayout.TABLE;
        double top = edge - Math.max(0, (height - lines.size() * lineHeight) / 2);
        for (int i = 0; i < lines.size(); i++) {
            double baseline = top - i * lineHeight - (lineHeight - size) / 2 - size * ASCENT;
            if (baseline < edge - height) {
                break;
            }
            double free = width - face.breaker().width(lines.get(i)) * size;
            show(lines.get(i), face, size, MARGIN + x + (centred ? free / 2 : PADDING), baseline);
        }
    }

    /** Marks the place of a cell, told as to {@link #cell}, for what it shows. */
    void mark(String key, double x, double above, double width, double height) {
        int page = document.getNumberOfPages() - 1;
        spots.add(new PageSpot(page, MARGIN + x, PAGE_HEIGHT - y + above, width, height, key));
    }

    List<PageSpot> spots() {
        return spots;
    }

    private void show(String text, PdfFont face, double size, double x, double baseline) throws IOException {
        if (text.isEmpty()) {
            return;
        }
        content.beginText();
        content.setFont(face.font(), (float) size);
        content.newLineAtOffset((float) x, (float) baseline);
        content.showText(text);
        content.endText();
    }

    /** — 1 — at the outer edge: right on odd pages, left on even ones, one character in. */
    void number() throws IOException {
        finish();
        double size = OfficialLayout.NUMBER;
        double baseline = BOTTOM - points(OfficialLayout.NUMBER_BELOW_MM);
        int number = 0;
        for (int i = 0; i < document.getNumberOfPages(); i++) {
            number = letters.contains(i) ? 1 : number + 1;
            content = new PDPageContentStream(
                    document, document.getPage(i), PDPageContentStream.AppendMode.APPEND, true, true);
            String text = "— " + number + " —";
            double width = regular.breaker().width(text) * size;
            double x = number % 2 == 1 ? MARGIN + OfficialLayout.width() - size - width : MARGIN + size;
            show(text, regular, size, x, baseline);
            finish();
        }
    }

    private void finish() throws IOException {
        if (content != null) {
            content.close();
            content = null;
        }
    }

    @Override
    public void close() throws IOException {
        finish();
        regular.close();
        bold.close();
    }
}
