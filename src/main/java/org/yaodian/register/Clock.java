package org.yaodian.register;

import java.util.Map;

/**
 * The clock of a register's entries (时钟). It starts on the day on which an entry came in.
 *
 * @param days the limit
 * @param unit what the limit counts
 * @param byKind other limits for entries of a kind, by the value of the definition's kind column
 * @param ofObligation whether the limit of the obligation that an entry serves goes before these
 */
public record Clock(int days, Unit unit, Map<String, Integer> byKind, boolean ofObligation) {
    /** What a limit counts. */
    public enum Unit {
        WORKING_DAYS,
        DAYS
    }

    public Clock {
        byKind = Map.copyOf(byKind);
    }

    /** The definition's own limit for entries of a kind; null for no kind. */
    public int daysFor(String kind) {
        return kind == null ? days : byKind.getOrDefault(kind, days);
    }
}
