package org.yaodian.reading;

import java.util.List;
import java.util.regex.Pattern;
import org.yaodian.plan.Due;

/** Reads what an item owes by when from its title, its sentences, and what stands behind 完成时限：. */
final class ObligationReader {
    private static final int NEAR = 40;
    private static final Pattern END_OF_PERIOD = Pattern.compile("(?:终了|结束|届满|过后)(?:后|之日起)?的?");
    private static final Pattern MARK_OF_LIMIT = Pattern.compile("前|底|末|止");

    private final DueReader dues;
    private final Obligations out = new Obligations();

    private ObligationReader(Integer year) {
        this.dues = new DueReader(year);
    }

    static Obligations read(ItemWords item, Integer year) {
        ObligationReader reader = new ObligationReader(year);
        reader.sentences(item.title());
        reader.sentences(item.text());
        item.milestones().forEach(reader::milestone);
        item.times().forEach(reader::cell);
        StandingReader.read(item.title(), item.text(), reader.out);
        return reader.out;
    }

    /** What stands below a time, unless it tells one itself. */
    private void milestone(Milestone milestone) {
        Passage what = milestone.what();
        if (!TimePhrase.find(what.folded(), false).isEmpty()) {
            sentences(what);
            return;
        }
        TimePhrase when = TableHeader.time(milestone.when().folded().replace("\n", ""));
        Due due = when == null ? null : dues.due(when, Passage.EMPTY);
        if (due == null) {
            out.trouble(what, "obligation.yearUnknown");
        } else {
            out.add(what, due, Subject.of(what, 0, what.length()), "表头的时间");
        }
    }

    private void sentences(Passage text) {
        for (Passage sentence : Sentences.of(text)) {
            List<TimePhrase> phrases = TimePhrase.find(sentence.folded(), false);
            for (int i = 0; i < phrases.size(); i++) {
                if (!isAbsorbed(sentence, phrases, i)) {
                    phrase(
                            sentence,
                            phrases.get(i),
                            i == 0 ? 0 : phrases.get(i - 1).end());
                }
            }
        }
    }

    /** Of two phrases that tell one obligation (年内至少1次, 每季度至少1次, 6月底前开展1次) only one counts. */
    private boolean isAbsorbed(Passage sentence, List<TimePhrase> phrases, int index) {
        TimePhrase phrase = phrases.get(index);
        int first = index;
        while (first > 0 && phrase.start() - phrases.get(first - 1).end() < NEAR) {
            first--;
        }
        // only near phrases can tell the same, so that a sentence of very many is read in time that grows with it
        for (int i = first; i < phrases.size() && phrases.get(i).start() - phrase.end() < NEAR; i++) {
            TimePhrase other = phrases.get(i);
            if (i == index || !sameClause(sentence, phrase, other)) {
                continue;
            }
            if (phrase.is(TimeRule.Kind.YEARLY_REPORT)
                    && (isOfEachYear(sentence, other) || dues.due(other, Passage.EMPTY) != null)) {
                return true;
            }
            if (runsFromEndOf(other, phrase, sentence)) {
                out.trouble(sentence.sub(other.start(), phrase.end()), "obligation.dayOfPeriod");
                return true;
            }
            if (isOfList(phrases, index) && other.is(TimeRule.Kind.TIMES)) {
                return false;
            }
            if (phrase.is(TimeRule.Kind.TIMES) && (absorbsTimes(other, phrase) || isOfList(phrases, i))) {
                if (phrase.number() > 1) {
                    out.trouble(sentence.sub(phrase.start(), phrase.end()), "obligation.timesInPeriod");
                }
                return true;
            }
            if (other.is(TimeRule.Kind.TIMES) && isYearly(phrase) && !absorbsTimes(phrase, other)) {
                return true;
            }
        }
        return false;
    }

