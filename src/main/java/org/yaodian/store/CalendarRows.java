package org.yaodian.store;

import static org.yaodian.store.Columns.text;
import static org.yaodian.store.Columns.uuid;

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

    static CalendarDay day(SpecialDayRecord row) {
        return new CalendarDay(
                uuid(row.getId()), row.getRevision(), row.getOnDay(), DayKind.valueOf(row.getKind()), row.getName());
    }
}
