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
    enum Kind {
        CHAPTER("第[一二三四五六七八九十百\\d]{1,4}(?:部分|章|编|篇)[、，：.]?"),
        CHINESE("([一二三四五六七八九十百]{1,4})(?:[、.]|，(?=\\P{Punct}))"),
        SECTION("第[一二三四五六七八九十百\\d]{1,4}(?:节|条|项)[、，：.]?|(第[一二三四五六七八九十]{1,3})[、，]"),
        CHINESE_BRACKET("(（[一二三四五六七八九十百]{1,4}）)[、.]?"),
        FIGURE("(\\d{1,3})(?:[、.](?!\\d)|）)"),
        FIGURE_NESTED("(\\d{1,2}\\.\\d{1,2}(?:\\.\\d{1,2})?)(?:[、.]|(?=[^\\d.%％年万亿个倍]))"),
        FIGURE_BRACKET("(（\\d{1,3}）)[、.]?"),
        CIRCLE("([①-⑳㈠-㈩])[、.]?");

        private final Pattern pattern;

        Kind(String pattern) {
            this.pattern = Pattern.compile(pattern);
        }
    }

    /** The label at the start of the line, null where it begins with none. */
    static Label of(Passage line) {
        String start = line.folded().substring(0, Math.min(12, line.length()));
        for (Kind kind : Kind.values()) {
            Matcher matcher = kind.pattern.matcher(start);
            if (matcher.lookingAt() && matcher.end() < line.length()) {
                int printed = matcher.groupCount() > 0 && matcher.group(1) != null ? matcher.end(1) : matcher.end();
                return new Label(kind, matcher.end(), trimmed(start, printed));
            }
        }
        return null;
    }

    private static int trimmed(String start, int printed) {
        int end = printed;
        while (end > 0 && "、，：.".indexOf(start.charAt(end - 1)) >= 0) {
            end--;
        }
        return end;
    }
}
