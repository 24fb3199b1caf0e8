package org.yaodian.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The plan's own title and its year: printed above the plan, or named in the notice (关于印发《…》的通知). */
final class TitleReader {
    private static final Pattern YEAR = Pattern.compile("(20\\d\\d|二〇[〇一二三四五六七八九]{2})(?:年|[—～至](?:20\\d\\d)年)");
    private static final Pattern CONTINUES =
            Pattern.compile("^(?:任务|责任|分工|实施|工作|重点|及|和|与|暨|——|—|（|的|分解|通知|要点|关于|方案|计划).*");
    private static final Pattern SENDS = Pattern.compile("印发|下发|下达|(?<=关于)(?:公布|发布)");
    /** A title that names its office itself, before the year: the line above it is the office's. */
    private static final Pattern NAMES_OFFICE = Pattern.compile("^[\\p{IsHan}（）]{2,24}(?=20\\d\\d年)");

    private static final int MOST_LINES = 5;

    private final Passage notice;
    private final Passage own;
    private final Passage named;
    private final Passage preamble;

    TitleReader(List<Line> lines, PlanBounds bounds) {
        Passage before = collect(lines, 0, Math.max(bounds.planStart(), 0));
        Passage above = collect(lines, bounds.planStart(), bounds.bodyStart());
        this.notice = bounds.planStart() > 0 ? before : above;
        this.named = named(notice);
        this.own = bounds.planStart() > 0 ? above : repeated(lines, bounds.bodyStart(), named);
        this.preamble = preamble(lines, bounds);
    }

    /** The title over everything, the notice's where there is one. */
    Passage noticeTitle() {
        return notice;
    }

    ReadField<String> title() {
        if (!own.isEmpty()) {
            return field(own, "正文标题");
        }
        if (!named.isEmpty()) {
            return field(named, "关于印发《…》的通知");
        }
        return notice.isEmpty() ? ReadField.missing() : field(withoutNumber(notice), "首行标题");
    }

    /** From the title; else from the plan's first sentence, else from the document's number. */
    ReadField<Integer> year(ReadField<String> number) {
        for (Passage title : List.of(own, named, notice)) {
            ReadField<Integer> year = yearIn(title, "标题中的年份");
            if (year.value() != null) {
                return year;
            }
        }
        ReadField<Integer> first = yearIn(preamble.sub(0, Math.min(6, preamble.length())), "首句中的年份");
        if (first.value() != null || number.value() == null) {
            return first;
        }
        Matcher matcher = Pattern.compile("\\d{4}").matcher(number.value());
        return matcher.find()
                ? new ReadField<>(Integer.parseInt(matcher.group()), number.from(), "文号中的年份")
                : ReadField.missing();
    }

    private static ReadField<Integer> yearIn(Passage text, String rule) {
        Matcher matcher = YEAR.matcher(text.folded());
        if (!matcher.find()) {
            return ReadField.missing();
        }
        int year = ChineseNumber.parse(matcher.group(1));
        return new ReadField<>(year, text.span(matcher.start(), matcher.end()), rule);
    }

    /** The first lines that can be a title, joined while the title goes on. */
    private static Passage collect(List<Line> lines, int from, int to) {
        List<Passage> parts = new ArrayList<>();
        for (int i = from; i < to && parts.size() < MOST_LINES; i++) {
            Passage line = lines.get(i).paragraph().words();
            if (line.isEmpty() || !HeadLines.isTitleLike(line)) {
                if (parts.isEmpty()) {
                    continue;
                }
                break;
            }
            if (parts.size() == 1
                    && HeadLines.isOrganisation(parts.get(0))
                    && NAMES_OFFICE.matcher(line.folded()).find()) {
                parts.clear();
            }
            boolean complete = !parts.isEmpty()
                    && HeadLines.isPlanNoun(parts.get(parts.size() - 1).folded());
            if (complete && !CONTINUES.matcher(line.folded()).matches()) {
                break;
            }
            if (complete && parts.get(parts.size() - 1).folded().endsWith("通知")) {
                break;
            }
            parts.add(line);
        }
        return parts.isEmpty() ? Passage.EMPTY : Passage.join(parts, false);
    }

    /** What a notice sends out: between 印发 and 的通知. */
    private static Passage named(Passage title) {
        String text = title.folded();
        Matcher send = SENDS.matcher(text);
        if (!send.find()) {
            return Passage.EMPTY;
        }
        int start = send.end();
        if (start < text.length() && text.charAt(start) == '《') {
            int close = closing(text, start);
            return close < 0 ? Passage.EMPTY : title.sub(start + 1, close);
        }
        int end = text.lastIndexOf("的通知");
        return end > start ? title.sub(start, end) : Passage.EMPTY;
    }

    private static int closing(String text, int open) {
        int depth = 0;
        for (int i = open; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '《') {
                depth++;
            } else if (c == '》' && --depth == 0) {
                return i;
            }
        }
        return -1;
    }

    /** The plan's title where it is printed again above its body, as named or nearly so, though no signed date parts the two. */
    private static Passage repeated(List<Line> lines, int bodyStart, Passage named) {
        if (named.isEmpty()) {
            return Passage.EMPTY;
        }
        for (int i = bodyStart - 1; i > 0; i--) {
            Passage line = lines.get(i).paragraph().words();
            if (!line.isEmpty() && (line.folded().equals(named.folded()) || isOwn(line, lines.get(i - 1)))) {
                return line;
            }
        }
        return Passage.EMPTY;
    }

    /** A title with a year behind a sentence of the notice. */
    private static boolean isOwn(Passage line, Line before) {
        return HeadLines.isTitleLike(line)
                && HeadLines.isPlanNoun(line.folded())
                && YEAR.matcher(line.folded()).find()
                && before.paragraph().words().folded().endsWith("。");
    }

    private static Passage preamble(List<Line> lines, PlanBounds bounds) {
        for (int i = bounds.planStart(); i < bounds.bodyStart(); i++) {
            Passage line = lines.get(i).paragraph().words();
            if (!line.isEmpty() && !HeadLines.isTitleLike(line) && line.folded().indexOf('。') > 0) {
                return line;
            }
        }
        return Passage.EMPTY;
    }

    private static Passage withoutNumber(Passage title) {
        Passage number = DocNumber.find(title);
        int at = number == null ? -1 : title.folded().lastIndexOf(number.folded());
        return at > 0 ? title.sub(0, at).strip("—（ ") : title;
    }

    private static ReadField<String> field(Passage words, String rule) {
        return new ReadField<>(words.shown(), words.span(), rule);
    }
}
