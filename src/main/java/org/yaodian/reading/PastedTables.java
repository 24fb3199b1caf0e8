package org.yaodian.reading;

import java.util.ArrayList;
import java.util.List;

/** Tables in plain text: neighbouring lines whose cells are parted by tabs or by upright strokes, at least two of them. */
final class PastedTables {
    private static final int LEAST_COLUMNS = 3;

    private PastedTables() {}

    static List<TextTable> find(String text) {
        List<TextTable> tables = new ArrayList<>();
        List<List<Span>> rows = new ArrayList<>();
        int start = 0;
        int end = 0;
        boolean frame = false;
        for (int line = 0; line < text.length(); ) {
            int stop = text.indexOf('\n', line);
            stop = stop < 0 ? text.length() : stop;
            boolean framed = rows.isEmpty() ? beginsWithBar(text, line, stop) : frame;
            List<Span> cells = cells(text, line, stop, framed);
            if (cells.size() >= LEAST_COLUMNS || (!rows.isEmpty() && cells.size() == 2)) {
                start = rows.isEmpty() ? line : start;
                frame = framed;
                end = stop;
                if (!isRule(text, line, stop)) {
                    rows.add(cells);
                }
            } else {
                finish(tables, rows, start, end);
            }
            line = stop + 1;
        }
        finish(tables, rows, start, end);
        return tables;
    }

    private static void finish(List<TextTable> tables, List<List<Span>> rows, int start, int end) {
        if (rows.size() > 1) {
            tables.add(new TextTable(start, end, rows));
        }
        rows.clear();
    }

    /** Whether the table has strokes at its sides too: where its first row has none, a stroke at the side ends an empty cell. */
    private static boolean beginsWithBar(String text, int start, int end) {
        int from = start;
        while (from < end && CharFold.isBlank(text.charAt(from))) {
            from++;
        }
        return from < end && bar(text, from, from + 1) != 0;
    }

    private static List<Span> cells(String text, int start, int end, boolean framed) {
        int from = start;
        int to = end;
        while (from < to && text.charAt(from) != '\t' && CharFold.isBlank(text.charAt(from))) {
            from++;
        }
        while (to > from && text.charAt(to - 1) != '\t' && CharFold.isBlank(text.charAt(to - 1))) {
            to--;
        }
        char mark = text.substring(from, to).indexOf('\t') >= 0 ? '\t' : bar(text, from, to);
        if (mark == 0) {
            return List.of();
        }
        if (mark != '\t' && framed && from < to && text.charAt(from) == mark) {
            from++;
        }
        if (mark != '\t' && to > from && text.charAt(to - 1) == mark) {
            to--;
        }
        List<Span> cells = new ArrayList<>();
        for (int at = from; at <= to; ) {
            int stop = text.indexOf(mark, at);
            stop = stop < 0 || stop > to ? to : stop;
            cells.add(trimmed(text, at, stop));
            at = stop + 1;
        }
        return cells;
    }

    private static Span trimmed(String text, int start, int end) {
        int from = start;
        int to = end;
        while (from < to && CharFold.isBlank(text.charAt(from))) {
            from++;
        }
        while (to > from && CharFold.isBlank(text.charAt(to - 1))) {
            to--;
        }
        return new Span(from, to);
    }

    private static char bar(String text, int from, int to) {
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (c == '|' || c == '｜' || c == '│') {
                return c;
            }
        }
        return 0;
    }

    /** A line of strokes between header and rows, as some programs write it. */
    private static boolean isRule(String text, int start, int end) {
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            if ("|｜│-—:+ \t".indexOf(c) < 0) {
                return false;
            }
        }
        return true;
    }
}
