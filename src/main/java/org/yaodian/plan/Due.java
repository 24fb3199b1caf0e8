package org.yaodian.plan;

import java.time.LocalDate;

/** When an obligation is to be met (时限). */
public sealed interface Due {

    /** What it is, by its word in the schema and in JSON. */
    DueKind kind();

    /** Once, on or before the date. */
    record ByDate(LocalDate date) implements Due {
        @Override
        public DueKind kind() {
            return DueKind.BY_DATE;
        }
    }

    /** As many times as told within the plan's year. */
    record TimesPerYear(int times) implements Due {
        public TimesPerYear {
            if (times < 1) {
                throw new IllegalArgumentException("expected 1 or more times a year, not " + times);
            }
        }

        @Override
        public DueKind kind() {
            return DueKind.TIMES_PER_YEAR;
        }
    }

    /** Within working days after an event; {@code after} is the event in the document's words, null where untold. */
    record WithinWorkingDays(int days, String after) implements Due {
        @Override
        public DueKind kind() {
            return DueKind.WITHIN_WORKING_DAYS;
        }
    }

    /** Within calendar days after an event; 0 is at once. */
    record WithinDays(int days, String after) implements Due {
        @Override
        public DueKind kind() {
            return DueKind.WITHIN_DAYS;
        }
    }

    /** In every period: by its end, or by the day of the month where one is printed (每月5日前). */
    record EveryPeriod(Period period, Integer day) implements Due {
        @Override
        public DueKind kind() {
            return DueKind.EVERY_PERIOD;
        }
    }

    /** Always, without a date. */
    record Standing() implements Due {
        @Override
        public DueKind kind() {
            return DueKind.STANDING;
        }
    }
}
