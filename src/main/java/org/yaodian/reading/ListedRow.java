package org.yaodian.reading;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A row of a table whose cells stand below one another: which of its lines are which column's. Of all ways to part the
 * lines in order the one counts that fits best by what each line can be: a name, a limit, or other words.
 *
 * @param cells one stretch for each column, empty where it has no line
 */
record ListedRow(List<Span> cells) {
    /** What a line can be by its words alone. */
    private record Likeness(boolean number, boolean name, boolean time) {
        static Likeness of(Passage line) {
            boolean name = !line.folded().endsWith("。") && Names.arePlausible(Names.split(line));
            boolean time = !name
                    && line.length() <= LONGEST_TIME
                    && !TimePhrase.find(line.folded(), true).isEmpty();
            return new Likeness(line.folded().matches("\\d{1,4}"), name, time);
        }
    }

    private static final int LONGEST_TIME = 40;
    private static final int FITS = 4;
    private static final int WRONG = -6;
    private static final int EMPTY = -3;
    private static final int FURTHER = -1;
    private static final int NEVER = Integer.MIN_VALUE / 2;

    /**
     * @param last whether the lines go on behind the table's last row: what fits no more is left
     * @return null where no way fits
     */
    static ListedRow of(List<TableHeader.Column> columns, List<Passage> lines, boolean last) {
        List<Likeness> likenesses = lines.stream().map(Likeness::of).toList();
        int[][] best = new int[columns.size() + 1][lines.size() + 1];
        int[][] from = new int[columns.size() + 1][lines.size() + 1];
        for (int[] row : best) {
            Arrays.fill(row, NEVER);
        }
        best[0][0] = 0;
        for (int column = 0; column < columns.size(); column++) {
            for (int start = 0; start <= lines.size(); start++) {
                extend(columns.get(column), likenesses, best, from, column, start);
            }
        }
        int end = last ? bestEnd(best[columns.size()]) : lines.size();
        return best[columns.size()][end] <= 0 ? null : new ListedRow(cells(columns.size(), end, lines, from));
    }

    private static void extend(
            TableHeader.Column kind, List<Likeness> lines, int[][] best, int[][] from, int column, int start) {
        if (best[column][start] == NEVER) {
            return;
        }
        // a row without its task is none
        int score = best[column][start] + (kind == TableHeader.Column.TASK ? 2 * WRONG : EMPTY);
        int empty = score - best[column][start];
        for (int end = start; end <= lines.size(); end++) {
            if (end > start) {
                int further = end - start > 1 ? FURTHER : -empty;
                score += fit(kind, lines.get(end - 1)) + further;
            }
            if (score > best[column + 1][end]) {
                best[column + 1][end] = score;
                from[column + 1][end] = start;
            }
        }
    }

    private static int fit(TableHeader.Column kind, Likeness line) {
        return switch (kind) {
            case NUMBER -> line.number() ? FITS : WRONG;
            case LEAD, SUPPORT, IMPLEMENT -> line.name() ? FITS : WRONG;
            case TIME -> line.time() ? FITS : WRONG;
            default -> line.name() || line.time() ? 0 : FITS - 1;
        };
    }

    private static int bestEnd(int[] ends) {
        int best = 0;
        for (int i = 1; i < ends.length; i++) {
            best = ends[i] > ends[best] ? i : best;
        }
        return best;
    }

    private static List<Span> cells(int columns, int end, List<Passage> lines, int[][] from) {
        List<Span> cells = new ArrayList<>();
        int to = end;
        for (int column = columns; column > 0; column--) {
            int start = from[column][to];
            Span cell = start == to
                    ? Span.NOWHERE
                    : new Span(
                            lines.get(start).span().start(),
                            lines.get(to - 1).span().end());
            cells.add(0, cell);
            to = start;
        }
        return cells;
    }
}
