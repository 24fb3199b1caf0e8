package org.yaodian.reading.holidays;

import java.util.Optional;
import java.util.regex.Pattern;
import org.yaodian.calendar.DayKind;
import org.yaodian.reading.CharFold;

/** Whether an event of a calendar file is a day off or one worked, by the words of its name and by Apple's mark. */
final class EventKind {
    private static final String APPLE_MARK = "X-APPLE-SPECIAL-DAY";
    /** 调休 alone may be either: only with 上班 or 班 is the day worked. */
    private static final Pattern WORK = Pattern.compile("班|工作日|\\bwork", Pattern.CASE_INSENSITIVE);

    private static final Pattern OFF = Pattern.compile("(?<!调)休|假|\\boff\\b|\\bholiday", Pattern.CASE_INSENSITIVE);
    private static final Pattern MARKS = Pattern.compile(
            "（[^（）]*(?:[休班假]|off|work|holiday)[^（）]*）|〔[^〔〕]*[休班假][^〔〕]*〕|第\\d+天(?:/共\\d+天)?"
                    + "|(?:调休)?(?:补班|上班|放假|休息|休假|假期)|调休|工作日|\\s[休班]$|[休班]$|\\b(?:off|working day|workday|holiday)\\b",
            Pattern.CASE_INSENSITIVE);

    private EventKind() {}

    /** Empty where neither or both is said. */
    static Optional<DayKind> of(CalendarEvent event) {
        String mark = event.get(APPLE_MARK);
        if (mark.equalsIgnoreCase("WORK-HOLIDAY")) {
            return Optional.of(DayKind.OFF);
        }
        if (mark.equalsIgnoreCase("ALTERNATE-WORKDAY")) {
            return Optional.of(DayKind.WORK);
        }
        String summary = fold(event.summary());
        boolean worked = WORK.matcher(summary).find();
        boolean off = OFF.matcher(summary).find();
        if (worked == off) {
            return Optional.empty();
        }
        return Optional.of(worked ? DayKind.WORK : DayKind.OFF);
    }

    /** The holiday's name without the words that tell its kind; the whole where nothing else is said. */
    static String name(CalendarEvent event) {
        String name = MARKS.matcher(fold(event.summary())).replaceAll("").replaceAll("[\\s·：，—]+$|^[\\s·：，—]+", "");
        return name.isBlank() ? event.summary() : name;
    }

    private static String fold(String text) {
        StringBuilder folded = new StringBuilder();
        text.chars().forEach(c -> folded.append(CharFold.fold((char) c)));
        return folded.toString();
    }
}
