package org.yaodian.report;

import java.awt.image.BufferedImage;
import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.rendering.PDFRenderer;

/** The pages of a PDF as pictures; calls are taken one at a time. */
final class PdfPictures implements PagePictures {
    private final PDDocument document;
    private final PDFRenderer renderer;

    PdfPictures(byte[] pdf) throws IOException {
        this.document = Loader.loadPDF(pdf);
        this.renderer = new PDFRenderer(document);
    }

    @Override
    public synchronized int pageCount() {
        return document.getNumberOfPages();
    }

    @Override
    public synchronized double width(int page) {
        return box(page).getWidth();
    }

    @Override
    public synchronized double height(int page) {
        return box(page).getHeight();
    }

    private PDRectangle box(int page) {
        return document.getPage(page).getMediaBox();
    }

    @Override
    public synchronized BufferedImage draw(int page, double scale) throws IOException {
        return renderer.renderImage(page, (float) scale);
    }

    @Override
    public synchronized void close() throws IOException {
        document.close();
    }
}
