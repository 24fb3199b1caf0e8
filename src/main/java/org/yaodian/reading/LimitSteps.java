package org.yaodian.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** A limit in several steps, each with what is reached by then (第二季度出台方案，第四季度完成试点). */
final class LimitSteps {
    /** When work begins is no limit, unless the office wrote that it is. */
    private static final Pattern BEGINS = Pattern.compile("启动|开始|部署|动员|谋划|筹备|起草");

    private static final Pattern LIMIT = Pattern.compile("前|底|末|止");
    private static final int LEAST_WORDS = 2;

    private LimitSteps() {}

    /** The steps, empty where the value tells no step or its dates tell not what is reached. */
    static List<Passage> of(Passage value) {
        List<Passage> steps = new ArrayList<>();
        int start = 0;
        for (int i = 0; i <= value.length(); i++) {
            if (i < value.length() && "，；。\n".indexOf(value.charAt(i)) < 0) {
                continue;
            }
            Passage step = value.sub(start, i);
            start = i + 1;
            List<TimePhrase> dates = TimePhrase.find(step.folded(), true);
            if (dates.size() != 1 || !isDate(dates.get(0)) || !saysMore(step, dates.get(0))) {
                return step.isEmpty() ? steps : List.of();
            }
            TimePhrase date = dates.get(0);
            String told = step.folded().substring(date.start(), date.end());
            if (LIMIT.matcher(told).find() || !BEGINS.matcher(step.folded()).find()) {
                steps.add(step);
            }
        }
        return steps;
    }

    private static boolean isDate(TimePhrase phrase) {
        return phrase.isDate() || phrase.is(TimeRule.Kind.YEAR_END);
    }

    private static boolean saysMore(Passage step, TimePhrase date) {
        return step.length() - (date.end() - date.start()) >= LEAST_WORDS;
    }
}
