package org.yaodian.calendar;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Dates as people type them: 2022-12-31, 2022/12/31, 2022.12.31, 2022年12月31日. */
public final class DateText {
    private static final Pattern TYPED =
            Pattern.compile("\\s*(\\d{4})\\s*[-/.年]\\s*(\\d{1,2})\\s*[-/.月]\\s*(\\d{1,2})\\s*日?\\s*");

    private DateText() {}

    /** The date that was typed; empty where it is none. */
    public static Optional<LocalDate> parse(String text) {
        Matcher matcher = TYPED.matcher(text == null ? "" : text);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.of(
                    Integer.parseInt(matcher.group(1)),
                    Integer.parseInt(matcher.group(2)),
                    Integer.parseInt(matcher.group(3))));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
