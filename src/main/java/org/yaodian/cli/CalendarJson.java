package org.yaodian.cli;

import org.yaodian.calendar.SpecialDay;
import org.yaodian.desk.CalendarYears;

/** A year of the calendar as JSON. */
final class CalendarJson {
    private CalendarJson() {}

    static Json of(CalendarYears.Year year) {
        return Json.object()
                .put("year", year.year())
                .put("known", year.known())
                .put("workingDays", year.workingDays())
                .list("days", year.days(), CalendarJson::of);
    }

    static Json of(SpecialDay day) {
        return Json.object().put("date", day.date()).put("kind", day.kind()).put("name", day.name());
    }
}
