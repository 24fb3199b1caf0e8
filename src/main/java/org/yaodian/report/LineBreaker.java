package org.yaodian.report;

import java.util.ArrayList;
import java.util.List;

/**
 * Breaks text into lines as office programs do: between Chinese characters, at blanks between Latin words, and never so
 * that a closing mark begins a line or an opening one ends it.
 */
public final class LineBreaker {
    private static final String NEVER_FIRST = "，。、；：？！）》〉」』】〕”’…—％%,.;:?!)]}·";
    private static final String NEVER_LAST = "（《〈「『【〔“‘([{";
    private static final int FIRST_EAST_ASIAN = 0x2E80;

    private final Widths widths;

    /** How wide a character is, in any unit. */
    @FunctionalInterface
    public interface Widths {
        double of(int codePoint);
    }

    public LineBreaker(Widths widths) {
        this.widths = widths;
    }

    public double width(String text) {
        double width = 0;
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            width += widths.of(text.codePointAt(i));
        }
        return width;
    }

    /** The lines of the text; at least one, each at least one character of it. */
    public List<String> lines(String text, double available) {
        if (text.indexOf('\n') < 0 && width(text) <= available) {
            return List.of(text);
        }
        List<String> lines = new ArrayList<>();
        for (String paragraph : text.split("\n", -1)) {
            breakParagraph(paragraph, available, lines);
        }
        return lines;
    }

    /** The place behind so many lines and the blanks that end them; its length where it has no more. */
    int endOfLines(String text, double available, int count) {
        List<String> lines = lines(text, available);
        if (lines.size() <= count) {
            return text.length();
        }
        int end = 0;
        for (int i = 0; i < count; i++) {
            end += i > 0 && text.charAt(end) == '\n' ? 1 : 0;
            end += lines.get(i).length();
            while (end < text.length() && text.charAt(end) == ' ') {
                end++;
            }
        }
        return end;
    }

    private void breakParagraph(String text, double available, List<String> lines) {
        int start = 0;
        int lastBreak = 0;
        double width = 0;
        int previous = ' ';
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            if (i > start && mayBreakBetween(previous, c)) {
                lastBreak = i;
            }
            double own = widths.of(c);
            if (width + own > available && i > start && c != ' ') {
                int cut = lastBreak > start ? lastBreak : i;
                lines.add(withoutBlanksAtEnd(text.substring(start, cut)));
                start = cut;
                width = width(text.substring(cut, i));
            }
            width += own;
            previous = c;
            i += Character.charCount(c);
        }
        lines.add(text.substring(start));
    }

    private static String withoutBlanksAtEnd(String line) {
        int end = line.length();
        while (end > 0 && line.charAt(end - 1) == ' ') {
            end--;
        }
        return line.substring(0, end);
    }

    private static boolean mayBreakBetween(int before, int after) {
        if (NEVER_FIRST.indexOf(after) >= 0 || NEVER_LAST.indexOf(before) >= 0 || after == ' ') {
            return false;
        }
        return before == ' ' || isEastAsian(before) || isEastAsian(after);
    }

    private static boolean isEastAsian(int c) {
        return c >= FIRST_EAST_ASIAN || (NEVER_FIRST.indexOf(c) >= 0 && c > 0x7F);
    }
}
