package org.yaodian.reading.holidays;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.yaodian.calendar.ArrangementBuilder;
import org.yaodian.calendar.ArrangementProblem.Reason;

/** The dates that a range of a sentence names; what is wrong with one is told, and the range gives none. */
final class NoticeDays {
    /** No holiday is as long; whoever prints a longer range means another year or month. */
    private static final int LONGEST = 31;

    private final NoticeYears years;
    private final String holiday;
    private final NoticeSentence sentence;
    private final ArrangementBuilder arrangement;
    private Integer month;
    private Integer year;

    NoticeDays(NoticeYears years, String holiday, NoticeSentence sentence, ArrangementBuilder arrangement) {
        this.years = years;
        this.holiday = holiday;
        this.sentence = sentence;
        this.arrangement = arrangement;
    }

    /** The dates from the first to the last of the range; empty where something was told. */
    Optional<List<LocalDate>> of(List<NoticeDate> range) {
        year = null;
        Optional<LocalDate> first = date(range.get(0));
        if (first.isEmpty() || range.size() == 1) {
            return first.map(List::of);
        }
        year = first.get().getYear();
        Optional<LocalDate> last = date(range.get(1));
        if (last.isEmpty()) {
            return Optional.empty();
        }
        if (!first.get().isBefore(last.get()) || first.get().plusDays(LONGEST).isBefore(last.get())) {
            tell(Reason.RANGE, first.get(), last.get());
            return Optional.empty();
        }
        return Optional.of(first.get().datesUntil(last.get().plusDays(1)).toList());
    }

    /** A date that names no month or year is of those before it in the clause. */
    private Optional<LocalDate> date(NoticeDate printed) {
        month = printed.month() != null ? printed.month() : month;
        if (month == null) {
            tell(Reason.DATE, printed.day() + "日");
            return Optional.empty();
        }
        boolean inRange = year != null && printed.year() == null;
        Optional<Integer> itsYear = inRange ? Optional.of(year) : years.of(printed, month, holiday);
        if (itsYear.isEmpty()) {
            tell(Reason.YEAR);
            return Optional.empty();
        }
        Optional<LocalDate> date = printed.in(itsYear.get(), month);
        if (date.isEmpty()) {
            tell(Reason.DATE, "%d年%d月%d日".formatted(itsYear.get(), month, printed.day()));
        } else if (printed.weekday() != null && printed.weekday() != date.get().getDayOfWeek()) {
            tell(Reason.WEEKDAY, date.get(), printed.weekday(), date.get().getDayOfWeek());
            return Optional.empty();
        }
        return date;
    }

    private void tell(Reason reason, Object... arguments) {
        arrangement.problem(sentence.line(), sentence.printed(), reason, arguments);
    }
}
