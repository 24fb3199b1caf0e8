package org.yaodian.plan;

/** The kinds of {@link Due}. */
public enum DueKind {
    BY_DATE,
    TIMES_PER_YEAR,
    WITHIN_WORKING_DAYS,
    WITHIN_DAYS,
    EVERY_PERIOD,
    STANDING;

    /** Whether the calendar alone gives it a date: what reddens an assignment that is not finished. */
    public boolean dated() {
        return this == BY_DATE || this == TIMES_PER_YEAR || this == EVERY_PERIOD;
    }
}
