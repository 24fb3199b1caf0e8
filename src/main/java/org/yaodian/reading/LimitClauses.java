package org.yaodian.reading;

import java.util.ArrayList;
import java.util.List;

/** A list of names in which a limit stands as well (办公室牵头，12月底前完成): the limits, and the list without them. */
record LimitClauses(Passage rest, List<Passage> limits) {

    static LimitClauses of(Passage list) {
        List<Passage> limits = new ArrayList<>();
        List<Passage> names = new ArrayList<>();
        int depth = 0;
        int start = 0;
        for (int i = 0; i <= list.length(); i++) {
            char c = i < list.length() ? list.charAt(i) : '；';
            if (c == '（' || c == '〔') {
                depth++;
            } else if ((c == '）' || c == '〕') && depth > 0) {
                depth--;
            } else if (i == list.length() || (depth == 0 && "，；。\n".indexOf(c) >= 0)) {
                Passage clause = list.sub(start, i);
                if (isLimit(clause)) {
                    limits.add(clause);
                } else {
                    names.add(list.sub(start, Math.min(list.length(), i + 1)));
                }
                start = i + 1;
            }
        }
        return limits.isEmpty() ? new LimitClauses(list, limits) : new LimitClauses(Passage.join(names, false), limits);
    }

    /** A clause of which at least half is a phrase of time. */
    static boolean isLimit(Passage clause) {
        int told = TimePhrase.find(clause.folded(), true).stream()
                .mapToInt(phrase -> phrase.end() - phrase.start())
                .sum();
        return told > 1 && told * 2 >= clause.length();
    }
}
