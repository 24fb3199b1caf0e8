package org.yaodian.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.yaodian.plan.Role;

/** Reads a table of tasks: each row an item, rows that share number and responsibility one, rows of one cell a section. */
final class TableReader {
    private static final Pattern CHINESE_NUMBER = Pattern.compile("（?[一二三四五六七八九十]{1,3}）?[、.]?");

    private static final Pattern REMARK = Pattern.compile("(?:注|备注|说明|附注|填表说明|填报人|填表人|制表人|联系人)：");

    private final DraftWriter out;
    private final int outerSection;
    private final int level;
    private List<List<Passage>> rows;
    private List<List<Span>> spans;
    private TableHeader header;
    private int section;
    private int firstRow;
    private boolean tasksAreSections;
    private Span sectionSpan;
    private String sectionWords;

    TableReader(DraftWriter out, int section, int level) {
        this.out = out;
        this.outerSection = section;
        this.section = section;
        this.level = level;
    }

    void read(TextTable table) {
        spans = table.rows();
        spans = shifted(table.rows());
        rows = spans.stream()
                .map(row -> row.stream().map(span -> out.words(span)).toList())
                .toList();
        if (!hasHeader()) {
            out.told(out.words(new Span(table.start(), table.end())), "table.noHeader");
            return;
        }
        for (int i = 0; i < rows.size(); ) {
            TableHeader found = TableHeader.at(rows, i);
            if (found != null) {
                header = found;
                i += found.rows();
                firstRow = i;
                tasksAreSections = isSectionColumn(header.columns().indexOf(TableHeader.Column.TASK));
            } else if (header == null) {
                outsideRows(i++, "table.noHeader");
            } else if (isRemark(i)) {
                outsideRows(i++, "table.note");
            } else if (isSectionRow(i)) {
                section(i);
                i++;
            } else {
                int end = i + 1;
                while (end < rows.size() && continues(i, end)) {
                    end++;
                }
                item(i, end);
                i = end;
            }
        }
    }

    /**
     * Rows of a pasted table from which a cell merged down was lost stand one column too far left: the responsibility's
     * column is empty, and names stand before it. They take the lost cell from the row above.
     */
    private List<List<Span>> shifted(List<List<Span>> table) {
        List<List<Span>> out = new ArrayList<>();
        int column = -1;
        for (List<Span> row : table) {
            List<Passage> cells = row.stream().map(this.out::words).toList();
            TableHeader head = TableHeader.at(List.of(cells), 0);
            if (head != null) {
                column = responsibilityColumn(head);
            }
            boolean lost = head == null
                    && column > 1
                    && !out.isEmpty()
                    && row.size() >= column
                    && (row.size() == column || row.get(column).isEmpty())
                    && ResponsibilityPhrase.parse(cells.get(column - 1), Role.IMPLEMENT, "")
                            .allPlausible();
            if (lost) {
                List<Span> moved = new ArrayList<>();
                moved.add(out.get(out.size() - 1).get(0));
                moved.addAll(row);
                out.add(moved);
            } else {
                out.add(row);
            }
        }
        return out;
    }

    private static int responsibilityColumn(TableHeader head) {
        for (int i = 0; i < head.columns().size(); i++) {
            if (head.columns().get(i) != null && head.columns().get(i).isResponsibility()) {
                return i;
            }
        }
        return -1;
    }

    private boolean hasHeader() {
        for (int i = 0; i < rows.size(); i++) {
            if (TableHeader.at(rows, i) != null) {
                return true;
            }
        }
        return false;
    }

    private void outsideRows(int row, String why) {
        spans.get(row).stream().distinct().forEach(span -> out.told(out.words(span), why));
    }

    /** A row that says something of the table itself (注：…) below its items. */
    private boolean isRemark(int row) {
        List<Span> filled = spans.get(row).stream()
                .filter(span -> !span.isEmpty())
                .distinct()
                .toList();
        return filled.size() == 1
                && REMARK.matcher(out.words(filled.get(0)).folded()).lookingAt();
    }

    private boolean isSectionRow(int row) {
        List<Span> cells = spans.get(row);
        long filled = cells.stream().filter(span -> !span.isEmpty()).distinct().count();
        if (isNumberedSection(row)) {
            return true;
        }
        if (filled != 1 || rows.get(row).size() < 2) {
            return false;
        }
        boolean across = cells.stream().distinct().count() == 1;
        Passage first = rows.get(row).get(0);
        return across || (!first.isEmpty() && Label.of(first) != null) || (!first.isEmpty() && first.length() > 4);
    }

    /** A row of a Chinese numeral and a heading alone, between rows numbered in figures. */
    private boolean isNumberedSection(int row) {
        int number = header.columns().indexOf(TableHeader.Column.NUMBER);
        if (number < 0 || number >= rows.get(row).size()) {
            return false;
        }
        String printed = rows.get(row).get(number).folded();
        long filled = spans.get(row).stream()
                .filter(span -> !span.isEmpty())
                .distinct()
                .count();
        return filled == 2
                && CHINESE_NUMBER.matcher(printed).matches()
                && !rows.get(row)
                        .get(number + 1 < rows.get(row).size() ? number + 1 : 0)
                        .isEmpty();
    }

    private void section(int row) {
        List<Passage> filled = new ArrayList<>();
        spans.get(row).stream().distinct().filter(span -> !span.isEmpty()).forEach(span -> filled.add(out.words(span)));
        if (filled.size() == 2) {
            section = out.section(filled.get(0).strip("、.").shown(), level + 1, filled.get(1));
        } else {
            section(filled.get(0));
        }
    }

