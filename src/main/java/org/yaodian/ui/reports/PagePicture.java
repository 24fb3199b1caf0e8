package org.yaodian.ui.reports;

import java.io.IOException;
import javafx.embed.swing.SwingFXUtils;
import javafx.scene.image.Image;
import org.yaodian.report.PagePictures;

/**
 * A page as it is shown.
 *
 * @param width of the page in points, 72 to the inch
 * @param height in points
 */
record PagePicture(Image image, double width, double height) {
    /** A large picture, drawn larger, would take more memory than there is; it is stretched instead. */
    private static final double MOST_PIXELS = 16e6;

    /** Draws a page; {@code scale} is pixels to the point, fewer where the page is very large. */
    static PagePicture of(PagePictures pages, int page, double scale) throws IOException {
        double width = pages.width(page);
        double height = pages.height(page);
        double most = Math.sqrt(MOST_PIXELS / width / height);
        Image image = SwingFXUtils.toFXImage(pages.draw(page, Math.min(scale, most)), null);
        return new PagePicture(image, width, height);
    }
}
