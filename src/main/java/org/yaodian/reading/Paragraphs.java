package org.yaodian.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The document's lines as paragraphs: page numbers and empty lines dropped, lines that a program broke in the middle of
 * a sentence joined again.
 */
final class Paragraphs {
    private static final Pattern PAGE_NUMBER =
            Pattern.compile("[—·]{0,4}\\d{1,4}[—·]{0,4}|第\\d{1,4}页(?:[，/]?共\\d{1,4}页)?|[—·_＿=*]{3,}");
    private static final String OPEN_END = "，、（〔《“";
    /** What no line of a document begins with, unless a program broke it there. */
    private static final String NEVER_FIRST = "〔，、。；：）》”";

    private static final String CLOSED_END = "。；：！？…”）》〕";
    private static final int LONGEST_BROKEN_LINE = 120;
    private static final int SHORTEST_BROKEN_LINE = 40;
    private static final int LEAST_BROKEN_LINES = 3;
    private static final int SLACK = 5;
    private static final int LOOK_BACK = 400;

    private final String source;
    private final List<TextTable> tables;
    private final List<Paragraph> lines = new ArrayList<>();

    private Paragraphs(DocumentText document) {
        this.source = document.text();
        this.tables = document.tables();
    }

    static List<Paragraph> of(DocumentText document) {
        Paragraphs paragraphs = new Paragraphs(document);
        paragraphs.split();
        return paragraphs.joined();
    }

    private void split() {
        int table = 0;
        int number = 0;
        for (int start = 0; start < source.length(); ) {
            int end = source.indexOf('\n', start);
            end = end < 0 ? source.length() : end;
            number++;
            if (table < tables.size() && start >= tables.get(table).start()) {
                TextTable found = tables.get(table++);
                addTable(found, number);
                end = Math.max(end, Math.min(source.length(), found.end()));
                if (end > start && end <= source.length() && source.charAt(end - 1) == '\n') {
                    end--;
                }
                number += (int) source.substring(start, end)
                        .chars()
                        .filter(c -> c == '\n')
                        .count();
            } else {
                Passage words = Passage.of(source, start, end);
                if (!words.isEmpty() && !PAGE_NUMBER.matcher(words.folded()).matches()) {
                    lines.add(new Paragraph(words, number, null));
                }
            }
            start = end + 1;
        }
    }

    private void addTable(TextTable table, int number) {
        List<Passage> fields = FieldTable.fields(source, table);
        fields.forEach(field -> lines.add(new Paragraph(field, number, null)));
        if (fields.isEmpty()) {
            TableHead head = TableHead.of(source, table);
            head.above().forEach(line -> lines.add(new Paragraph(line, number, null)));
            lines.add(new Paragraph(Passage.EMPTY, number, head.rest()));
        }
    }

    private List<Paragraph> joined() {
        int width = brokenWidth();
        List<Paragraph> out = new ArrayList<>();
        List<Passage> parts = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            Paragraph line = lines.get(i);
            if (line.isTable()) {
                out.add(line);
                continue;
            }
            int first = i;
            parts.clear();
            parts.add(line.words());
            int values = KeyedLines.below(lines, i);
            if (values > 0) {
                lines.subList(i + 1, i + 1 + values).forEach(value -> parts.add(value.words()));
                i += values;
                out.add(new Paragraph(Passage.join(parts, true), line.line(), null));
                continue;
            }
            while (i + 1 < lines.size() && isBroken(lines.get(i).words(), lines.get(i + 1), width)) {
                i++;
                parts.add(lines.get(i).words());
            }
            Passage words = parts.size() == 1 ? parts.get(0) : Passage.join(parts, false);
            out.add(new Paragraph(words, lines.get(first).line(), null));
        }
        return out;
    }

    /**
     * The width of a full line where a program broke the document's lines, 0 where its paragraphs are whole: at least
     * three lines are full, end in the middle of a sentence, and are followed by one without a number.
     */
    private int brokenWidth() {
        int width = lines.stream().mapToInt(Paragraphs::columns).max().orElse(0);
        if (width < SHORTEST_BROKEN_LINE || width > LONGEST_BROKEN_LINE) {
            return 0;
        }
        int broken = 0;
        for (int i = 0; i + 1 < lines.size(); i++) {
            Paragraph next = lines.get(i + 1);
            boolean goesOn = !next.isTable() && Label.of(next.words()) == null;
            if (goesOn
                    && columns(lines.get(i)) >= width - SLACK
                    && isOpen(lines.get(i).words())) {
                broken++;
            }
        }
        return broken >= LEAST_BROKEN_LINES ? width : 0;
    }

    /** The columns that a line takes with its indent: two for a Chinese character, one for a Latin one. */
    private static int columns(Paragraph line) {
        return line.isTable() ? 0 : line.words().columns();
    }

    private static boolean isOpen(Passage line) {
        return CLOSED_END.indexOf(line.charAt(line.length() - 1)) < 0;
    }

    /** Whether the line goes on in the next: it ends in the middle of a sentence, or it is full and has no end. */
    private static boolean isBroken(Passage line, Paragraph next, int width) {
        if (next.isTable() || ResponsibilityKeys.startsWithKey(next.words()) || HeadLines.isWebField(line)) {
            return false;
        }
        if (Label.isAlone(line)) {
            return Label.of(next.words()) == null || Label.of(next.words()).kind() == Label.Kind.RECORD;
        }
        char last = line.charAt(line.length() - 1);
        if (NEVER_FIRST.indexOf(next.words().charAt(0)) >= 0 && CLOSED_END.indexOf(last) < 0) {
            return true;
        }
        if (CLOSED_END.indexOf(last) >= 0 && !hasOpenBracket(line)) {
            return false;
        }
        if (hasOpenBracket(line) && line.length() > 6) {
            return Label.of(next.words()) == null || next.words().charAt(0) == '（';
        }
        if (Label.of(next.words()) != null) {
            return false;
        }
        if (OPEN_END.indexOf(last) >= 0) {
            return true;
        }
        boolean full = width > 0 && line.columns() >= width - SLACK;
        return full && CLOSED_END.indexOf(last) < 0;
    }

    private static boolean hasOpenBracket(Passage line) {
        int depth = 0;
        for (int i = Math.max(0, line.length() - LOOK_BACK); i < line.length(); i++) {
            char c = line.charAt(i);
            if (c == '（') {
                depth++;
            } else if (c == '）' && depth > 0) {
                depth--;
            }
        }
        return depth > 0;
    }
}