    /** 每月终了后5日内 is owed every month, and no answer to an event. */
    private static boolean runsFromEndOf(TimePhrase period, TimePhrase days, Passage sentence) {
        boolean kinds = period.is(TimeRule.Kind.PERIOD)
                && (days.is(TimeRule.Kind.DAYS) || days.is(TimeRule.Kind.WORKING_DAYS))
                && period.end() <= days.start();
        return kinds
                && END_OF_PERIOD
                        .matcher(sentence.folded().substring(period.end(), days.start()))
                        .matches();
    }

    /** 每年1月31日前 tells the date of a yearly report, though the plan's year may be unknown. */
    private static boolean isOfEachYear(Passage sentence, TimePhrase phrase) {
        return phrase.isDate() && sentence.folded().startsWith("每年", phrase.start());
    }

    /** 6月底前、11月底前各1次: each is a date of its own. */
    private static boolean isOfList(List<TimePhrase> phrases, int index) {
        return (index > 0 && isList(phrases.get(index - 1), phrases.get(index)))
                || (index + 1 < phrases.size() && isList(phrases.get(index), phrases.get(index + 1)));
    }

    private static boolean isList(TimePhrase one, TimePhrase next) {
        return one.isDate() && next.isDate() && next.start() - one.end() == 1;
    }

    private static boolean sameClause(Passage sentence, TimePhrase one, TimePhrase other) {
        int from = Math.min(one.end(), other.end());
        int to = Math.max(one.start(), other.start());
        Clause clause = clause(sentence, one);
        Clause reach = clause(sentence, other);
        return to - from < NEAR && clause.start() < reach.end() && reach.start() < clause.end();
    }

    /** 答复期限不超过5个工作日 says what is owed before its limit, 2022年底前 behind it. */
    private static Clause clause(Passage sentence, TimePhrase phrase) {
        boolean complete =
                phrase.is(TimeRule.Kind.TIMES) || phrase.rule().name().startsWith("不超过");
        return complete
                ? Clause.around(sentence, phrase.start(), phrase.end())
                : Clause.ofLimit(sentence, phrase.start(), phrase.end());
    }

    private boolean absorbsTimes(TimePhrase other, TimePhrase times) {
        return isShort(other) || (times.number() == 1 && other.isDate() && !isYearEnd(other));
    }

    /** A period shorter than the year. */
    private static boolean isShort(TimePhrase phrase) {
        return switch (phrase.rule().kind()) {
            case HALF_YEARS, PERIOD_DAY, PERIOD_FIRST, PERIOD_N -> true;
            case PERIOD -> !"年".equals(phrase.word());
            default -> false;
        };
    }

    private boolean isYearEnd(TimePhrase phrase) {
        return dues.due(phrase, Passage.EMPTY) instanceof Due.ByDate date
                && date.date().getMonthValue() == 12
                && date.date().getDayOfMonth() == 31;
    }

    private boolean isYearly(TimePhrase phrase) {
        return phrase.is(TimeRule.Kind.YEAR_END)
                || (phrase.is(TimeRule.Kind.PERIOD) && "年".equals(phrase.word()))
                || (phrase.isDate() && isYearEnd(phrase));
    }

    /** @param free where the words begin that no phrase before it has told of */
    private void phrase(Passage sentence, TimePhrase phrase, int free) {
        Clause clause = clause(sentence, phrase);
        int end = phrase.is(TimeRule.Kind.YEARLY_REPORT) ? phrase.end() : clause.end();
        Passage quote = sentence.sub(clause.start(), end);
        // of 投诉7日内受理、45日内办结 the second limit has no event before it
        int event = free > clause.start() ? sentence.folded().indexOf('、', free) + 1 : clause.start();
        Due due = dues.due(phrase, sentence.sub(Math.max(event, clause.start()), phrase.start()));
        if (due == null) {
            out.trouble(quote, why(phrase));
            return;
        }
        if (phrase.is(TimeRule.Kind.YEARLY_REPORT) && out.has(due)) {
            return;
        }
        out.add(
                quote,
                due,
                Subject.of(sentence, clause.start(), end),
                phrase.rule().name());
        if (phrase.is(TimeRule.Kind.PERIOD_FIRST)) {
            out.trouble(quote, "obligation.dayOfPeriod");
        }
    }

