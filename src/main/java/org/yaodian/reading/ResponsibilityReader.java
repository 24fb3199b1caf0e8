package org.yaodian.reading;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.regex.Pattern;
import org.yaodian.plan.Role;

/** Finds the responsibility in a paragraph: in brackets, behind 责任单位：, in a sentence 由…负责, or the line as a whole. */
final class ResponsibilityReader {
    private static final int LONGEST_BRACKET = 400;
    private static final int LONGEST_LINE = 120;
    private static final Pattern SENTENCE = Pattern.compile("^(?:(?:此|本|该|以上|上述)(?:项|条)?(?:工作|任务|内容)?)?，?由(?=.{2})");
    private static final Pattern REMARK = Pattern.compile("^(?:以下|试行|暂行|征求|讨论|草案|送审|简称|下同|含|包括|除|即|如|见|附|不|原|例|详)");
    /** A paragraph's last sentence may be its responsibility, without 由 (财政局牵头，审计局参加。). */
    private static final Pattern ENDS = Pattern.compile("(?:牵头|负责|配合|落实|参加|参与|承办|主办|协办|实施)$");

    private static final int LONGEST_GROUP = 10;
    private static final Pattern GROUP_BEFORE = Pattern.compile("各[^，。；、：（）]{1,8}$");
    private static final String KIND =
            "(?:(?:开发|园|新|功能|高新)?区|县|市|旗|州|盟|镇|乡|街道?|村|居|社区|室|站|所|股|科|处|中心|单位|部门|办|局|办事处|街道办事处|管委会|场)";
    private static final Pattern KINDS = Pattern.compile(KIND + "(?:[、及和]" + KIND + "){0,5}");
    private static final Pattern TELLS = Pattern.compile("牵头|负责|配合|落实|责任|承办|主办|协办");

    private final Passage line;
    private final List<DraftAssignment> assignments = new ArrayList<>();
    private final List<Passage> times = new ArrayList<>();
    private final List<Responsibility.Trouble> troubles = new ArrayList<>();
    private final BitSet taken = new BitSet();
    private final boolean endsInNames;

    private ResponsibilityReader(Passage line) {
        this.line = line;
        this.endsInNames = endsInNames();
    }

    static Responsibility read(Passage line) {
        ResponsibilityReader reader = new ResponsibilityReader(line);
        List<ResponsibilityKeys.Key> keys = ResponsibilityKeys.find(line);
        reader.brackets(keys);
        reader.keys(keys);
        boolean inSentence = reader.assignments.isEmpty();
        if (inSentence) {
            reader.sentences();
        }
        return new Responsibility(reader.assignments, reader.times, reader.troubles, reader.rest(), inSentence);
    }

