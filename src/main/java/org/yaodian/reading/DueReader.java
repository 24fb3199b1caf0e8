package org.yaodian.reading;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.yaodian.plan.Due;
import org.yaodian.plan.Period;

/** What a phrase of time asks for, in the plan's year. */
final class DueReader {
    private static final Pattern EVENT_END = Pattern.compile("(?:之日起|之后起|之日|以后的?|之后的?|后的?|起的?|的)$");
    private static final Pattern EVENT_VERB = Pattern.compile(
            "(?:发布|印发|出台|公布|收到|形成|变更|下发|通过|批准|制定|签发|受理|作出|完成|结束|生效|施行|实施|确定|下达|发生|提出|批复|审定|签署|公开|召开|送达|登记)(?:的)?$");
    private static final Pattern EVENT_BEGIN = Pattern.compile("^(?:收到|接到|接|自收到|自接到)");
    private static final Pattern FRONT = Pattern.compile(
            "^(?:[^在自从于]{0,30}?(?:应当|应该|必须|要|须|应|需|原则上|严格)(?=[在自从于]))?(?:并且?|且|同时)?(?:在|自|从|于|应当在|应在|要在)");

    private static final Pattern LATER = Pattern.compile("不(?:得|应)?(?:迟于|晚于|超过)");
    private static final Pattern ARRIVAL = Pattern.compile(
            "^(?:对于?|凡是?|针对)?([^，：；应要须需在于按由将]{0,14}(?:" + String.join("|", RuleFile.words("arrivals")) + "))的?$");

    private static final int LONGEST_SUBJECT = 9;

    private final Integer planYear;

    /** @param planYear the year for dates that tell none, null where the document does not say it */
    DueReader(Integer planYear) {
        this.planYear = planYear;
    }

    /**
     * The limit, null where it cannot be told: for want of a year, or because the program knows no such limit.
     *
     * @param before the words of the clause before the phrase
     */
    Due due(TimePhrase phrase, Passage before) {
        return switch (phrase.rule().kind()) {
            case PERIOD_N -> everyFew(phrase);
            case PERIOD_DAY -> new Due.EveryPeriod(period(phrase.word()), phrase.day());
            case PERIOD, PERIOD_FIRST -> new Due.EveryPeriod(period(phrase.word()), null);
            case HALF_YEARS -> new Due.EveryPeriod(Period.HALF_YEAR, null);
            case YEARLY_REPORT -> new Due.EveryPeriod(Period.YEAR, null);
            case WORKING_DAYS ->
                phrase.number() == 0 ? null : new Due.WithinWorkingDays(phrase.number(), event(phrase, before));
            case DAYS -> new Due.WithinDays(days(phrase), event(phrase, before));
            case AT_ONCE -> new Due.WithinDays(0, event(before));
            case TIMES -> phrase.number() == 0 ? null : new Due.TimesPerYear(phrase.number());
            case DATE, MONTH_END, MONTH_PART, MONTH_BEFORE, QUARTER, HALF, YEAR_END -> byDate(phrase);
            case STANDING -> new Due.Standing();
            case BEFORE_EVENT, MONTHS_AFTER, PERIOD_OTHER, SEASON -> null;
        };
    }

    /** Every n months and the like, where that is one of the periods; null where it is none. */
    private static Due everyFew(TimePhrase phrase) {
        int months = switch (phrase.word()) {
            case "月" -> phrase.number();
            case "季度" -> phrase.number() * 3;
            case "年" -> phrase.number() * 12;
            default -> 0;
        };
        return switch (months) {
            case 1 -> new Due.EveryPeriod(Period.MONTH, null);
            case 3 -> new Due.EveryPeriod(Period.QUARTER, null);
            case 6 -> new Due.EveryPeriod(Period.HALF_YEAR, null);
            case 12 -> new Due.EveryPeriod(Period.YEAR, null);
            default -> null;
        };
    }

