package org.yaodian.plan;

import java.time.LocalDate;
import java.util.UUID;
import org.yaodian.calendar.DayKind;
import org.yaodian.calendar.SpecialDay;

/**
 * A day that this file says something of, beyond what is shipped: of a year's arrangement that was taken in, or an
 * exception of the office's own. It holds where both name the same date.
 *
 * @param name the holiday that it belongs to, or the office's reason
 */
public record CalendarDay(UUID id, int revision, LocalDate on, DayKind kind, String name) implements Row {
    /** The day as the calendar takes it. */
    public SpecialDay special() {
        return new SpecialDay(on, kind, name);
    }
}
