package org.yaodian.reading;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;

/**
 * A phrase of time or quantity where a rule found it.
 *
 * @param number of days or times, 0 where it tells none
 * @param year as printed (2023, 次), null where it tells none
 * @param month and {@code day}: 0 where it tells none
 * @param word the period, unit, quarter, half or third of a month as printed, null where it tells none
 */
record TimePhrase(TimeRule rule, int start, int end, int number, String year, int month, int day, String word) {

    /** The phrases of the text, in order, none over another. */
    static List<TimePhrase> find(String folded, boolean cell) {
        List<TimePhrase> found = new ArrayList<>();
        BitSet taken = new BitSet(folded.length());
        for (TimeRule rule : TimeRule.ALL) {
            if (!(cell ? rule.inCell() : rule.inText())) {
                continue;
            }
            Matcher matcher = rule.pattern().matcher(folded);
            while (matcher.find()) {
                boolean free =
                        taken.nextSetBit(matcher.start()) < 0 || taken.nextSetBit(matcher.start()) >= matcher.end();
                if (free && matcher.end() > matcher.start()) {
                    taken.set(matcher.start(), matcher.end());
                    found.add(of(rule, matcher));
                }
            }
        }
        found.sort(Comparator.comparingInt(TimePhrase::start));
        return found;
    }

    private static TimePhrase of(TimeRule rule, Matcher matcher) {
        String word = null;
        for (String group : List.of("p", "u", "q", "h", "part")) {
            word = rule.has(group) && matcher.group(group) != null ? matcher.group(group) : word;
        }
        return new TimePhrase(
                rule,
                matcher.start(),
                matcher.end(),
                number(rule, matcher, "n"),
                rule.has("y") ? matcher.group("y") : null,
                number(rule, matcher, "m"),
                number(rule, matcher, "d"),
                word);
    }

    private static int number(TimeRule rule, Matcher matcher, String group) {
        return rule.has(group) ? Math.max(0, ChineseNumber.parse(matcher.group(group))) : 0;
    }

    /** Whether it tells a day of the calendar other than the end of a year by its name. */
    boolean isDate() {
        return switch (rule.kind()) {
            case DATE, MONTH_END, MONTH_PART, MONTH_BEFORE, QUARTER, HALF -> true;
            default -> false;
        };
    }

    boolean is(TimeRule.Kind kind) {
        return rule.kind() == kind;
    }
}
