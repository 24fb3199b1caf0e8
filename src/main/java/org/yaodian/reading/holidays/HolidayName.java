package org.yaodian.reading.holidays;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The name of a holiday: before the colon of its sentence, or told by a date that is always the same holiday's. */
final class HolidayName {
    /** What days are called of which nothing tells their holiday. */
    static final String UNNAMED = "节假日";

    private static final String ONE = "(?:元旦|春节|除夕|[\\u4e00-\\u9fff]{2,4}?节)";
    private static final Pattern HEADING =
            Pattern.compile("^(?:（?[一二三四五六七八九十]+）?[、.]?|\\d{1,2}[.、]|第[一二三四五六七八九十]+[，、])?(" + ONE + "(?:[、和与暨]" + ONE
                    + ")*)(?:假期|放假)?[：，]?");
    private static final Map<MonthDay, String> FIXED =
            Map.of(MonthDay.of(1, 1), "元旦", MonthDay.of(5, 1), "劳动节", MonthDay.of(10, 1), "国庆节");

    private HolidayName() {}

    /** The name at a sentence's beginning; empty where it begins with none. */
    static Optional<String> at(String beginning) {
        Matcher heading = HEADING.matcher(beginning);
        return heading.matches() ? Optional.of(heading.group(1).replaceAll("[和与暨]", "、")) : Optional.empty();
    }

    /** The name by the dates themselves. */
    static Optional<String> of(Collection<LocalDate> days) {
        return days.stream()
                .map(day -> FIXED.get(MonthDay.from(day)))
                .filter(name -> name != null)
                .findFirst();
    }
}
