package org.yaodian.report;

/**
 * A place on a page that stands for something.
 *
 * @param page from 0
 * @param x from the left in points, as the others
 * @param y from above
 * @param key what it stands for
 */
public record PageSpot(int page, double x, double y, double width, double height, String key) {

    public boolean holds(int onPage, double atX, double atY) {
        return onPage == page && atX >= x && atX <= x + width && atY >= y && atY <= y + height;
    }
}
