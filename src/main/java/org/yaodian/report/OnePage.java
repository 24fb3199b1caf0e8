package org.yaodian.report;

/** Whether a table that needs a little more than a page is made a little smaller: a page with two rows helps nobody. */
final class OnePage {
    /** Tables of more rows are not measured for it. */
    static final int MOST_ROWS = 60;

    /** Of what is drawn at full size; body text is at 7.4 points then. */
    private static final double SMALLEST_SCALE = 0.7;
    /** Room for what is rounded up. */
    private static final double NEARLY = 0.995;

    private OnePage() {}

    /**
     * The part of its size at which the height fits into the room; 1 where it fits, or would get too small.
     *
     * @param scale at which it is drawn already
     */
    static double shrink(double height, double room, double scale) {
        double part = NEARLY * room / height;
        return height <= room || scale * part < SMALLEST_SCALE ? 1 : part;
    }
}
