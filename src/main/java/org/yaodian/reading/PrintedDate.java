package org.yaodian.reading;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A full date in figures or in Chinese (2022年8月22日, 二〇二二年八月二十二日, 2022-08-22) within folded text. */
record PrintedDate(LocalDate date, int start, int end) {
    private static final Pattern WORDS =
            Pattern.compile("([0-9〇零一二三四五六七八九]{4})年([0-9一二三四五六七八九十]{1,2})月([0-9一二三四五六七八九十]{1,3})[日号]");
    private static final Pattern FIGURES = Pattern.compile("(20\\d\\d)[—./](\\d{1,2})[—./](\\d{1,2})");

    /** The first date at or after the place, null where there is none. */
    static PrintedDate find(String folded) {
        PrintedDate words = find(WORDS.matcher(folded));
        return words != null ? words : find(FIGURES.matcher(folded));
    }

    private static PrintedDate find(Matcher matcher) {
        while (matcher.find()) {
            int year = ChineseNumber.parse(matcher.group(1));
            int month = ChineseNumber.parse(matcher.group(2));
            int day = ChineseNumber.parse(matcher.group(3));
            LocalDate date = of(year, month, day);
            if (date != null) {
                return new PrintedDate(date, matcher.start(), matcher.end());
            }
        }
        return null;
    }

    /** The day, null where the calendar has none such. */
    static LocalDate of(int year, int month, int day) {
        try {
            return year < 1900 || year > 2200 ? null : LocalDate.of(year, month, day);
        } catch (DateTimeException e) {
            return null;
        }
    }
}
