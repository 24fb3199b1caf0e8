package org.yaodian.report;

import java.awt.Color;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/** The pages of one document, A4 landscape, of which the last is open for drawing. Places are in points from below left. */
final class PdfPages implements AutoCloseable {
    static final float WIDTH = PDRectangle.A4.getHeight();
    static final float HEIGHT = PDRectangle.A4.getWidth();
    static final float LEFT = 40;
    static final float RIGHT = WIDTH - LEFT;
    static final float TOP = HEIGHT - 36;
    static final float BOTTOM = 46;

    private static final float FOOTER_BASELINE = 26;
    private static final float FOOTER_POINTS = 9;
    /** What lies above the baseline, in parts of the size. */
    private static final double ASCENT = 0.86;

    private final PDDocument document;
    private final PdfFont regular;
    private final PdfFont bold;
    private PDPageContentStream content;

    PdfPages(PDDocument document) throws IOException {
        this.document = document;
        this.regular = PdfFont.regular(document);
        this.bold = PdfFont.bold(document);
    }

    PdfFont face(boolean wantBold) {
        return wantBold ? bold : regular;
    }

    void next() throws IOException {
        finish();
        PDPage page = new PDPage(new PDRectangle(WIDTH, HEIGHT));
        document.addPage(page);
        content = new PDPageContentStream(document, page);
    }

    /** Writes 第 N 页 共 M 页 on each, which is known only when all are there. */
    void number() throws IOException {
        finish();
        int count = document.getNumberOfPages();
        for (int i = 0; i < count; i++) {
            content = new PDPageContentStream(
                    document, document.getPage(i), PDPageContentStream.AppendMode.APPEND, true, true);
            String text = "第 " + (i + 1) + " 页 共 " + count + " 页";
            double width = regular.breaker().width(text) * FOOTER_POINTS;
            show(text, regular, FOOTER_POINTS, (WIDTH - width) / 2, FOOTER_BASELINE, Color.BLACK);
            finish();
        }
    }

    void fill(double x, double y, double width, double height, String colour) throws IOException {
        content.setNonStrokingColor(Color.decode("#" + colour));
        content.addRect((float) x, (float) y, (float) width, (float) height);
        content.fill();
    }

    void frame(double x, double y, double width, double height) throws IOException {
        content.setStrokingColor(Color.BLACK);
        content.setLineWidth(0.5f);
        content.addRect((float) x, (float) y, (float) width, (float) height);
        content.stroke();
    }

    /**
     * Draws lines one below the other.
     *
     * @param x the left end of the place for them
     * @param top the upper end of the first line
     * @param alignment 0 left, 0.5 in the middle, 1 right
     */
    void lines(List<String> lines, Style style, double x, double width, double top, double alignment)
            throws IOException {
        PdfFont face = face(style.bold());
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            double free = width - face.breaker().width(line) * style.points();
            double lead = (style.lineHeight() - style.points()) / 2;
            double baseline = top - i * style.lineHeight() - lead - style.points() * ASCENT;
            show(line, face, style.points(), x + free * alignment, baseline, Color.decode("#" + style.colour()));
        }
    }

    private void show(String line, PdfFont face, double points, double x, double baseline, Color colour)
            throws IOException {
        if (line.isEmpty()) {
            return;
        }
        content.beginText();
        content.setNonStrokingColor(colour);
        content.setFont(face.font(), (float) points);
        content.newLineAtOffset((float) x, (float) baseline);
        content.showText(line);
        content.endText();
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

    /** How text is drawn; {@code colour} in six hexadecimal digits. */
    record Style(double points, boolean bold, String colour) {
        private static final double LINE = 1.3;

        static Style plain(double points) {
            return new Style(points, false, "000000");
        }

        static Style bold(double points) {
            return new Style(points, true, "000000");
        }

        double lineHeight() {
            return points * LINE;
        }
    }
}
