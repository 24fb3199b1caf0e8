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

    private static final String ISO = "0000-00-00";

    private DateText() {}

    /** The date that was typed; empty where it is none. */
    public static Optional<LocalDate> parse(String text) {
        return isIso(text) ? date(text.substring(0, 4), text.substring(5, 7), text.substring(8)) : parseTyped(text);
    }

    /** The form of all files: at each start some hundred days are read in it, for which the pattern is slow. */
    private static boolean isIso(String text) {
        if (text == null || text.length() != ISO.length()) {
            return false;
        }
        for (int i = 0; i < ISO.length(); i++) {
            char c = text.charAt(i);
            if (ISO.charAt(i) == '-' ? c != '-' : c < '0' || c > '9') {
                return false;
            }
        }
        return true;
    }

    private static Optional<LocalDate> parseTyped(String text) {
        Matcher matcher = TYPED.matcher(text == null ? "" : text);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        return date(matcher.group(1), matcher.group(2), matcher.group(3));
    }

    private static Optional<LocalDate> date(String year, String month, String day) {
        try {
            return Optional.of(LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
