package org.yaodian.report.official;

/**
 * The measures of an official page, GB/T 9704-2012 parts 5 and 6: A4, 天头 37 mm, 订口 28 mm, 版心 156 mm by 225 mm, 22
 * lines of 28 characters in 三号, the page number 7 mm below in 四号.
 */
final class OfficialLayout {
    static final double PAGE_WIDTH_MM = 210;
    static final double PAGE_HEIGHT_MM = 297;
    static final double TOP_MM = 37;
    static final double LEFT_MM = 28;
    static final double RIGHT_MM = 26;
    static final double BOTTOM_MM = 35;
    static final double NUMBER_BELOW_MM = 7;

    /** Where a header would stand; there is none. */
    static final double HEADER_MM = 15;

    static final int LINES = 22;
    static final int CHARACTERS = 28;

    /** 二号, 三号, 四号, 五号, in points. */
    static final double TITLE = 22;

    static final double TEXT = 16;
    static final double NUMBER = 14;
    static final double TABLE = 10.5;

    private static final double POINTS_TO_THE_INCH = 72;
    private static final double MM_TO_THE_INCH = 25.4;
    private static final double TWIPS_TO_THE_POINT = 20;

    private OfficialLayout() {}

    static double points(double mm) {
        return mm * POINTS_TO_THE_INCH / MM_TO_THE_INCH;
    }

    /** Twentieths of a point, as Word counts. */
    static long twips(double points) {
        return Math.round(points * TWIPS_TO_THE_POINT);
    }

    /** The width of the text in points. */
    static double width() {
        return points(PAGE_WIDTH_MM - LEFT_MM - RIGHT_MM);
    }

    /** From one line to the next, in points. */
    static double line() {
        return points(PAGE_HEIGHT_MM - TOP_MM - BOTTOM_MM) / LINES;
    }

    /** As {@link #line}, in twentieths of a point, of which Word knows no parts: so that 22 of them fit. */
    static long lineTwips() {
        return (long) Math.floor(line() * TWIPS_TO_THE_POINT);
    }

    /** From one character to the next, in points: a little less than 三号. */
    static double character() {
        return width() / CHARACTERS;
    }
}
