package org.yaodian.report;

import java.awt.image.BufferedImage;
import java.io.IOException;

/**
 * Pages as pictures, for a preview that shows what will be printed, and for the printer. May be used from any thread, until
 * it is closed.
 */
public interface PagePictures extends AutoCloseable {

    /** Opens a PDF that stands in memory. */
    static PagePictures of(byte[] pdf) throws IOException {
        return new PdfPictures(pdf);
    }

    int pageCount();

    /** The width of a page in points, 72 to the inch; {@code page} counts from 0. */
    double width(int page);

    /** The height of a page in points. */
    double height(int page);

    /**
     * Draws a page.
     *
     * @param page from 0
     * @param scale pixels to the point: 1 is 72 dots per inch
     */
    BufferedImage draw(int page, double scale) throws IOException;

    @Override
    void close() throws IOException;
}
