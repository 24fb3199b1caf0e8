package org.yaodian.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What a table's columns hold, by the words in its header (the table {@code reading/table-headers}).
 *
 * @param rows how many rows it takes
 * @param columns what each column holds, null where its words are unknown
 */
record TableHeader(int rows, List<Column> columns) {
    enum Column {
        NUMBER,
        SECTION,
        TASK,
        DETAIL,
        LEAD,
        SUPPORT,
        IMPLEMENT,
        TIME,
        PERSON,
        NOTE;

        boolean isResponsibility() {
            return this == LEAD || this == SUPPORT || this == IMPLEMENT;
        }
    }

    private static final Map<String, Column> WORDS = new HashMap<>();
    private static final int LONGEST_CELL = 16;
    private static final int MOST_ROWS = 3;

    static {
        RuleFile.rows("table-headers").forEach(row -> WORDS.put(row[0], Column.valueOf(row[1])));
    }

    /** The header that begins at the row, null where none does. */
    static TableHeader at(List<List<Passage>> rows, int start) {
        List<Column> columns = columns(rows.get(start));
        if (!isHeader(columns)) {
            return null;
        }
        int count = 1;
        while (count < MOST_ROWS && start + count < rows.size()) {
            List<Column> next = columns(rows.get(start + count));
            boolean continues = next.stream().filter(column -> column != null).count() > 1
                    && isShort(rows.get(start + count))
                    && next.stream().anyMatch(column -> column != null && column.isResponsibility());
            if (!continues) {
                break;
            }
            columns = merged(columns, next);
            count++;
        }
        return new TableHeader(count, columns);
    }

    private static boolean isHeader(List<Column> columns) {
        boolean task = columns.contains(Column.TASK) || columns.contains(Column.DETAIL);
        boolean told = columns.stream()
                .anyMatch(column -> column != null && (column.isResponsibility() || column == Column.TIME));
        return task && (told || columns.contains(Column.NUMBER));
    }

    private static boolean isShort(List<Passage> row) {
        return row.stream().allMatch(cell -> cell.length() <= LONGEST_CELL);
    }

    private static List<Column> merged(List<Column> upper, List<Column> lower) {
        List<Column> columns = new ArrayList<>();
        for (int i = 0; i < Math.max(upper.size(), lower.size()); i++) {
            Column above = i < upper.size() ? upper.get(i) : null;
            Column below = i < lower.size() ? lower.get(i) : null;
            columns.add(below == null ? above : below);
        }
        return columns;
    }

    private static List<Column> columns(List<Passage> row) {
        List<Column> columns = new ArrayList<>();
        for (Passage cell : row) {
            columns.add(column(cell));
        }
        return columns;
    }

    private static Column column(Passage cell) {
        String text = cell.folded().replace("\n", "").replaceAll("（[^（）]{0,10}）$", "");
        if (text.isEmpty() || text.length() > LONGEST_CELL) {
            return null;
        }
        Column whole = WORDS.get(text);
        if (whole != null) {
            return whole;
        }
        for (int length = text.length() - 1; length > 1; length--) {
            Column front = WORDS.get(text.substring(0, length));
            Column back = WORDS.get(text.substring(text.length() - length));
            if (back != null || front != null) {
                return back != null ? back : front;
            }
        }
        return null;
    }
}
