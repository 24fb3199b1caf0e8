package org.yaodian.reading.sheet;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.yaodian.plan.Bilingual;
import org.yaodian.reading.RuleFile;
import org.yaodian.register.ActKind;
import org.yaodian.register.Column;
import org.yaodian.register.Effect;
import org.yaodian.register.RegisterBody;
import org.yaodian.register.Stage;

/**
 * The headings under which a register's values come in: its columns by their names, then its words for number, days and
 * stage, its columns' other words, its stages and acts. Width, brackets, blanks and ends of lines make no difference.
 */
public final class HeadingNames {
    private static final Pattern BLANKS = Pattern.compile("[\\s\\u00a0\\u200b\\ufeff]+");
    private static final Pattern ENDS = Pattern.compile("^[*:、.]+|[*:、.]+$");
    private static final Pattern BRACKETS_LAST = Pattern.compile("(.+)\\([^()]*\\)");
    private static final Pattern NTH = Pattern.compile("(.+)\\((\\d{1,2})\\)");
    private static final List<String> DAY_ENDS = List.of("", "日期", "时间", "(日期)", "date");
    private static final List<String> DAYS_ENDS = List.of("天数", "工作日", "工作日数", "(工作日)", "天数(工作日)", "days");
    private static final List<String> REASON_ENDS = List.of("理由", "原因", "事由", "reason");
    /** A word of the tables stands behind every name of the register itself. */
    private static final int FROM_TABLE = 1000;

    private final RegisterBody body;
    private final Map<String, Ranked> known = new HashMap<>();

    private record Ranked(Target target, int rank) {}

    /** What a heading stands for; of two that stand for the same the one with the lower rank is better. */
    public record Match(Target target, int rank) {}

    public HeadingNames(RegisterBody body) {
        this.body = body;
        body.columns().forEach(column -> names(column.name(), new Target.Field(column)));
        words("number", new Target.Number());
        words("stage", new Target.StageNow(true));
        words("state", new Target.StageNow(false));
        words("derived", new Target.Ignored(Target.Why.DERIVED));
        body.columns().forEach(column -> column.synonyms().forEach(word -> put(word, new Target.Field(column), 1)));
        steps();
        words("opened", new Target.Opened());
        doneStage()
                .ifPresentOrElse(
                        stage -> words("closed", new Target.Step(stage.key(), 1)),
                        () -> words("closed", new Target.Opened()));
        body.columns().forEach(column -> words("column " + column.key(), new Target.Field(column)));
    }

    /** The stage that closes an entry; empty where an entry is closed as it comes in. */
    private Optional<Stage> doneStage() {
        return body.stages().get(0).done()
                ? Optional.empty()
                : body.stages().stream().filter(Stage::done).findFirst();
    }

    private void steps() {
        Stage first = body.stages().get(0);
        for (String end : DAY_ENDS) {
            names(first.name(), end, new Target.Opened());
            body.stages().stream().skip(1).forEach(stage -> names(stage.name(), end, new Target.Step(stage.key(), 1)));
            body.acts().forEach(act -> names(act.name(), end, new Target.Step(act.key(), 1)));
        }
        for (ActKind act : body.acts()) {
            if (act.effect() == Effect.EXTEND) {
                DAYS_ENDS.forEach(end -> names(act.name(), end, new Target.Days(act.key(), 1)));
            }
            REASON_ENDS.forEach(end -> names(act.name(), end, new Target.Reason(act.key(), 1)));
        }
        body.stages().stream()
                .skip(1)
                .forEach(stage ->
                        REASON_ENDS.forEach(end -> names(stage.name(), end, new Target.Reason(stage.key(), 1))));
    }

    private void names(Bilingual name, Target target) {
        names(name, "", target);
    }

    private void names(Bilingual name, String end, Target target) {
        put(name.chinese() + end, target, 0);
        put(name.english() + end, target, 0);
    }

    private void words(String role, Target target) {
        int rank = FROM_TABLE;
        for (String word : table(role)) {
            put(word, target, rank++);
        }
    }

    /** The words of the table for a role, in order. */
    static List<String> table(String role) {
        List<String> words = new ArrayList<>();
        RuleFile.rows("sheet-headings").stream()
                .filter(row -> row[0].equals(role))
                .forEach(row -> words.addAll(List.of(row[1].split(" "))));
        return words;
    }

    private void put(String word, Target target, int rank) {
        known.putIfAbsent(plain(word), new Ranked(target, rank));
    }

    /** What a heading stands for; empty where the register has nothing of the name. */
    public Optional<Match> match(String heading) {
        String plain = plain(heading);
        return find(plain).or(() -> nth(plain)).or(() -> {
            Matcher brackets = BRACKETS_LAST.matcher(plain);
            return brackets.matches() ? find(plain(brackets.group(1))) : Optional.empty();
        });
    }

    private Optional<Match> find(String plain) {
        Ranked ranked = known.get(plain);
        return ranked == null ? Optional.empty() : Optional.of(new Match(ranked.target(), ranked.rank()));
    }

    private Optional<Match> nth(String plain) {
        Matcher matcher = NTH.matcher(plain);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        int nth = Integer.parseInt(matcher.group(2));
        return find(matcher.group(1)).map(match -> new Match(withNth(match.target(), nth), match.rank()));
    }

    private static Target withNth(Target target, int nth) {
        if (target instanceof Target.Step step) {
            return new Target.Step(step.act(), nth);
        }
        if (target instanceof Target.Days days) {
            return new Target.Days(days.act(), nth);
        }
        return target instanceof Target.Reason reason ? new Target.Reason(reason.act(), nth) : target;
    }

    /** What a column with the day on which entries come in may be called. */
    static String wordsForOpened(RegisterBody body) {
        return "收到日期、" + body.stages().get(0).key() + "日期";
    }

    static String plain(String heading) {
        String narrow = Normalizer.normalize(heading, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        return ENDS.matcher(BLANKS.matcher(narrow).replaceAll("")).replaceAll("");
    }

    static boolean isColumn(Target target, Column column) {
        return target instanceof Target.Field field && field.column().equals(column);
    }
}
