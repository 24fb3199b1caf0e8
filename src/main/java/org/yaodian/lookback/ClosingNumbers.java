package org.yaodian.lookback;

import java.util.Collection;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The numbers under which findings are closed out (销号): year and running number, unless the office has its own. */
public final class ClosingNumbers {
    public static final String DASH = "-";

    private static final Pattern RUNNING = Pattern.compile("(\\d{4})-(\\d{1,6})");

    private ClosingNumbers() {}

    /** The next of a year behind those that are taken: 2022-001. */
    public static String next(Collection<String> taken, int year) {
        return of(year, last(taken, year) + 1);
    }

    public static String of(int year, int running) {
        return "%d-%03d".formatted(year, running);
    }

    /** The highest running number of a year; 0 for none. */
    public static int last(Collection<String> taken, int year) {
        return taken.stream()
                .map(RUNNING::matcher)
                .filter(Matcher::matches)
                .filter(matcher -> Integer.parseInt(matcher.group(1)) == year)
                .mapToInt(matcher -> Integer.parseInt(matcher.group(2)))
                .max()
                .orElse(0);
    }
}