    private static String why(TimePhrase phrase) {
        return switch (phrase.rule().kind()) {
            case BEFORE_EVENT -> "obligation.beforeEvent";
            case MONTHS_AFTER -> "obligation.monthsAfter";
            case SEASON -> "obligation.season";
            case PERIOD_N, PERIOD_OTHER -> "obligation.period";
            case WORKING_DAYS, DAYS, TIMES -> "obligation.number";
            default ->
                phrase.isDate() || phrase.is(TimeRule.Kind.YEAR_END) ? "obligation.yearUnknown" : "obligation.unread";
        };
    }

    /** What stands in a cell, or behind 完成时限：. Of several dates (3月启动，12月底前完成) the last is the limit. */
    private void cell(Passage value) {
        List<Passage> steps = LimitSteps.of(value);
        if (steps.size() > 1) {
            steps.forEach(this::limit);
        } else {
            limit(value);
        }
    }

    private void limit(Passage value) {
        List<TimePhrase> phrases = TimePhrase.find(value.folded(), true);
        TimePhrase last = null;
        boolean list = false;
        for (int i = 0; i < phrases.size(); i++) {
            TimePhrase phrase = phrases.get(i);
            if (isOfList(phrases, i)) {
                list = true;
                cellPhrase(value, phrase);
                continue;
            }
            if (phrase.is(TimeRule.Kind.TIMES) && (list || phrases.stream().anyMatch(ObligationReader::isShort))) {
                timesOfList(value, phrase);
                continue;
            }
            boolean date = phrase.isDate() || phrase.is(TimeRule.Kind.YEAR_END);
            if (!date) {
                cellPhrase(value, phrase);
            } else if (last == null || isLater(value, phrase, last)) {
                last = phrase;
            }
        }
        if (last != null) {
            cellPhrase(value, last);
        }
        if (phrases.isEmpty()) {
            out.trouble(value, value.folded().contains("定期") ? "obligation.interval" : "obligation.unread");
            if (value.folded().contains("定期")) {
                out.add(value, new Due.Standing(), Subject.of(value, 0, value.length()), "定期");
            }
        }
    }

    private void timesOfList(Passage value, TimePhrase times) {
        if (times.number() > 1) {
            out.trouble(value.sub(times.start(), times.end()), "obligation.timesInPeriod");
        }
    }

    private boolean isLater(Passage value, TimePhrase phrase, TimePhrase last) {
        boolean limit =
                MARK_OF_LIMIT.matcher(value.shown(phrase.start(), phrase.end())).find();
        boolean lastLimit =
                MARK_OF_LIMIT.matcher(value.shown(last.start(), last.end())).find();
        if (limit != lastLimit) {
            return limit;
        }
        return dues.due(phrase, Passage.EMPTY) instanceof Due.ByDate one
                && dues.due(last, Passage.EMPTY) instanceof Due.ByDate other
                && one.date().isAfter(other.date());
    }

    private void cellPhrase(Passage value, TimePhrase phrase) {
        Due due = dues.due(phrase, value.sub(0, phrase.start()));
        boolean wholeYear = due instanceof Due.Standing && value.folded().startsWith("全年") && !out.isEmpty();
        if (phrase.is(TimeRule.Kind.PERIOD_FIRST)) {
            out.trouble(value, "obligation.dayOfPeriod");
        }
        if (due == null) {
            out.trouble(value, why(phrase));
        } else if (!out.has(due) && !wholeYear) {
            out.add(
                    value,
                    due,
                    Subject.of(value, 0, value.length()),
                    phrase.rule().name());
        }
    }
}
