package org.yaodian.desk;

import java.time.LocalDate;
import java.util.regex.Pattern;
import org.yaodian.plan.Due;

/** Moves what was said of one year to a later one. */
final class YearShift {
    private static final int FEBRUARY = 2;

    private final int from;
    private final int to;
    private final Pattern ownYear;
    private final Pattern earlierPlan;

    YearShift(int from, int to) {
        this.from = from;
        this.to = to;
        this.ownYear = Pattern.compile("(?<!\\d)" + from + "(?=年)");
        // the plan of the year before, which the look-back goes over
        this.earlierPlan = Pattern.compile("(?<!\\d)" + (from - 1) + "(?=年度?的?[^，。；、]{0,8}工作要点)");
    }

    /** The text with its own year's number, and that of the plan before it, moved on; null for null. */
    String text(String text) {
        if (text == null) {
            return null;
        }
        String moved = ownYear.matcher(text).replaceAll(Integer.toString(to));
        return earlierPlan.matcher(moved).replaceAll(Integer.toString(to - 1));
    }

    /** A limit by a date keeps its month and day; the end of February stays the end of February. */
    Due due(Due due) {
        return due instanceof Due.ByDate byDate ? new Due.ByDate(date(byDate.date())) : due;
    }

    private LocalDate date(LocalDate date) {
        LocalDate moved = date.plusYears((long) to - from);
        boolean endsFebruary = date.getMonthValue() == FEBRUARY && date.getDayOfMonth() == date.lengthOfMonth();
        return endsFebruary ? moved.withDayOfMonth(moved.lengthOfMonth()) : moved;
    }
}
