package org.yaodian.desk;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.yaodian.calendar.HolidayTable;
import org.yaodian.calendar.SpecialDay;
import org.yaodian.calendar.WorkCalendar;
import org.yaodian.plan.Refused;

/** The State Council's calendar that is shipped with the program, and what one asks of it. */
public final class WorkDays {
    private static final String TABLE = "/assets/calendar/holidays.csv";
    private static final int MOST_DAYS = 10_000;

    private WorkDays() {}

    /** The calendar of the years whose arrangement has been published. */
    public static WorkCalendar calendar() {
        return Shipped.CALENDAR;
    }

    /** The shipped calendar with a file's own days, which hold where both name the same date. */
    static WorkCalendar with(Collection<SpecialDay> own) {
        return own.isEmpty()
                ? Shipped.CALENDAR
                : WorkCalendar.of(
                        Stream.concat(Shipped.DAYS.stream(), own.stream()).toList());
    }

    /**
     * The n-th working day after the day.
     *
     * @throws Refused when n is not between 0 and 10,000
     */
    public static LocalDate after(LocalDate day, int n) {
        return after(calendar(), day, n);
    }

    /** As {@link #after(LocalDate, int)}, by a file's calendar. */
    public static LocalDate after(WorkCalendar calendar, LocalDate day, int n) {
        if (n < 0 || n > MOST_DAYS) {
            throw new Refused("workday.count", n, MOST_DAYS);
        }
        return calendar.plusWorkingDays(day, n);
    }

    private static final class Shipped {
        private static final List<SpecialDay> DAYS = read();
        private static final WorkCalendar CALENDAR = WorkCalendar.of(DAYS);

        private static List<SpecialDay> read() {
            try (InputStream table = WorkDays.class.getResourceAsStream(TABLE);
                    BufferedReader lines = new BufferedReader(new InputStreamReader(table, StandardCharsets.UTF_8))) {
                return HolidayTable.parse(lines.lines());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
