package org.yaodian.plan;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.TemporalAdjusters;

/** A span of the calendar in which something is owed again and again. */
public enum Period {
    WEEK(0),
    MONTH(1),
    QUARTER(3),
    HALF_YEAR(6),
    YEAR(12);

    private final int months;

    Period(int months) {
        this.months = months;
    }

    /** The first day of the period in which the day lies. */
    public LocalDate startOf(LocalDate day) {
        if (this == WEEK) {
            return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        }
        Month first = Month.of((day.getMonthValue() - 1) / months * months + 1);
        return LocalDate.of(day.getYear(), first, 1);
    }

    /** The last day of the period in which the day lies. */
    public LocalDate endOf(LocalDate day) {
        return this == WEEK
                ? startOf(day).plusDays(6)
                : startOf(day).plusMonths(months).minusDays(1);
    }
}
