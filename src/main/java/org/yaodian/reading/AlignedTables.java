package org.yaodian.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tables whose columns are parted by blanks alone: a line of known headings, and the lines below it with as many cells. */
final class AlignedTables {
    private static final Pattern GAP = Pattern.compile("[\\u0020\\u00A0]{2,}|\\u3000+");
    private static final int LEAST_COLUMNS = 3;
    private static final int LEAST_ROWS = 2;
    private static final int LONGEST_HEADER = 200;

    private AlignedTables() {}

    static List<TextTable> find(String text) {
        List<TextTable> tables = new ArrayList<>();
        for (int line = 0; line < text.length(); ) {
            int stop = end(text, line);
            List<Span> header = stop - line > LONGEST_HEADER ? List.of() : cells(text, line, stop);
            int next = isHeader(text, header) ? rows(text, line, header, tables) : 0;
            line = next > 0 ? next : stop + 1;
        }
        return tables;
    }

    /** Takes the rows below a header; tells where the table ends, 0 where it has too few. */
    private static int rows(String text, int start, List<Span> header, List<TextTable> tables) {
        List<List<Span>> rows = new ArrayList<>();
        rows.add(header);
        int at = end(text, start) + 1;
        int last = at - 1;
        while (at < text.length()) {
            int stop = end(text, at);
            List<Span> cells = cells(text, at, stop);
            if (cells.size() == header.size()) {
                rows.add(cells);
                last = stop;
            } else if (!cells.isEmpty()) {
                break;
            }
            at = stop + 1;
        }
        if (rows.size() <= LEAST_ROWS) {
            return 0;
        }
        tables.add(new TextTable(start, last, rows));
        return last + 1;
    }

    private static boolean isHeader(String text, List<Span> cells) {
        if (cells.size() < LEAST_COLUMNS) {
            return false;
        }
        List<TableHeader.Column> columns = cells.stream()
                .map(cell -> TableHeader.column(Passage.of(text, cell.start(), cell.end())))
                .toList();
        return !columns.contains(null) && TableHeader.isHeader(columns);
    }

    private static int end(String text, int line) {
        int stop = text.indexOf('\n', line);
        return stop < 0 ? text.length() : stop;
    }

    private static List<Span> cells(String text, int start, int end) {
        int from = start;
        int to = end;
        while (from < to && CharFold.isBlank(text.charAt(from))) {
            from++;
        }
        while (to > from && CharFold.isBlank(text.charAt(to - 1))) {
            to--;
        }
        List<Span> cells = new ArrayList<>();
        Matcher gap = GAP.matcher(text).region(from, to);
        while (gap.find()) {
            cells.add(new Span(from, gap.start()));
            from = gap.end();
        }
        if (from < to) {
            cells.add(new Span(from, to));
        }
        return cells;
    }
}
