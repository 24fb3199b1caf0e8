package org.yaodian.desk;

import java.util.List;
import org.yaodian.calendar.SpecialDay;
import org.yaodian.calendar.WorkCalendar;
import org.yaodian.plan.Refused;

/** The years of a calendar, and what is told of one. */
public final class CalendarYears {
    private static final int EARLIEST = 1950;
    private static final int LATEST = 2200;

    private CalendarYears() {}

    /**
     * A year of a calendar.
     *
     * @param known whether its arrangement is known; if not, its weekends alone are
     * @param days what is said of its days, in their order
     */
    public record Year(int year, boolean known, int workingDays, List<SpecialDay> days) {}

    /** @throws Refused when the year lies outside of 1950 to 2200 */
    public static Year of(WorkCalendar calendar, int year) {
        expect(year);
        return new Year(year, calendar.knows(year), calendar.workingDaysIn(year), calendar.specialDays(year));
    }

    static void expect(int year) {
        if (year < EARLIEST || year > LATEST) {
            throw new Refused("calendar.year", year, EARLIEST, LATEST);
        }
    }
}
