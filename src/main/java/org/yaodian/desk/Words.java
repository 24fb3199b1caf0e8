package org.yaodian.desk;

import java.text.MessageFormat;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.ResourceBundle;
import org.yaodian.calendar.ArrangementProblem;
import org.yaodian.calendar.DayKind;
import org.yaodian.calendar.SpecialDay;
import org.yaodian.calendar.WorkCalendar;
import org.yaodian.plan.Bilingual;
import org.yaodian.plan.Limit;
import org.yaodian.plan.Move;
import org.yaodian.plan.Registered;
import org.yaodian.plan.State;
import org.yaodian.register.EntryCase;
import org.yaodian.register.EntryStanding;

/** The words of the domain in the user's language: states, roles, dates and distances. */
public final class Words {
    private final Language language;
    private final ResourceBundle messages;

    public Words(Language language) {
        this.language = language;
        this.messages = language.messages("words");
    }

    public Language language() {
        return language;
    }

    /** The word of a constant: a state, role, kind of limit, period or debtor. */
    public String of(Enum<?> constant) {
        String type = constant.getDeclaringClass().getSimpleName();
        String group = type.equals("DueKind") ? "kind" : Character.toLowerCase(type.charAt(0)) + type.substring(1);
        return messages.getString(group + "." + constant.name());
    }

    /** The sign of a state, the same in both languages: never colour alone. */
    public static String sign(State state) {
        return switch (state) {
            case NOT_BEGUN -> "○";
            case ON_COURSE -> "●";
            case DUE_SOON -> "◐";
            case OVERDUE -> "▲";
            case DONE, DONE_LATE -> "✔";
        };
    }

    /** A date with its day of the week: 11月24日（周二）. */
    public String day(LocalDate date) {
        return format(
                "date.day",
                date.getMonthValue(),
                date.getDayOfMonth(),
                weekday(date),
                date.getMonth().getDisplayName(TextStyle.SHORT, language.locale()));
    }

    /** A date alone: 12月31日; with its year outside of the given one. */
    public String shortDay(int year, LocalDate date) {
        return date.getYear() == year
                ? format(
                        "date.short",
                        date.getMonthValue(),
                        date.getDayOfMonth(),
                        date.getMonth().getDisplayName(TextStyle.SHORT, language.locale()))
                : fullDate(date);
    }

    /** A date with its year: 2022年8月22日. */
    public String fullDate(LocalDate date) {
        return format(
                "date.full",
                date.getYear(),
                language == Language.CHINESE ? date.getMonthValue() : "%02d".formatted(date.getMonthValue()),
                language == Language.CHINESE ? date.getDayOfMonth() : "%02d".formatted(date.getDayOfMonth()));
    }

    /** As {@link #day} within the year, with the year outside of it. */
    public String dayIn(int year, LocalDate date) {
        return date.getYear() == year ? day(date) : fullDate(date);
    }

    public String weekday(LocalDate date) {
        return messages.getString("weekday." + date.getDayOfWeek().getValue());
    }

    /**
     * How far a limit is, in working days: 还有 6 个工作日, 今天, 逾期 2 个工作日; with a word where a year is between of which only
     * weekends are known.
     */
    public String distance(WorkCalendar calendar, LocalDate today, LocalDate due) {
        if (today.equals(due)) {
            return messages.getString("left.today");
        }
        int days = calendar.workingDaysBetween(today, due);
        String distance = today.isBefore(due) ? days(days, "left.oneDay", "left.days") : late(-days);
        return calendar.knowsAll(today, due) ? distance : format("left.weekendsOnly", distance);
    }

    /** What kind of day it is: 工作日, 休息日, 国庆节假期第 2 天, 国庆节调休上班. */
    public String kindOfDay(WorkCalendar calendar, LocalDate day) {
        SpecialDay special = calendar.specialDay(day).orElse(null);
        String kind;
        if (special == null) {
            kind = messages.getString(calendar.isWorkingDay(day) ? "day.work" : "day.off");
        } else if (special.kind() == DayKind.WORK) {
            kind = format("day.makeUp", special.name());
        } else {
            kind = format("day.holidayNth", special.name(), placeInHoliday(calendar, special));
        }
        return calendar.knows(day.getYear()) ? kind : kind + " · " + messages.getString("day.unknown");
    }

