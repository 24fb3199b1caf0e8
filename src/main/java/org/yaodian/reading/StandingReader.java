package org.yaodian.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.yaodian.plan.Due;

/**
 * What is owed always. A strong word (长期坚持, 常态化, 定期, 动态更新) is an obligation of its own, once an item for each
 * word; an item that tells no time at all has one, its most telling clause by the weights of {@code
 * reading/standing-markers}.
 */
final class StandingReader {
    private record Marker(String word, int weight, boolean strong) {}

    private record Hit(Passage sentence, int at, Marker marker) {
        Clause clause() {
            return Clause.around(sentence, at, at + marker.word().length());
        }
    }

    private static final List<Marker> MARKERS = RuleFile.rows("standing-markers").stream()
            .map(row -> new Marker(row[0], Integer.parseInt(row[1]), row[2].equals("STRONG")))
            .toList();

    private record Demand(String name, Pattern pattern) {}

    private static final List<Demand> DEMANDS = RuleFile.rows("demands").stream()
            .map(row -> new Demand(row[0], Pattern.compile(row[1])))
            .toList();
    private static final int MOST_STANDING = 2;
    private static final String OFTEN = "定期";
    private static final String RULE_WITHOUT_TIME = "无时限取最要紧一句";

    private StandingReader() {}

    /** Where the item's limit itself is 长期坚持, that stands for all its demands. */
    static void read(Passage title, Passage text, Obligations out) {
        List<Passage> sentences = Sentences.of(text);
        List<String> seen = new ArrayList<>();
        boolean always = out.standing() > 0;
        for (Passage sentence : sentences) {
            Hit hit = best(sentence, true);
            if (hit != null && !tellsTime(hit) && (hit.marker().word().equals(OFTEN) || !seen.contains("strong"))) {
                seen.add(hit.marker().word().equals(OFTEN) ? OFTEN : "strong");
                add(hit, hit.marker().word(), out);
            }
        }
        if (out.isEmpty()) {
            mostTelling(sentences, title, out);
        }
        if (!always) {
            sentences.forEach(sentence -> demands(sentence, out));
        }
    }

    /** What is demanded outright (须标注, 要…说明理由), in clauses that tell no time. */
    private static void demands(Passage sentence, Obligations out) {
        for (Demand demand : DEMANDS) {
            Matcher matcher = demand.pattern().matcher(sentence.folded());
            if (out.standing() < MOST_STANDING && matcher.find()) {
                Clause clause = Clause.around(sentence, matcher.start(), matcher.end());
                Passage quote = sentence.sub(clause.start(), clause.end());
                if (TimePhrase.find(quote.folded(), false).isEmpty()) {
                    out.add(
                            quote,
                            new Due.Standing(),
                            Subject.of(sentence, clause.start(), clause.end()),
                            demand.name());
                }
            }
        }
    }

    private static boolean tellsTime(Hit hit) {
        Clause clause = hit.clause();
        String words = hit.sentence().folded().substring(clause.start(), clause.end());
        return !TimePhrase.find(words, false).isEmpty();
    }

    private static void mostTelling(List<Passage> sentences, Passage title, Obligations out) {
        Hit top = null;
        for (Passage sentence : sentences) {
            Hit hit = best(sentence, false);
            if (hit != null
                    && (top == null || hit.marker().weight() > top.marker().weight())) {
                top = hit;
            }
        }
        if (top != null) {
            add(top, RULE_WITHOUT_TIME, out);
        } else if (!sentences.isEmpty() || !title.isEmpty()) {
            Passage first = sentences.isEmpty() ? title : sentences.get(0);
            Clause clause = Clause.around(first, 0, 0);
            out.add(
                    first.sub(clause.start(), clause.end()),
                    new Due.Standing(),
                    Subject.of(first, clause.start(), clause.end()),
                    RULE_WITHOUT_TIME);
        }
    }

    private static Hit best(Passage sentence, boolean strongOnly) {
        Hit best = null;
        for (Marker marker : MARKERS) {
            int at = strongOnly && !marker.strong() ? -1 : place(sentence.folded(), marker.word());
            if (at >= 0 && (best == null || marker.weight() > best.marker().weight())) {
                best = new Hit(sentence, at, marker);
            }
        }
        return best;
    }

    /** 及时性 is a quality, not a demand. */
    private static int place(String sentence, String word) {
        int at = sentence.indexOf(word);
        while (at >= 0 && sentence.startsWith("性", at + word.length())) {
            at = sentence.indexOf(word, at + 1);
        }
        return at;
    }

    private static void add(Hit hit, String rule, Obligations out) {
        Passage sentence = hit.sentence();
        Clause clause = hit.clause();
        Passage quote = sentence.sub(clause.start(), clause.end());
        out.add(quote, new Due.Standing(), Subject.of(sentence, clause.start(), clause.end()), rule);
        if (hit.marker().word().equals(OFTEN)) {
            out.trouble(quote, "obligation.interval");
        }
    }
}
