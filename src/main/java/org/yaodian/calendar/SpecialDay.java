package org.yaodian.calendar;

import java.time.LocalDate;
import java.util.Objects;

/**
 * One day that a holiday arrangement names.
 *
 * @param date the day
 * @param kind off, or worked to make up for a day off
 * @param name the holiday that it belongs to, as the notice of the State Council names it (国庆节)
 */
public record SpecialDay(LocalDate date, DayKind kind, String name) {
    public SpecialDay {
        Objects.requireNonNull(date, "date");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(name, "name");
    }
}
