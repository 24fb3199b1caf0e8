package org.yaodian.ui.deadlines;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;

/**
 * Where the days of a month stand: weeks from Monday, seven columns.
 *
 * @param x the left edge of the first column
 * @param y the upper edge of the first week
 * @param cellWidth of a day
 * @param cellHeight of a day
 */
record MonthGeometry(YearMonth month, double x, double y, double cellWidth, double cellHeight) {
    static final int DAYS = 7;
    static final int WEEKS = 6;

    private int place(LocalDate day) {
        return month.atDay(1).getDayOfWeek().getValue() - 1 + day.getDayOfMonth() - 1;
    }

    double left(LocalDate day) {
        return x + place(day) % DAYS * cellWidth;
    }

    double top(LocalDate day) {
        return y + place(day) / DAYS * cellHeight;
    }

    /** The day at a point; empty outside of the month's days. */
    Optional<LocalDate> dayAt(double px, double py) {
        if (px < x || py < y || px >= x + DAYS * cellWidth) {
            return Optional.empty();
        }
        int place = (int) ((py - y) / cellHeight) * DAYS + (int) ((px - x) / cellWidth);
        int day = place - (month.atDay(1).getDayOfWeek().getValue() - 1) + 1;
        return day >= 1 && day <= month.lengthOfMonth() ? Optional.of(month.atDay(day)) : Optional.empty();
    }
}
