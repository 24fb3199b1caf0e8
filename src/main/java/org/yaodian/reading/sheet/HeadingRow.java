package org.yaodian.reading.sheet;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The row of a sheet with its headings: the one among the first that matches most of a register's, not necessarily the
 * very first. Headings in two rows, with cells that are joined across, are taken together.
 *
 * @param headings by their columns
 * @param matched how many different things they stand for
 * @param last the row behind which the values begin, counted from 1
 */
public record HeadingRow(List<Heading> headings, int matched, int last) {
    /** How far down headings are looked for. */
    public static final int MOST_ROWS_ABOVE = 40;

    private static final int LONGEST_HEADING = 40;

    /** The best of the rows; with nothing matched where none is any good. */
    public static HeadingRow find(List<ReadRow> rows, HeadingNames names) {
        HeadingRow best = new HeadingRow(List.of(), 0, 0);
        for (int i = 0; i < rows.size(); i++) {
            ReadRow above = i > 0 && isNext(rows.get(i - 1), rows.get(i)) ? rows.get(i - 1) : null;
            HeadingRow alone = of(rows.get(i), null, names);
            HeadingRow joined = above == null ? alone : of(rows.get(i), above, names);
            HeadingRow found = joined.matched > alone.matched ? joined : alone;
            if (found.matched > best.matched) {
                best = found;
            }
        }
        return best;
    }

    private static boolean isNext(ReadRow above, ReadRow row) {
        return row.number() == above.number() + 1;
    }

    private record Found(int row, int column, String text, HeadingNames.Match match) {}

    private static HeadingRow of(ReadRow row, ReadRow above, HeadingNames names) {
        List<Found> found = new ArrayList<>();
        row.cells().values().forEach(cell -> add(found, cell, names));
        if (above != null) {
            above.cells().values().stream()
                    .filter(cell -> row.isBlankAt(cell.column()))
                    .forEach(cell -> add(found, cell, names));
        }
        found.sort(Comparator.comparing(Found::column));
        return resolved(found, row.number());
    }

    private static void add(List<Found> found, SheetCell cell, HeadingNames names) {
        if (cell.value() instanceof SheetCell.Text text && text.text().length() <= LONGEST_HEADING) {
            HeadingNames.Match match =
                    names.match(text.text()).orElse(new HeadingNames.Match(new Target.Ignored(Target.Why.UNKNOWN), 0));
            found.add(new Found(cell.row(), cell.column(), text.text().strip(), match));
        }
    }

    /** Of several that stand for the same the best is taken, the first of those as good. */
    private static HeadingRow resolved(List<Found> found, int last) {
        Map<Target, Found> best = new HashMap<>();
        for (Found one : found) {
            best.merge(
                    one.match().target(),
                    one,
                    (old, other) -> other.match().rank() < old.match().rank() ? other : old);
        }
        List<Heading> headings = new ArrayList<>();
        Set<Target> taken = new HashSet<>();
        for (Found one : found) {
            Heading heading =
                    new Heading(one.row(), one.column(), one.text(), one.match().target());
            if (heading.taken()) {
                boolean chosen = best.get(heading.target()) == one;
                headings.add(chosen ? heading : heading.ignored(Target.Why.TWICE));
                taken.add(heading.target());
            } else {
                headings.add(heading);
            }
        }
        return new HeadingRow(List.copyOf(headings), taken.size(), last);
    }
}
