package org.yaodian.reading.holidays;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.yaodian.calendar.DayKind;
import org.yaodian.reading.ChineseNumber;

/**
 * Dates of a sentence and what is said of them: {@code 2月14日（周六）、2月28日（周六）上班}.
 *
 * @param ranges a date, or the first and the last of several
 * @param kind null where it is not said whether they are off or worked
 * @param count how many days the sentence says that they are, null where it does not
 */
record NoticeClause(List<List<NoticeDate>> ranges, DayKind kind, Integer count) {
    private static final Pattern TO = Pattern.compile("至|到|—+|～");
    private static final Pattern AND = Pattern.compile("[、，和及与]|以及");
    private static final Pattern WORK = Pattern.compile("^(?:也|均|都|照常|正常|调休|补)*(?:上班|补班)");
    private static final Pattern OFF = Pattern.compile("^(?:均|都|全体|统一|共)*(?:放假|休息|调休(?!上班|补班)|休假)");
    private static final Pattern COUNT = Pattern.compile("(?:共(?:计)?|放假|休息)([0-9一二两三四五六七八九十]+)天");

    /** The clauses of a sentence in order. */
    static List<NoticeClause> of(String sentence) {
        List<NoticeClause> clauses = new ArrayList<>();
        List<List<NoticeDate>> ranges = new ArrayList<>();
        Optional<NoticeDate> found = NoticeDate.find(sentence, 0);
        while (found.isPresent()) {
            NoticeDate date = found.get();
            Optional<NoticeDate> next = NoticeDate.find(sentence, date.end());
            String between =
                    sentence.substring(date.end(), next.map(NoticeDate::start).orElse(sentence.length()));
            List<NoticeDate> range = new ArrayList<>(List.of(date));
            if (next.isPresent() && TO.matcher(between).matches()) {
                NoticeDate last = next.get();
                range.add(last);
                next = NoticeDate.find(sentence, last.end());
                between = sentence.substring(
                        last.end(), next.map(NoticeDate::start).orElse(sentence.length()));
            }
            ranges.add(range);
            if (next.isEmpty() || !AND.matcher(between).matches()) {
                clauses.add(new NoticeClause(List.copyOf(ranges), kind(between), count(between)));
                ranges.clear();
            }
            found = next;
        }
        return clauses;
    }

    private static DayKind kind(String said) {
        if (WORK.matcher(said).find()) {
            return DayKind.WORK;
        }
        return OFF.matcher(said).find() ? DayKind.OFF : null;
    }

    private static Integer count(String said) {
        Matcher count = COUNT.matcher(said);
        return count.find() ? ChineseNumber.parse(count.group(1)) : null;
    }
}
