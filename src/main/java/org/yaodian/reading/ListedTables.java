package org.yaodian.reading;

import java.util.ArrayList;
import java.util.List;

/**
 * Tables pasted with each cell on a line of its own: the words of a header below one another (序号, 工作任务, 责任单位,
 * 完成时限), then the rows, each opened by its running number. Which lines are one cell is told by what they can be.
 */
final class ListedTables {
    private static final int LEAST_COLUMNS = 3;
    private static final int LEAST_ROWS = 2;
    private static final int MOST_LINES_OF_ROW = 40;
    private static final int LONGEST_HEADER = 16;

    private final List<Passage> lines;

    private ListedTables(List<Passage> lines) {
        this.lines = lines;
    }

    static List<TextTable> find(String text) {
        List<Passage> lines = new ArrayList<>();
        for (int start = 0; start < text.length(); ) {
            int end = text.indexOf('\n', start);
            end = end < 0 ? text.length() : end;
            Passage line = Passage.of(text, start, end);
            if (!line.isEmpty()) {
                lines.add(line);
            }
            start = end + 1;
        }
        return new ListedTables(lines).tables();
    }

    private List<TextTable> tables() {
        List<TextTable> tables = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            List<TableHeader.Column> header = header(i);
            int first = i + header.size();
            List<List<Span>> rows = header.isEmpty() || !isNumber(first, 1) ? List.of() : rows(first, header);
            if (rows.size() >= LEAST_ROWS) {
                List<List<Span>> all = new ArrayList<>();
                all.add(lines.subList(i, first).stream().map(Passage::span).toList());
                all.addAll(rows);
                int end = rows.get(rows.size() - 1).stream()
                        .mapToInt(Span::end)
                        .max()
                        .orElse(0);
                tables.add(new TextTable(lines.get(i).span().start(), end, all));
                while (i + 1 < lines.size() && lines.get(i + 1).span().start() < end) {
                    i++;
                }
            }
        }
        return tables;
    }

    /** What the lines from there on head, as many as are words of a header; empty where they are no header of tasks. */
    private List<TableHeader.Column> header(int start) {
        List<TableHeader.Column> columns = new ArrayList<>();
        for (int i = start; i < lines.size() && lines.get(i).length() <= LONGEST_HEADER; i++) {
            TableHeader.Column column = TableHeader.column(lines.get(i));
            boolean opens = column == TableHeader.Column.NUMBER;
            if (column == null || opens != columns.isEmpty()) {
                break;
            }
            columns.add(column);
        }
        return columns.size() >= LEAST_COLUMNS && TableHeader.isHeader(columns) ? columns : List.of();
    }

    private boolean isNumber(int line, int number) {
        return line < lines.size() && lines.get(line).folded().equals(Integer.toString(number));
    }

    private List<List<Span>> rows(int first, List<TableHeader.Column> header) {
        List<List<Span>> rows = new ArrayList<>();
        int at = first;
        for (int number = 1; isNumber(at, number); number++) {
            int end = at + 1;
            while (end < lines.size() && end - at < MOST_LINES_OF_ROW && !isNumber(end, number + 1) && !isEnd(end)) {
                end++;
            }
            boolean last = !isNumber(end, number + 1);
            ListedRow row = ListedRow.of(header, lines.subList(at, end), last);
            if (row == null) {
                break;
            }
            rows.add(row.cells());
            at = end;
        }
        return rows;
    }

    private boolean isEnd(int line) {
        Passage words = lines.get(line);
        return HeadLines.isTail(words)
                || HeadLines.isAnnexMark(words)
                || HeadLines.isNote(words)
                || HeadLines.signatureDate(words) != null;
    }
}
