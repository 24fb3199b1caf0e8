package org.yaodian.calendar;

/** Counting Mondays to Fridays by arithmetic alone, on epoch days; 1970-01-01 was a Thursday. */
final class Weekdays {
    private static final int DAYS_PER_WEEK = 7;
    private static final int WEEKDAYS_PER_WEEK = 5;
    /** The epoch day of Monday 1969-12-29, from which weekdays are numbered. */
    private static final long MONDAY = -3;

    private Weekdays() {}

    static boolean isWeekday(long epochDay) {
        return Math.floorMod(epochDay - MONDAY, DAYS_PER_WEEK) < WEEKDAYS_PER_WEEK;
    }

    /** The number of weekdays from the numbering's Monday up to and with the day; negative before it. */
    static long ordinal(long epochDay) {
        long sinceMonday = epochDay - MONDAY;
        long weeks = Math.floorDiv(sinceMonday, (long) DAYS_PER_WEEK);
        int dayOfWeek = Math.floorMod(sinceMonday, DAYS_PER_WEEK);
        return weeks * WEEKDAYS_PER_WEEK + Math.min(dayOfWeek + 1, WEEKDAYS_PER_WEEK);
    }

    /** The weekday with the ordinal: the inverse of {@link #ordinal(long)} on weekdays. */
    static long at(long ordinal) {
        long weeks = Math.floorDiv(ordinal - 1, (long) WEEKDAYS_PER_WEEK);
        int dayOfWeek = Math.floorMod(ordinal - 1, WEEKDAYS_PER_WEEK);
        return MONDAY + weeks * DAYS_PER_WEEK + dayOfWeek;
    }
}
