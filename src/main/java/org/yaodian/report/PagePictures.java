package org.yaodian.report;

import java.awt.image.BufferedImage;
import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.rendering.PDFRenderer;

/**
 * The pages of a PDF as pictures, for a preview that shows what will be printed. Holds the document until it is closed;
 * calls are taken one at a time, so it may be used from any thread.
 */
public final class PagePictures implements AutoCloseable {
    private final PDDocument document;
    private final PDFRenderer renderer;

    private PagePictures(PDDocument document) {
        this.document = document;
        this.renderer = new PDFRenderer(document);
    }

    /** Opens a PDF that stands in memory. */
    public static PagePictures of(byte[] pdf) throws IOException {
        return new PagePictures(Loader.loadPDF(pdf));
    }

    public synchronized int pageCount() {
        return document.getNumberOfPages();
    }

    /** The width of a page in points, 72 to the inch; {@code page} counts from 0. */
    public synchronized double width(int page) {
        return box(page).getWidth();
    }

    /** The height of a page in points. */
    public synchronized double height(int page) {
        return box(page).getHeight();
    }

    private PDRectangle box(int page) {
        return document.getPage(page).getMediaBox();
    }

    /**
     * Draws a page.
     *
     * @param page from 0
     * @param scale pixels to the point: 1 is 72 dots per inch
     */
    public synchronized BufferedImage draw(int page, double scale) throws IOException {
        return renderer.renderImage(page, (float) scale);
    }

    @Override
    public synchronized void close() throws IOException {
        document.close();
    }
}
