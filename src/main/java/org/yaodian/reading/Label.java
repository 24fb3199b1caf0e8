package org.yaodian.reading;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The numbering before a heading.
 *
 * @param kind its shape; shapes are nested in the order in which they stand here
 * @param length how many characters of the line it takes, with the mark that parts it from the heading
 * @param printed how many of these are the label itself (一, （一）, 1)
 */
record Label(Kind kind, int length, int printed) {
    private static final int LONGEST_ALONE = 12;
    private static final int LONGEST = 16;
    private static final String TASK_NUMBER = "(?:重点)?(?:任务|事项|举措|实事|项目|行动)(?:[一二三四五六七八九十]{1,3}|\\d{1,3})";
    private static final String TASK_NAME = "(?:任务|事项|项目|工作)名称：";
    private static final Pattern ALONE =
            Pattern.compile(TASK_NUMBER + "|（[一二三四五六七八九十]{1,3}）|[一二三四五六七八九十]{1,3}、|\\d{1,3}[.、]|（\\d{1,3}）");

    enum Kind {
        CHAPTER(1, "第[一二三四五六七八九十百零\\d]{1,5}(?:部分|章|编|篇)[、，：.]?"),
        CHINESE(2, "([一二三四五六七八九十百零]{1,5})(?:[、.]|，(?=\\P{Punct}))"),
        SECTION(3, "第[一二三四五六七八九十百零\\d]{1,5}(?:节|条|项|件)[、，：.]?|(第[一二三四五六七八九十]{1,3})[、，]"),
        /** 任务一：, 事项2 with 事项名称： behind it, or 任务名称： alone. */
        RECORD(3, "(" + TASK_NUMBER + ")[、：](?:" + TASK_NAME + ")?|(" + TASK_NUMBER + ")?" + TASK_NAME),
        CHINESE_BRACKET(4, "(（[一二三四五六七八九十百零]{1,5}）)[、.]?"),
        FIGURE(5, "(\\d{1,3})(?:[、.](?!\\d)|）|、|\\.(?=\\d{3,5}|\\d{1,2}(?:月|日|个|次|项|家|期|天|年|小时)))"),
        FIGURE_NESTED(6, "(\\d{1,2}\\.\\d{1,2}(?:\\.\\d{1,2})?)(?:[、.]|(?=[^\\d.%％年月日万亿个倍次项家期天小]))"),
        FIGURE_BRACKET(7, "(（\\d{1,3}）)[、.]?"),
        CIRCLE(8, "([①-⑳㈠-㈩])[、.]?"),
        /** ▲ or the like before each task: it parts them, and is no number. */
        BULLET(9, "()[▲△▶►●◎■□◆◇★☆•▪➢※✓✔✅]"),
        SPOKEN(10, "([一二三四五六七八九十]{1,3}是)[，、：]?");

        private final int depth;
        private final Pattern pattern;

        Kind(int depth, String pattern) {
            this.depth = depth;
            this.pattern = Pattern.compile(pattern);
        }

        /** The greater, the deeper it is nested. */
        int depth() {
            return depth;
        }
    }

    /** The label at the start of the line, null where it begins with none. */
    static Label of(Passage line) {
        String start = line.folded().substring(0, Math.min(LONGEST, line.length()));
        for (Kind kind : Kind.values()) {
            Matcher matcher = kind.pattern.matcher(start);
            if (matcher.lookingAt() && matcher.end() < line.length()) {
                return new Label(kind, matcher.end(), trimmed(start, printed(kind, matcher)));
            }
        }
        return null;
    }

    /** How far the label itself goes, within what parts it from the heading. */
    private static int printed(Kind kind, Matcher matcher) {
        for (int group = 1; group <= matcher.groupCount(); group++) {
            if (matcher.group(group) != null) {
                return matcher.end(group);
            }
        }
        return kind == Kind.RECORD ? 0 : matcher.end();
    }

    /** Whether the line is a number with nothing behind it: its heading stands on the next. */
    static boolean isAlone(Passage line) {
        return line.length() < LONGEST_ALONE && ALONE.matcher(line.folded()).matches();
    }

    private static int trimmed(String start, int printed) {
        int end = printed;
        while (end > 0 && "、，：.".indexOf(start.charAt(end - 1)) >= 0) {
            end--;
        }
        return end;
    }
}
