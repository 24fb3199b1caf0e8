package org.yaodian.report.picture;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import org.yaodian.report.PagePictures;

/** A picture as the one page that it fills, drawn anew for each size. */
public final class DrawnPage implements PagePictures {
    private final Picture picture;

    public DrawnPage(Picture picture) {
        this.picture = picture;
    }

    @Override
    public int pageCount() {
        return 1;
    }

    @Override
    public double width(int page) {
        return picture.width();
    }

    @Override
    public double height(int page) {
        return picture.height();
    }

    @Override
    public BufferedImage draw(int page, double scale) {
        BufferedImage image = new BufferedImage(
                (int) Math.ceil(picture.width() * scale),
                (int) Math.ceil(picture.height() * scale),
                BufferedImage.TYPE_INT_RGB);
        Graphics2D canvas = image.createGraphics();
        canvas.scale(scale, scale);
        picture.draw(canvas);
        canvas.dispose();
        return image;
    }

    @Override
    public void close() {
        // a picture holds nothing
    }
}
