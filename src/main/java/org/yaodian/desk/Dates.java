package org.yaodian.desk;

import java.time.LocalDate;
import java.util.Optional;
import org.yaodian.calendar.DateText;

/** Dates as people type them: 2022-12-31, 2022/12/31, 2022.12.31, 2022年12月31日. */
public final class Dates {
    /** Behind every day that anything can happen on: what is known, whatever the day. */
    static final LocalDate FAR = LocalDate.of(9999, 12, 31);

    private Dates() {}

    /** The date that was typed; empty where it is none. */
    public static Optional<LocalDate> parse(String text) {
        return DateText.parse(text);
    }
}
