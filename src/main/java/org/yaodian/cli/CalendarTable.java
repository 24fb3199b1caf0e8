package org.yaodian.cli;

import java.util.List;
import org.yaodian.calendar.SpecialDay;
import org.yaodian.desk.CalendarYears;

/** A year of the calendar as a table for a terminal. */
final class CalendarTable {
    private CalendarTable() {}

    static void print(CalendarYears.Year year, Console console) {
        lines(year.days(), console).forEach(console.out()::println);
        console.tell("message.calendarYear", year.year(), year.workingDays());
        if (!year.known()) {
            console.err().println(console.text("message.calendarUnknown", year.year()));
        }
    }

    static List<String> lines(List<SpecialDay> days, Console console) {
        TextTable table = new TextTable();
        days.forEach(day -> table.row(
                day.date().toString(),
                console.words().weekday(day.date()),
                console.words().of(day.kind()),
                day.name()));
        return table.lines();
    }
}
