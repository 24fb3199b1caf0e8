package org.yaodian.reading.holidays;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.yaodian.calendar.Arrangement;
import org.yaodian.calendar.ArrangementBuilder;
import org.yaodian.calendar.ArrangementProblem.Reason;
import org.yaodian.calendar.DayKind;
import org.yaodian.calendar.SpecialDay;

/**
 * The sentences of a notice of the State Council (国务院办公厅关于……年部分节假日安排的通知), whole or some of them. What contradicts
 * itself, a weekday or a number of days that does not fit, gives no day and is told.
 */
public final class NoticeReader {
    /** What speaks of days off or worked. */
    private static final Pattern ARRANGES = Pattern.compile("放假|上班|补班|调休|休息|延长|休假");
    /** A date that is printed as no notice prints it. */
    private static final Pattern OTHER_DATE = Pattern.compile("\\d+(?:号|[./月—]\\d+)|[一二三四五六七八九十]+月");
    /** What asks for something and settles nothing. */
    private static final Pattern WISHES = Pattern.compile("鼓励|建议|倡导|引导|提倡");

    private final NoticeYears years;
    private final ArrangementBuilder arrangement = new ArrangementBuilder();
    /** The holiday that the last heading named. */
    private String holiday = "";
    /** What the dates themselves tell where no heading does. */
    private String byDate = HolidayName.UNNAMED;

    private NoticeReader(NoticeYears years) {
        this.years = years;
    }

    /**
     * Reads a notice.
     *
     * @param year of dates of which the text itself does not tell it, may be null
     */
    public static Arrangement read(String text, Integer year) {
        List<NoticeSentence> sentences = NoticeSentence.of(text);
        String plain = sentences.stream().map(NoticeSentence::plain).collect(Collectors.joining("。"));
        NoticeReader reader = new NoticeReader(new NoticeYears(plain, year));
        sentences.forEach(reader::read);
        return reader.arrangement.build();
    }

    private void read(NoticeSentence sentence) {
        String plain = sentence.plain();
        Optional<NoticeDate> first = NoticeDate.find(plain, 0);
        HolidayName.at(plain.substring(0, first.map(NoticeDate::start).orElse(plain.length())))
                .ifPresent(name -> holiday = name);
        if (WISHES.matcher(plain).find() || !ARRANGES.matcher(plain).find()) {
            return;
        }
        for (NoticeClause clause : NoticeClause.of(plain)) {
            read(sentence, clause);
        }
        if (first.isEmpty() && OTHER_DATE.matcher(plain).find()) {
            arrangement.problem(sentence.line(), sentence.printed(), Reason.SENTENCE);
        }
    }

    private void read(NoticeSentence sentence, NoticeClause clause) {
        if (clause.kind() == null) {
            arrangement.problem(sentence.line(), sentence.printed(), Reason.SENTENCE);
            return;
        }
        NoticeDays days = new NoticeDays(years, holiday, sentence, arrangement);
        List<LocalDate> named = new ArrayList<>();
        for (List<NoticeDate> range : clause.ranges()) {
            Optional<List<LocalDate>> dates = days.of(range);
            if (dates.isEmpty()) {
                return;
            }
            named.addAll(dates.get());
        }
        if (clause.count() != null && clause.count() != named.size()) {
            arrangement.problem(sentence.line(), sentence.printed(), Reason.COUNT, clause.count(), named.size());
            return;
        }
        if (clause.kind() == DayKind.OFF) {
            byDate = HolidayName.of(named).orElse(HolidayName.UNNAMED);
        }
        String name = holiday.isEmpty() ? byDate : holiday;
        arrangement.add(
                sentence.line(),
                sentence.printed(),
                named.stream()
                        .map(date -> new SpecialDay(date, clause.kind(), name))
                        .toList());
    }
}