    private static Period period(String word) {
        return switch (word) {
            case "周", "星期" -> Period.WEEK;
            case "月" -> Period.MONTH;
            case "季", "季度" -> Period.QUARTER;
            case "半年" -> Period.HALF_YEAR;
            default -> Period.YEAR;
        };
    }

    private static int days(TimePhrase phrase) {
        return switch (phrase.word()) {
            case "小时" -> (phrase.number() + 23) / 24;
            case "分钟" -> 1;
            case "周", "星期" -> phrase.number() * 7;
            default -> phrase.number();
        };
    }

    private Due byDate(TimePhrase phrase) {
        Integer year = year(phrase.year());
        if (year == null) {
            return null;
        }
        LocalDate date = switch (phrase.rule().kind()) {
            case DATE -> PrintedDate.of(year, phrase.month(), phrase.day());
            case MONTH_PART -> monthPart(year, phrase);
            case MONTH_BEFORE -> LocalDate.of(year, phrase.month(), 1).minusDays(1);
            case QUARTER -> YearMonth.of(year, 3 * quarter(phrase.word())).atEndOfMonth();
            case HALF -> YearMonth.of(year, phrase.word().equals("上") ? 6 : 12).atEndOfMonth();
            case YEAR_END -> LocalDate.of(year, 12, 31);
            default -> YearMonth.of(year, phrase.month()).atEndOfMonth();
        };
        return date == null ? null : new Due.ByDate(date);
    }

    private static int quarter(String word) {
        return ChineseNumber.parse(word);
    }

    private static LocalDate monthPart(int year, TimePhrase phrase) {
        return switch (phrase.word()) {
            case "上旬" -> LocalDate.of(year, phrase.month(), 10);
            case "中旬" -> LocalDate.of(year, phrase.month(), 20);
            default -> YearMonth.of(year, phrase.month()).atEndOfMonth();
        };
    }

    private Integer year(String printed) {
        if (printed == null || printed.equals("今") || printed.equals("本") || printed.equals("当")) {
            return planYear;
        }
        if (printed.equals("次") || printed.equals("明") || printed.equals("翌")) {
            return planYear == null ? null : planYear + 1;
        }
        int year = ChineseNumber.parse(printed);
        return year < 1900 || year > 2200 ? null : Integer.valueOf(year);
    }

    /** 需要延长的不超过20个工作日 tells a case, no event. */
    private static String event(TimePhrase phrase, Passage before) {
        boolean atMost = phrase.rule().name().startsWith("不超过");
        String event = event(atMost ? before.strip("的") : before);
        Matcher arrival = ARRIVAL.matcher(before.folded());
        return event == null && !atMost && arrival.find()
                ? before.sub(arrival.start(1), arrival.end(1)).shown()
                : event;
    }

    /** The event from which days run, in the document's words (决策文件出台), null where none is printed. */
    static String event(Passage before) {
        Passage words = before.strip("，：、 ");
        Matcher end = EVENT_END.matcher(words.folded());
        boolean told = end.find() && end.start() > 0;
        Passage event = told ? words.sub(0, end.start()) : words;
        Matcher later = LATER.matcher(event.folded());
        if (told && later.find()) {
            event = event.from(later.end());
        }
        Matcher front = FRONT.matcher(event.folded());
        int since = told ? event.folded().lastIndexOf('自') : -1;
        if (since >= 0 && words.folded().startsWith("之日", end.start())) {
            event = event.from(since + 1);
            front.reset(event.folded());
        }
        int within = told ? event.folded().indexOf('在') : -1;
        if (within > 0 && within < LONGEST_SUBJECT && "正存现".indexOf(event.charAt(within - 1)) < 0) {
            event = event.from(within);
            front.reset(event.folded());
        }
        boolean opened = front.find();
        if (opened) {
            event = event.from(front.end());
        }
        boolean known = told
                || EVENT_BEGIN.matcher(event.folded()).find()
                || (opened && EVENT_VERB.matcher(event.folded()).find())
                || (EVENT_VERB.matcher(event.folded()).find() && event.length() < 24);
        return known && event.length() > 1 ? event.shown() : null;
    }
}