    private static int placeInHoliday(WorkCalendar calendar, SpecialDay day) {
        int place = 1;
        LocalDate before = day.date().minusDays(1);
        while (calendar.specialDay(before)
                .filter(other -> other.kind() == DayKind.OFF && other.name().equals(day.name()))
                .isPresent()) {
            place++;
            before = before.minusDays(1);
        }
        return place;
    }

    /** What is due: an obligation's phrase, an entry's number (依申请公开 2022-017), or how many entries of a register. */
    public String of(Limit limit) {
        return limit.obligation() != null ? limit.obligation().quote() : of(limit.entries());
    }

    /** What moves, as {@link #of(Limit)}. */
    public String of(Move move) {
        return move.obligation() != null ? move.obligation().quote() : of(move.entries());
    }

    private String of(Registered.OpenEntries entries) {
        String register = of(entries.name());
        if (entries.about() != null) {
            return format(
                    "entries.about", register, entries.label(), entries.about().replaceAll("\\s+", " "));
        }
        return entries.count() == 1
                ? format("entries.one", register, entries.label())
                : format("entries.many", register, entries.count());
    }

    /** How an entry stands: 还有 6 个工作日, 逾期 2 个工作日, 征求第三方 · 停表, 10月20日 按时. */
    public String of(EntryCase entry, EntryStanding standing) {
        if (standing.voidedOn() != null) {
            return messages.getString("entry.void");
        }
        if (standing.closedOn() != null) {
            String day = shortDay(entry.entry().openedOn().getYear(), standing.closedOn());
            return format(closedKey(standing), day);
        }
        if (standing.pause() != null) {
            String act = standing.pause().act();
            // an act that is called a stop itself needs no second word for it
            return act.equals(messages.getString("entry.stop"))
                    ? act
                    : format(
                            "entry.paused",
                            entry.body().act(act).map(kind -> of(kind.name())).orElse(act));
        }
        if (standing.workingDaysLeft() == null) {
            return of(standing.state());
        }
        return left(standing);
    }

    private static String closedKey(EntryStanding standing) {
        if (standing.due() == null) {
            return "entry.closed";
        }
        return standing.state() == State.DONE_LATE ? "entry.closedLate" : "entry.closedInTime";
    }

    /** Behind the limit, but no working day behind it: on the days off that follow. */
    private String late(int days) {
        return days == 0 ? messages.getString("left.justLate") : days(days, "left.oneLate", "left.late");
    }

    /** One day has a word of its own in languages that tell one from many. */
    private String days(int days, String one, String many) {
        return days == 1 ? messages.getString(one) : format(many, days);
    }

    private String left(EntryStanding standing) {
        int days = standing.workingDaysLeft();
        if (standing.state() == State.OVERDUE) {
            return late(-days);
        }
        return days == 0 ? messages.getString("left.today") : days(days, "left.oneDay", "left.days");
    }

    /** A name of the data. */
    public String of(Bilingual name) {
        return language == Language.CHINESE ? name.chinese() : name.english();
    }

    /** A place of an arrangement that was not understood: its line, what stands there, and why. */
    public String of(ArrangementProblem problem) {
        Object[] arguments = problem.arguments().toArray();
        if (problem.reason() == ArrangementProblem.Reason.WEEKDAY) {
            for (int i = 1; i < arguments.length; i++) {
                arguments[i] = messages.getString(
                        "weekday." + DayOfWeek.valueOf((String) arguments[i]).getValue());
            }
        }
        return format(
                "problem.line", problem.line(), problem.quote(), format("problem." + problem.reason(), arguments));
    }

    public String listSeparator() {
        return messages.getString("list.separator");
    }

    private String format(String key, Object... arguments) {
        Object[] texts = new Object[arguments.length];
        for (int i = 0; i < arguments.length; i++) {
            texts[i] = String.valueOf(arguments[i]);
        }
        return new MessageFormat(messages.getString(key)).format(texts);
    }
}
