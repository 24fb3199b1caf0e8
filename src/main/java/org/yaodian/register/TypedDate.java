package org.yaodian.register;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A date as people type it: 2022-09-05, 2022/9/5, 2022.9.5, 20220905, 2022年9月5日; without its year 9月5日, 9.5. */
public final class TypedDate {
    private static final Pattern WITH_YEAR =
            Pattern.compile("(\\d{4})\\s*[-/.年]\\s*(\\d{1,2})\\s*[-/.月]\\s*(\\d{1,2})\\s*日?(?:[ T]\\d{1,2}:\\d{2}.*)?");
    private static final Pattern COMPACT = Pattern.compile("(\\d{4})(\\d{2})(\\d{2})");
    private static final Pattern WITHOUT_YEAR = Pattern.compile("(\\d{1,2})\\s*[-/.月]\\s*(\\d{1,2})\\s*日?");

    private TypedDate() {}

    /**
     * Reads a date.
     *
     * @param year the year of dates that are typed without one, null to take none of these
     * @return empty where the text is no date
     */
    public static Optional<LocalDate> parse(String typed, Integer year) {
        String text = typed.strip();
        Matcher whole = WITH_YEAR.matcher(text);
        if (whole.matches()) {
            return date(whole.group(1), whole.group(2), whole.group(3));
        }
        Matcher compact = COMPACT.matcher(text);
        if (compact.matches()) {
            return date(compact.group(1), compact.group(2), compact.group(3));
        }
        Matcher partial = WITHOUT_YEAR.matcher(text);
        return year != null && partial.matches()
                ? date(year.toString(), partial.group(1), partial.group(2))
                : Optional.empty();
    }

    private static Optional<LocalDate> date(String year, String month, String day) {
        try {
            return Optional.of(LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
