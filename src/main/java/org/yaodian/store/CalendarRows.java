package org.yaodian.store;

import static org.yaodian.store.Columns.text;

import org.yaodian.calendar.DayKind;
import org.yaodian.plan.CalendarDay;
import org.yaodian.store.schema.tables.records.SpecialDayRecord;

/** The file's own days of the calendar and their rows. */
final class CalendarRows {
    private CalendarRows() {}

    static SpecialDayRecord dayRow(CalendarDay day) {
        return new SpecialDayRecord(
                text(day.id()), day.revision(), day.on(), day.kind().name(), day.name());
    }

    static CalendarDay day(Cells row) {
        return new CalendarDay(
                row.id("id"),
                row.number("revision"),
                row.day("on_day"),
                DayKind.valueOf(row.text("kind")),
                row.text("name"));
    }
}
