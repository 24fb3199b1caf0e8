package org.yaodian.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * What a table's columns hold, by the words in its header (the table {@code reading/table-headers}).
 *
 * @param rows how many rows it takes
 * @param columns what each column holds, null where its words are unknown
 * @param words the words above each column, the lowest where there are several
 */
record TableHeader(int rows, List<Column> columns, List<Passage> words) {
    enum Column {
        NUMBER,
        SECTION,
        TASK,
        DETAIL,
        LEAD,
        SUPPORT,
        IMPLEMENT,
        TIME,
        /** What is to be reached by the time that stands above it. */
        MILESTONE,
        PERSON,
        NOTE;

        boolean isResponsibility() {
            return this == LEAD || this == SUPPORT || this == IMPLEMENT;
        }
    }

    private static final Map<String, Column> WORDS = new HashMap<>();
    private static final Pattern TARGET = Pattern.compile("(?:工作|任务|形象)?(?:目标|计划|进度|节点|安排|任务)$");
    /** Looked at first, since every short cell of a table is asked whether it heads a column. */
    private static final Pattern MAY_BE_TIME = Pattern.compile("[^月季年旬]{0,6}[月季年旬].{0,14}$");

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
        List<Passage> words = rows.get(start);
        int count = 1;
        while (count < MOST_ROWS && start + count < rows.size() && goesOn(words, columns, rows.get(start + count))) {
            List<Column> next = columns(rows.get(start + count));
            columns = merged(columns, next);
            words = merged(words, rows.get(start + count));
            count++;
        }
        return new TableHeader(count, withTask(columns), words);
    }

    /** Whether the row is a further one of the header: its cells divide those above into responsibilities, or into times. */
    private static boolean goesOn(List<Passage> above, List<Column> columns, List<Passage> row) {
        List<Column> next = columns(row);
        if (next.stream().filter(column -> column != null).count() < 2 || !isShort(row)) {
            return false;
        }
        return next.stream().anyMatch(column -> column != null && column.isResponsibility())
                || areTimes(above, columns, row, next);
    }

    /** Times below 进度安排, nothing else told in the row. */
    private static boolean areTimes(List<Passage> above, List<Column> columns, List<Passage> row, List<Column> next) {
        int times = 0;
        for (int i = 0; i < row.size(); i++) {
            boolean same =
                    i < above.size() && row.get(i).folded().equals(above.get(i).folded());
            if (row.get(i).isEmpty() || same) {
                continue;
            }
            Column over = i < columns.size() ? columns.get(i) : null;
            if (next.get(i) != Column.MILESTONE || (over != null && over != Column.TIME && over != Column.DETAIL)) {
                return false;
            }
            times++;
        }
        return times > 1;
    }

    /** Of several columns that tell what is done, where none is named the task's, the first is. */
    private static List<Column> withTask(List<Column> columns) {
        int first = columns.indexOf(Column.DETAIL);
        if (columns.contains(Column.TASK) || first == columns.lastIndexOf(Column.DETAIL)) {
            return columns;
        }
        List<Column> named = new ArrayList<>(columns);
        named.set(first, Column.TASK);
        return named;
    }

    /** What the column holds, null where its words are unknown or the header has no such column. */
    Column column(int index) {
        return index < columns.size() ? columns.get(index) : null;
    }

    /** The words above the column. */
    Passage words(int index) {
        return words.get(index);
    }

    /** Whether such columns are those of a table of tasks. */
    static boolean isHeader(List<Column> columns) {
        boolean task = columns.contains(Column.TASK) || columns.contains(Column.DETAIL);
        boolean told = columns.stream()
                .anyMatch(column -> column != null && (column.isResponsibility() || column == Column.TIME));
        // a cell with one date stands in any row
        boolean times = columns.indexOf(Column.MILESTONE) != columns.lastIndexOf(Column.MILESTONE);
        return task && (told || times || columns.contains(Column.NUMBER));
    }

    private static boolean isShort(List<Passage> row) {
        return row.stream().allMatch(cell -> cell.length() <= LONGEST_CELL);
    }

    private static <T> List<T> merged(List<T> upper, List<T> lower) {
        List<T> columns = new ArrayList<>();
        for (int i = 0; i < Math.max(upper.size(), lower.size()); i++) {
            T above = i < upper.size() ? upper.get(i) : null;
            T below = i < lower.size() ? lower.get(i) : null;
            columns.add(isNothing(below) ? above : below);
        }
        return columns;
    }

    private static boolean isNothing(Object cell) {
        return cell == null || (cell instanceof Passage words && words.isEmpty());
    }

    private static List<Column> columns(List<Passage> row) {
        List<Column> columns = new ArrayList<>();
        for (Passage cell : row) {
            columns.add(column(cell));
        }
        return columns;
    }

    /** What a column of this heading holds, null where the words are unknown. */
    static Column column(Passage cell) {
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
        return time(text) == null ? null : Column.MILESTONE;
    }

    /** The time that stands above a column (一季度, 上半年目标, 1—3月), null where the words are no time alone. */
    static TimePhrase time(String folded) {
        if (!MAY_BE_TIME.matcher(folded).lookingAt()) {
            return null;
        }
        String bare = TARGET.matcher(folded).replaceFirst("");
        List<TimePhrase> found = TimePhrase.find(bare, true);
        boolean whole = found.size() == 1
                && found.get(0).isDate()
                && found.get(0).start() == 0
                && found.get(0).end() == bare.length();
        return whole ? found.get(0) : null;
    }
}