    private void section(Passage words) {
        Label label = Label.of(words);
        String printed = label == null ? "" : words.shown(0, label.printed());
        Passage title = label == null ? words : words.from(label.length()).strip("、，");
        section = out.section(printed, level + 1, title);
    }

    /** Whether the row belongs to the item above: it tells no number and no responsibility of its own. */
    private boolean continues(int first, int row) {
        if (isSectionRow(row) || isRemark(row) || TableHeader.at(rows, row) != null) {
            return false;
        }
        boolean told = false;
        for (int column = 0; column < header.columns().size(); column++) {
            TableHeader.Column kind = header.columns().get(column);
            boolean decides = kind == TableHeader.Column.NUMBER || (kind != null && kind.isResponsibility());
            if (!decides) {
                continue;
            }
            told = true;
            Span own = span(row, column);
            boolean same = own.isEmpty()
                    || own.equals(span(first, column))
                    || (kind != TableHeader.Column.NUMBER && sharesNumber(first, row) && sameWords(first, row, column));
            if (!same) {
                return false;
            }
        }
        return told && (hasColumn(TableHeader.Column.NUMBER) || hasEmptyTask(row));
    }

    /** Whether the cell of the number is one over both rows. */
    private boolean sharesNumber(int first, int row) {
        int number = header.columns().indexOf(TableHeader.Column.NUMBER);
        return number >= 0 && !span(row, number).isEmpty() && span(row, number).equals(span(first, number));
    }

    private boolean sameWords(int first, int row, int column) {
        return out.words(span(first, column))
                .folded()
                .equals(out.words(span(row, column)).folded());
    }

    private boolean hasColumn(TableHeader.Column kind) {
        return header.columns().contains(kind);
    }

    private boolean hasEmptyTask(int row) {
        int task = header.columns().indexOf(TableHeader.Column.TASK);
        return task >= 0 && span(row, task).isEmpty();
    }

    private Span span(int row, int column) {
        List<Span> cells = spans.get(row);
        return column < cells.size() ? cells.get(column) : Span.NOWHERE;
    }

    private void item(int first, int end) {
        TableItem item = new TableItem(header);
        List<Span> seen = new ArrayList<>();
        for (int row = first; row < end; row++) {
            for (int column = 0; column < spans.get(row).size(); column++) {
                Span span = span(row, column);
                if (span.isEmpty() || seen.contains(span)) {
                    continue;
                }
                seen.add(span);
                cell(item, column, span, rows.get(row).get(column).strip(" "));
            }
        }
        item.write(out, section == -1 ? outerSection : section, stretch(first, end));
    }

    private void cell(TableItem item, int column, Span span, Passage cell) {
        TableHeader.Column kind = header.column(column);
        if (kind == TableHeader.Column.SECTION) {
            sectionCell(span, cell);
        } else if (kind == TableHeader.Column.TASK) {
            taskCell(column, span, cell, item);
        } else {
            item.add(column, cell);
        }
    }

    private Span stretch(int first, int end) {
        int start = spans.get(first).stream()
                .mapToInt(Span::start)
                .filter(at -> at > 0)
                .min()
                .orElse(0);
        int stop = spans.subList(first, end).stream()
                .flatMap(List::stream)
                .mapToInt(Span::end)
                .max()
                .orElse(start);
        return new Span(Math.min(start, stop), stop);
    }

    /** A column of sections, merged down or printed once above its rows. */
    private void sectionCell(Span span, Passage cell) {
        boolean same = Objects.equals(sectionSpan, span) || cell.folded().equals(sectionWords);
        sectionSpan = span;
        if (!same) {
            section(cell);
        }
        sectionWords = cell.folded();
    }

    private void taskCell(int column, Span span, Passage cell, TableItem item) {
        boolean first = header.columns().indexOf(TableHeader.Column.TASK) == column;
        if (first && tasksAreSections) {
            sectionCell(span, cell);
        } else {
            item.task(cell);
        }
    }

    /** Tasks that stand beside several items are sections: one of them is merged down over rows with own responsibility. */
    private boolean isSectionColumn(int column) {
        boolean finer =
                hasColumn(TableHeader.Column.DETAIL) || header.columns().lastIndexOf(TableHeader.Column.TASK) != column;
        if (column < 0 || !finer || hasColumn(TableHeader.Column.SECTION) || hasSectionRows()) {
            return false;
        }
        for (int row = firstRow + 1; row < spans.size(); row++) {
            boolean merged = !span(row, column).isEmpty() && span(row, column).equals(span(row - 1, column));
            boolean across = spans.get(row).stream().distinct().count() == 1;
            if (merged && !across && ownItem(row)) {
                return true;
            }
        }
        return false;
    }

    private boolean hasSectionRows() {
        for (int row = firstRow; row < rows.size(); row++) {
            if (isSectionRow(row)) {
                return true;
            }
        }
        return false;
    }

    private boolean ownItem(int row) {
        for (int column = 0; column < header.columns().size(); column++) {
            TableHeader.Column kind = header.columns().get(column);
            boolean decides = kind == TableHeader.Column.NUMBER || (kind != null && kind.isResponsibility());
            boolean own = decides
                    && !span(row, column).isEmpty()
                    && !span(row, column).equals(span(row - 1, column));
            if (own && !(sharesNumber(row - 1, row) && sameWords(row - 1, row, column))) {
                return true;
            }
        }
        return false;
    }
}
