package org.yaodian.reading.holidays;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A date as a notice prints it: {@code 2026年1月1日（周四）}, or {@code 3日} behind a month that was named.
 *
 * @param year null where none is printed
 * @param month null where none is printed
 * @param weekday what stands in brackets behind it, null where nothing does
 * @param start where it begins in its sentence
 * @param end behind its end, brackets included
 */
record NoticeDate(Integer year, Integer month, int day, DayOfWeek weekday, int start, int end) {
    private static final Pattern PRINTED = Pattern.compile("(?:(\\d{4})年)?(?:(\\d{1,2})月)?(\\d{1,2})日(?:（([^（）]*)）)?");
    private static final Pattern WEEKDAY = Pattern.compile("(?:周|星期|礼拜)([一二三四五六日天])");
    private static final String WEEK = "一二三四五六日";

    /** The next date of a sentence without blanks; empty where none follows. */
    static Optional<NoticeDate> find(String sentence, int from) {
        Matcher date = PRINTED.matcher(sentence);
        return date.find(from) ? Optional.of(of(date)) : Optional.empty();
    }

    private static NoticeDate of(Matcher date) {
        return new NoticeDate(
                number(date.group(1)),
                number(date.group(2)),
                number(date.group(3)),
                weekday(date.group(4)),
                date.start(),
                date.end());
    }

    private static Integer number(String digits) {
        return digits == null ? null : Integer.valueOf(digits);
    }

    private static DayOfWeek weekday(String remark) {
        Matcher weekday = WEEKDAY.matcher(remark == null ? "" : remark);
        return weekday.find() ? DayOfWeek.of(WEEK.indexOf(weekday.group(1).replace('天', '日')) + 1) : null;
    }

    /** The date in a year and month that it may not name itself; empty where the calendar has none. */
    Optional<LocalDate> in(int ofYear, int ofMonth) {
        try {
            return Optional.of(LocalDate.of(ofYear, ofMonth, day));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
