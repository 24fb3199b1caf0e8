package org.yaodian.register;

import java.time.LocalDate;
import java.util.List;

/**
 * A step on the way to a due date ("why this date").
 *
 * @param date the day that it speaks of
 * @param key of the message bundle {@code messages/why}
 * @param arguments what stands in the message: dates, numbers, names
 */
public record WhyStep(LocalDate date, String key, List<Object> arguments) {
    static WhyStep of(LocalDate date, String key, Object... arguments) {
        return new WhyStep(date, key, List.of(arguments));
    }
}
