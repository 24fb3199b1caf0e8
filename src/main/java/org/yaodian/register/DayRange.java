package org.yaodian.register;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.yaodian.calendar.DayKind;
import org.yaodian.calendar.SpecialDay;
import org.yaodian.calendar.WorkCalendar;

/** Days on end that an arrangement names alike: 1 to 7 October off, 8 and 9 October worked. */
public record DayRange(LocalDate from, LocalDate to, DayKind kind) {

    /** The special days after the first day up to and with the second that make a difference to counting, in order. */
    static List<DayRange> within(WorkCalendar calendar, LocalDate after, LocalDate until) {
        List<DayRange> ranges = new ArrayList<>();
        for (int year = after.getYear(); year <= until.getYear(); year++) {
            for (SpecialDay day : calendar.specialDays(year)) {
                if (day.date().isAfter(after) && !day.date().isAfter(until)) {
                    add(ranges, day);
                }
            }
        }
        return ranges;
    }

    private static void add(List<DayRange> ranges, SpecialDay day) {
        DayRange last = ranges.isEmpty() ? null : ranges.get(ranges.size() - 1);
        if (last != null && last.kind == day.kind() && last.to.plusDays(1).equals(day.date())) {
            ranges.set(ranges.size() - 1, new DayRange(last.from, day.date(), last.kind));
        } else {
            ranges.add(new DayRange(day.date(), day.date(), day.kind()));
        }
    }
}