    /** A bracket behind 责任单位： belongs to the name before it (大数据中心（智慧办）), unless it tells a role itself. */
    private void brackets(List<ResponsibilityKeys.Key> keys) {
        int next = 0;
        boolean inValue = false;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            while (next < keys.size() && keys.get(next).start() <= i) {
                inValue = !keys.get(next++).inSentence();
            }
            inValue &= c != '。';
            int close = c == '（' || c == '〔' ? closing(i) : -1;
            if (close > 0 && bracket(i, close, inValue)) {
                i = close;
            }
        }
    }

    private int closing(int open) {
        int depth = 0;
        int limit = Math.min(line.length(), open + LONGEST_BRACKET);
        for (int i = open; i < limit; i++) {
            char c = line.charAt(i);
            if (c == '（' || c == '〔') {
                depth++;
            } else if (c == '）' || c == '〕') {
                depth--;
                if (depth == 0) {
                    return i;
                }
            }
        }
        return -1;
    }

    private boolean bracket(int open, int close, boolean inValue) {
        Passage content = line.sub(open + 1, close).strip("。；，");
        if (content.length() < 2 || REMARK.matcher(content.folded()).find() || isPartOfGroup(open, content)) {
            return false;
        }
        List<ResponsibilityKeys.Key> keys = ResponsibilityKeys.find(content);
        if (!keys.isEmpty() && beforeKey(content.sub(0, keys.get(0).start()))) {
            keyed(content, keys);
            take(open, close + 1);
            return true;
        }
        boolean last = !inValue && (isLast(close + 1) || (endsInNames && endsClause(close + 1, content)));
        LimitClauses limits = LimitClauses.of(content);
        ResponsibilityPhrase.Parsed parsed = ResponsibilityPhrase.parse(limits.rest(), Role.IMPLEMENT, "（…）");
        boolean read = parsed.told()
                ? (last ? parsed.anyPlausible() : parsed.allPlausible())
                : last && open > 0 && parsed.allPlausible();
        if (read && content.folded().indexOf('。') < 0) {
            take(parsed);
            times.addAll(limits.limits());
            take(open, close + 1);
            return true;
        }
        if (last && parsed.told() && TELLS.matcher(content.folded()).find()) {
            troubles.add(new Responsibility.Trouble(content, "responsibility.unread"));
        }
        return false;
    }

    /**
     * Names and limits before the first key (办公室牵头，5月底前完成，配合单位：…) are taken; false where what stands there is
     * neither.
     */
    private boolean beforeKey(Passage front) {
        LimitClauses limits = LimitClauses.of(front.strip("。；，、"));
        Passage list = limits.rest().strip("。；，、");
        ResponsibilityPhrase.Parsed parsed = ResponsibilityPhrase.parse(list, Role.IMPLEMENT, "（…）");
        boolean read = list.isEmpty() || parsed.allPlausible();
        if (read) {
            times.addAll(limits.limits());
        }
        if (read && !list.isEmpty()) {
            take(parsed);
        }
        return read;
    }

    /** 各镇（街道） and 各县（市、区） are one group: the kinds in the bracket belong to its name. */
    private boolean isPartOfGroup(int open, Passage content) {
        return GROUP_BEFORE
                        .matcher(line.folded().substring(Math.max(0, open - LONGEST_GROUP), open))
                        .find()
                && KINDS.matcher(content.folded()).matches();
    }

    /** Where a paragraph ends in bare names, so may its clauses (…（党建办）；…（党政办）). */
    private boolean endsInNames() {
        int end = line.length();
        while (end > 0 && "。；，.\n".indexOf(line.charAt(end - 1)) >= 0) {
            end--;
        }
        if (end == 0 || line.charAt(end - 1) != '）') {
            return false;
        }
        int open = Math.max(0, end - LONGEST_BRACKET);
        while (open < end && (line.charAt(open) != '（' || closing(open) != end - 1)) {
            open++;
        }
        return open < end && areBareNames(line.sub(open + 1, end - 1));
    }

    private boolean endsClause(int from, Passage content) {
        boolean stop = from < line.length() && "。；".indexOf(line.charAt(from)) >= 0;
        return stop && !KINDS.matcher(content.folded()).matches() && areBareNames(content);
    }

    private static boolean areBareNames(Passage content) {
        return !REMARK.matcher(content.folded()).find() && Names.arePlausible(Names.split(content));
    }

    private boolean isLast(int from) {
        for (int i = from; i < line.length(); i++) {
            if ("。；，.\n".indexOf(line.charAt(i)) < 0) {
                return line.charAt(i) == '（' || line.charAt(i) == '〔';
            }
        }
        return true;
    }

    private void keyed(Passage content, List<ResponsibilityKeys.Key> keys) {
        for (int i = 0; i < keys.size(); i++) {
            int end = i + 1 < keys.size() ? keys.get(i + 1).start() : content.length();
            value(keys.get(i), content.sub(keys.get(i).valueStart(), end).strip("。；，、："));
        }
    }

    private void value(ResponsibilityKeys.Key key, Passage value) {
        if (value.isEmpty()) {
            return;
        }
        switch (key.meaning()) {
            case TIME -> times.add(value);
            case PERSON -> troubles.add(new Responsibility.Trouble(value, "responsibility.person"));
            default -> {
                LimitClauses limits = LimitClauses.of(value);
                ResponsibilityPhrase.Parsed parsed =
                        ResponsibilityPhrase.parse(limits.rest(), key.meaning().role(), key.word() + "：");
                take(parsed);
                times.addAll(limits.limits());
            }
        }
    }

    /** Keys outside brackets: each value goes to the next key, or to the end of its sentence. */
    private void keys(List<ResponsibilityKeys.Key> all) {
        List<ResponsibilityKeys.Key> keys =
                all.stream().filter(key -> !taken.get(key.start())).toList();
        for (int i = 0; i < keys.size(); i++) {
            ResponsibilityKeys.Key key = keys.get(i);
            int limit = i + 1 < keys.size() ? keys.get(i + 1).start() : line.length();
            int end = key.valueStart();
            String stops = key.inSentence() ? "。\n，；" : "。\n";
            while (end < limit && line.charAt(end) == '\n') {
                stops = "。";
                end++;
            }
            while (end < limit && stops.indexOf(line.charAt(end)) < 0) {
                end++;
            }
            Passage value = line.sub(key.valueStart(), end).strip("；，、：");
            boolean names = key.meaning().role() == null
                    || ResponsibilityPhrase.parse(value, key.meaning().role(), "")
                            .anyPlausible();
            if (names || key.start() == 0) {
                value(key, value);
                take(key.start(), Math.min(line.length(), end < limit ? end + 1 : end));
            } else {
                troubles.add(new Responsibility.Trouble(line.sub(key.start(), end), "responsibility.unread"));
            }
        }
    }

    private void take(int from, int to) {
        taken.set(from, Math.max(from, to));
    }

    /** 由办公室牵头，各科室配合。 as a sentence, or 办公室牵头，各科室配合 as the whole line. */
    private void sentences() {
        int start = 0;
        for (int i = 0; i <= line.length(); i++) {
            if (i == line.length() || line.charAt(i) == '。' || line.charAt(i) == '\n') {
                sentence(start, i);
                start = i + 1;
            }
        }
    }

    private void sentence(int start, int end) {
        if (end - start < 4 || end - start > LONGEST_LINE) {
            return;
        }
        Passage sentence = line.sub(start, end);
        int clause =
                Math.max(sentence.folded().lastIndexOf("，由"), sentence.folded().lastIndexOf("；由"));
        if (clause > 0 && byClause(start + clause, end)) {
            return;
        }
        boolean opened = SENTENCE.matcher(sentence.folded()).find();
        boolean whole = start == 0 && end >= line.length() - 1;
        boolean last =
                end >= line.length() - 1 && ENDS.matcher(sentence.folded()).find();
        if (!opened && !whole && !last) {
            return;
        }
        int from = opened ? sentence.folded().indexOf('由') + 1 : 0;
        ResponsibilityPhrase.Parsed parsed = ResponsibilityPhrase.parse(sentence.from(from), Role.IMPLEMENT, "由…负责");
        if (parsed.told() && parsed.allPlausible()) {
            take(parsed);
            take(start, Math.min(line.length(), end + 1));
        }
    }

    /** …，由人事处负责 at the end of a sentence. */
    private boolean byClause(int comma, int end) {
        ResponsibilityPhrase.Parsed parsed =
                ResponsibilityPhrase.parse(line.sub(comma + 2, end), Role.IMPLEMENT, "由…负责");
        if (!parsed.told() || !parsed.allPlausible()) {
            return false;
        }
        take(parsed);
        take(comma, end);
        return true;
    }

    private void take(ResponsibilityPhrase.Parsed parsed) {
        parsed.noNames().forEach(one -> troubles.add(new Responsibility.Trouble(one, "responsibility.unread")));
        for (DraftAssignment one : parsed.assignments()) {
            boolean known = assignments.stream()
                    .anyMatch(other -> other.division().equals(one.division()) && other.role() == one.role());
            if (!known) {
                assignments.add(one);
            }
        }
    }

    private Passage rest() {
        if (taken.isEmpty()) {
            return line;
        }
        List<Passage> parts = new ArrayList<>();
        int from = 0;
        while (from < line.length()) {
            int stop = taken.nextSetBit(from);
            int end = stop < 0 ? line.length() : stop;
            parts.add(line.sub(from, end));
            from = Math.max(end, taken.nextClearBit(end));
        }
        return Passage.join(parts, false).strip("，；、");
    }
}
