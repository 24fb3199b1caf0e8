package org.yaodian.report;

import java.text.MessageFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Collectors;
import org.yaodian.calendar.WorkCalendar;
import org.yaodian.plan.Due;
import org.yaodian.plan.Obligation;

/**
 * A limit (时限) in words, Chinese or English, for paper and window alike.
 *
 * <p>A date that falls on a day off is told with the working day before it, and one in a year whose holidays are not
 * published says so. Immutable; use from several threads is safe.
 */
public final class DueWords {
    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private final Locale locale;
    private final ResourceBundle words;
    private final int planYear;
    private final WorkCalendar calendar;

    /**
     * @param locale English, or anything else for Chinese
     * @param planYear the plan's year: {@link #brief} leaves it out of dates that lie in it
     */
    public DueWords(Locale locale, int planYear, WorkCalendar calendar) {
        this.locale = locale;
        this.words = ResourceBundle.getBundle("messages/due", locale, NO_FALLBACK);
        this.planYear = planYear;
        this.calendar = calendar;
    }

    /** The limit in full: 2022年12月31日（周六，前一工作日12月30日）, 年内2次, 每月5日前, 逐件20个工作日, 常态. */
    public String full(Due due) {
        return due instanceof Due.ByDate byDate ? fullDate(byDate.date()) : undated(due);
    }

    /** The limit for a narrow place: 12月31日（周六）; else as {@link #full}. */
    public String brief(Due due) {
        if (due instanceof Due.ByDate byDate) {
            LocalDate date = byDate.date();
            String pattern = date.getYear() == planYear ? "date.brief" : "date.withYear";
            return format(date, pattern);
        }
        return undated(due);
    }

    /** The limits of the obligations that must still be met, each once, in their order. */
    public String full(Collection<Obligation> obligations) {
        return obligations.stream()
                .filter(obligation -> obligation.excused() == null)
                .map(obligation -> full(obligation.due()))
                .distinct()
                .collect(Collectors.joining(words.getString("join")));
    }

    private String fullDate(LocalDate date) {
        String told = format(date, "date.full");
        if (!calendar.isWorkingDay(date)) {
            LocalDate before = calendar.workingDayOnOrBefore(date);
            told += message("date.off", format(date, "date.weekday"), format(before, "date.day"));
        }
        return calendar.knows(date.getYear()) ? told : told + words.getString("date.unknownHolidays");
    }

    private String undated(Due due) {
        if (due instanceof Due.TimesPerYear times) {
            return message("times", times.times());
        }
        if (due instanceof Due.WithinWorkingDays within) {
            return within.days() == 0 ? words.getString("atOnce") : message("workingDays", within.days());
        }
        if (due instanceof Due.WithinDays within) {
            return within.days() == 0 ? words.getString("atOnce") : message("days", within.days());
        }
        if (due instanceof Due.EveryPeriod every) {
            String key = "every." + every.period();
            return every.day() == null || !words.containsKey(key + ".day")
                    ? words.getString(key)
                    : message(key + ".day", every.day());
        }
        return words.getString("standing");
    }

    private String format(LocalDate date, String key) {
        return DateTimeFormatter.ofPattern(words.getString(key), dateLocale()).format(date);
    }

    private Locale dateLocale() {
        return locale.getLanguage().equals(Locale.ENGLISH.getLanguage()) ? Locale.UK : Locale.CHINA;
    }

    private String message(String key, Object... arguments) {
        return new MessageFormat(words.getString(key), dateLocale()).format(arguments);
    }
}
