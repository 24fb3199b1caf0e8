package org.yaodian.reading;

import java.awt.geom.Point2D;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.contentstream.PDFGraphicsStreamEngine;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;

/**
 * The upright and level lines that a page draws, as strokes or as thin filled boxes: what parts the cells of its tables.
 * Lengths are in points from the page's lower left.
 */
final class PdfLines extends PDFGraphicsStreamEngine {
    /** A line from {@code from} to {@code to}, at {@code at} on the other axis. */
    record Stroke(boolean upright, float at, float from, float to) {}

    private static final float STRAIGHT = 1f;
    private static final float THIN = 2.5f;
    private static final float SHORTEST = 6f;
    private static final int MOST = 4_000;

    private final List<Stroke> strokes = new ArrayList<>();
    private final List<Point2D[]> path = new ArrayList<>();
    private final List<Point2D[]> boxes = new ArrayList<>();
    private Point2D.Float at = new Point2D.Float();
    private Point2D.Float begin = at;

    private PdfLines(PDPage page) {
        super(page);
    }

    /** The page's lines; none where it draws so many that they are a picture, or where its drawing is damaged. */
    static List<Stroke> of(PDPage page) {
        PdfLines lines = new PdfLines(page);
        try {
            lines.processPage(page);
        } catch (IOException | RuntimeException damaged) {
            return List.of();
        }
        return lines.strokes.size() < MOST ? lines.strokes : List.of();
    }

    private void stroke(Point2D one, Point2D other) {
        double across = Math.abs(one.getX() - other.getX());
        double down = Math.abs(one.getY() - other.getY());
        if (strokes.size() >= MOST || Math.max(across, down) < SHORTEST) {
            return;
        }
        if (across <= STRAIGHT) {
            float x = (float) (one.getX() + other.getX()) / 2;
            strokes.add(new Stroke(
                    true, x, (float) Math.min(one.getY(), other.getY()), (float) Math.max(one.getY(), other.getY())));
        } else if (down <= STRAIGHT) {
            float y = (float) (one.getY() + other.getY()) / 2;
            strokes.add(new Stroke(
                    false, y, (float) Math.min(one.getX(), other.getX()), (float) Math.max(one.getX(), other.getX())));
        }
    }

    /** A filled box is a line where it is thin, and the ground of a cell else. */
    private void filled(Point2D low, Point2D high) {
        double width = Math.abs(high.getX() - low.getX());
        double height = Math.abs(high.getY() - low.getY());
        double x = (low.getX() + high.getX()) / 2;
        double y = (low.getY() + high.getY()) / 2;
        if (width <= THIN && height > width) {
            stroke(new Point2D.Double(x, low.getY()), new Point2D.Double(x, high.getY()));
        } else if (height <= THIN) {
            stroke(new Point2D.Double(low.getX(), y), new Point2D.Double(high.getX(), y));
        }
    }

    @Override
    public void showTextString(byte[] string) {
        // letters draw no lines of tables, and take most of the time
    }

    @Override
    public void showTextStrings(COSArray array) {
        // nor do these
    }

    @Override
    public void appendRectangle(Point2D p0, Point2D p1, Point2D p2, Point2D p3) {
        boxes.add(new Point2D[] {p0, p2});
    }

    @Override
    public void moveTo(float x, float y) {
        at = new Point2D.Float(x, y);
        begin = at;
    }

    @Override
    public void lineTo(float x, float y) {
        Point2D.Float next = new Point2D.Float(x, y);
        path.add(new Point2D[] {at, next});
        at = next;
    }

    @Override
    public void curveTo(float x1, float y1, float x2, float y2, float x3, float y3) {
        at = new Point2D.Float(x3, y3);
    }

    @Override
    public Point2D getCurrentPoint() {
        return at;
    }

    @Override
    public void closePath() {
        path.add(new Point2D[] {at, begin});
        at = begin;
    }

    @Override
    public void strokePath() {
        path.forEach(piece -> stroke(piece[0], piece[1]));
        for (Point2D[] box : boxes) {
            Point2D other = new Point2D.Double(box[0].getX(), box[1].getY());
            Point2D fourth = new Point2D.Double(box[1].getX(), box[0].getY());
            stroke(box[0], other);
            stroke(other, box[1]);
            stroke(box[1], fourth);
            stroke(fourth, box[0]);
        }
        endPath();
    }

    @Override
    public void fillPath(int windingRule) {
        boxes.forEach(box -> filled(box[0], box[1]));
        if (!path.isEmpty()) {
            filled(corner(false), corner(true));
        }
        endPath();
    }

    private Point2D corner(boolean upper) {
        double x = path.get(0)[0].getX();
        double y = path.get(0)[0].getY();
        for (Point2D[] piece : path) {
            x = upper ? Math.max(x, piece[1].getX()) : Math.min(x, piece[1].getX());
            y = upper ? Math.max(y, piece[1].getY()) : Math.min(y, piece[1].getY());
        }
        return new Point2D.Double(x, y);
    }

    @Override
    public void fillAndStrokePath(int windingRule) {
        strokePath();
    }

    @Override
    public void endPath() {
        path.clear();
        boxes.clear();
    }

    @Override
    public void clip(int windingRule) {
        // what is cut off is none of a table's lines
    }

    @Override
    public void drawImage(PDImage image) {
        // pictures have no lines of tables
    }

    @Override
    public void shadingFill(COSName name) {
        // shades have none either
    }
}
