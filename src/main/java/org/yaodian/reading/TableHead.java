package org.yaodian.reading;

import java.util.ArrayList;
import java.util.List;

/**
 * A table whose first rows are no rows of it, but its title and who filled it in.
 *
 * @param above these rows' cells, as lines
 * @param rest the table from its header on
 */
record TableHead(List<Passage> above, TextTable rest) {
    /** Titles stand in few rows of few cells; more is a table of another kind. */
    private static final int MOST_ROWS = 4;

    private static final int MOST_CELLS = 3;

    static TableHead of(String source, TextTable table) {
        List<Passage> above = new ArrayList<>();
        List<List<Span>> rows = table.rows();
        for (int i = 0; i < Math.min(MOST_ROWS + 1, rows.size()); i++) {
            if (isHeader(source, rows, i)) {
                return new TableHead(above, new TextTable(table.start(), table.end(), rows.subList(i, rows.size())));
            }
            List<Span> cells = rows.get(i).stream()
                    .filter(cell -> !cell.isEmpty())
                    .distinct()
                    .toList();
            if (cells.size() > MOST_CELLS) {
                break;
            }
            cells.forEach(cell -> above.add(Passage.of(source, cell.start(), cell.end())));
        }
        return new TableHead(List.of(), table);
    }

    private static boolean isHeader(String source, List<List<Span>> rows, int at) {
        List<List<Passage>> words = rows.subList(at, at + 1).stream()
                .map(row -> row.stream()
                        .map(cell -> Passage.of(source, cell.start(), cell.end()))
                        .toList())
                .toList();
        return TableHeader.at(words, 0) != null;
    }
}
