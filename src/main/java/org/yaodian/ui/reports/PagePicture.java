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
    /** Draws a page; {@code scale} is pixels to the point. */
    static PagePicture of(PagePictures pages, int page, double scale) throws IOException {
        Image image = SwingFXUtils.toFXImage(pages.draw(page, scale), null);
        return new PagePicture(image, pages.width(page), pages.height(page));
    }
}
