package org.yaodian.exchange;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.yaodian.exchange.HiddenSheet.SentRow;
import org.yaodian.exchange.HiddenSheet.SentSheet;
import org.yaodian.plan.Refused;

/** Reads one sheet of a form that came back: which row is which, and what the division wrote in each. */
final class SheetReader {
    private static final int SHOWN = 5;

    private final SentSheet sheet;
    private final FormTable table;
    private final HeadingLine headings;
    private final CellReader cells;
    private final RowFinder finder;
    private final List<Refused> remarks;
    private final List<Integer> relabelled = new ArrayList<>();

    /** @param remarks takes what somebody should know of the sheet though it is taken */
    SheetReader(SentSheet sheet, FormTable table, HeadingLine headings, CellReader cells, List<Refused> remarks) {
        this.remarks = remarks;
        this.sheet = sheet;
        this.table = table;
        this.headings = headings;
        this.cells = cells;
        this.finder = new RowFinder(sheet, headings);
    }

    FilledSheet read() {
        List<FormLine> below = table.lines().stream()
                .filter(line -> line.number() > headings.number())
                .toList();
        new SheetCheck(sheet, table, headings, below).expectAsSent(remarks);
        List<FilledRow> rows = new ArrayList<>();
        for (FormLine line : below) {
            FilledRow row = row(line);
            if (row.key() != null || !row.touched().isEmpty()) {
                rows.add(row);
            }
        }
        if (!relabelled.isEmpty()) {
            remarks.add(new Refused(
                    "form.locked",
                    table.name(),
                    relabelled.stream().limit(SHOWN).map(String::valueOf).collect(Collectors.joining("、"))));
        }
        return new FilledSheet(sheet.kind(), sheet.register(), table.name(), once(rows));
    }

    private FilledRow row(FormLine line) {
        SentRow sent = null;
        Refused fault = null;
        try {
            sent = finder.find(line);
        } catch (Refused refused) {
            fault = refused;
        }
        FilledRow row = new FilledRow(
                line.number(),
                sent == null ? null : sent.key(),
                sent == null ? 0 : sent.item(),
                sent == null ? 0 : sent.revision(),
                filled(line, sent),
                fault);
        if (sent != null && finder.isRelabelled(line, sent)) {
            relabelled.add(line.number());
        }
        boolean stray = fault == null && sent == null && sheet.kind() != FormSheet.Kind.REGISTER;
        return stray ? row.withFault(new Refused("form.addedRow")) : row;
    }

    private List<FilledCell> filled(FormLine line, SentRow sent) {
        List<FilledCell> filled = new ArrayList<>();
        int place = 0;
        for (FormColumn column : sheet.columns()) {
            if (column.isFilled()) {
                String base = sent == null ? "" : sent.bases().get(place);
                place++;
                Integer at = headings.places().get(column.heading());
                if (at != null) {
                    filled.add(cell(
                            column,
                            base,
                            address(at, line.number()),
                            line.cells().get(at)));
                }
            }
        }
        return filled;
    }

    private FilledCell cell(FormColumn column, String base, String address, FormCell cell) {
        if (cell == null) {
            return new FilledCell(column, address, base, "", "", null);
        }
        try {
            return new FilledCell(column, address, base, cells.value(column, cell), cell.shown(), null);
        } catch (Refused refused) {
            return new FilledCell(column, address, base, null, cell.shown(), refused);
        }
    }

    static String address(int column, int row) {
        StringBuilder letters = new StringBuilder();
        for (int rest = column; rest >= 0; rest = rest / 26 - 1) {
            letters.insert(0, (char) ('A' + rest % 26));
        }
        return letters.append(row).toString();
    }

    /**
     * A row that stands there twice: copies that say the same count once; a copy in a register that says something else is
     * a row of its own; elsewhere nobody can tell which of the two is meant.
     */
    private List<FilledRow> once(List<FilledRow> rows) {
        Map<String, FilledRow> firsts = new HashMap<>();
        rows.stream()
                .filter(row -> row.key() != null)
                .forEach(row -> firsts.merge(row.key(), row, SheetReader::firstTouched));
        List<FilledRow> once = new ArrayList<>();
        for (FilledRow row : rows) {
            FilledRow first = row.key() == null ? row : firsts.get(row.key());
            if (row == first) {
                once.add(row);
            } else if (!row.touched().isEmpty() && !said(row).equals(said(first))) {
                once.add(
                        sheet.kind() == FormSheet.Kind.REGISTER
                                ? row.withoutKey()
                                : row.withFault(new Refused("form.twice", first.number())));
            }
        }
        return once;
    }

    private static FilledRow firstTouched(FilledRow one, FilledRow other) {
        return one.touched().isEmpty() && !other.touched().isEmpty() ? other : one;
    }

    private static List<String> said(FilledRow row) {
        return row.cells().stream().map(FilledCell::shown).toList();
    }
}
