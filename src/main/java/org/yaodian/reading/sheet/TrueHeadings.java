package org.yaodian.reading.sheet;

import java.util.List;
import java.util.Objects;
import org.yaodian.plan.Refused;

/**
 * Headings that say one thing over cells that hold another: a 编号 of a system that numbers otherwise, a 答复 that is
 * the answer and not its day. Most of the cells decide, so that the few that are wrong are still told.
 */
final class TrueHeadings {
    private TrueHeadings() {}

    static List<Heading> of(List<Heading> headings, List<ReadRow> rows, CellValues values) {
        return headings.stream()
                .map(heading -> {
                    if (heading.target() instanceof Target.Number) {
                        boolean own = mostly(
                                heading, rows, cell -> OfficeNumber.parse(cell).isPresent());
                        return own ? heading : heading.ignored(Target.Why.OTHER_NUMBERS);
                    }
                    boolean days = !(heading.target() instanceof Target.Step)
                            || mostly(heading, rows, cell -> isDay(cell, values) || isNoWord(cell));
                    return days ? heading : heading.ignored(Target.Why.UNKNOWN);
                })
                .toList();
    }

    private static boolean mostly(Heading heading, List<ReadRow> rows, java.util.function.Predicate<SheetCell> fits) {
        List<SheetCell> cells = rows.stream()
                .map(row -> row.at(heading.column()))
                .filter(Objects::nonNull)
                .toList();
        return 2 * cells.stream().filter(fits).count() >= cells.size();
    }

    private static boolean isNoWord(SheetCell cell) {
        return !(cell.value() instanceof SheetCell.Text);
    }

    private static boolean isDay(SheetCell cell, CellValues values) {
        try {
            values.day(cell, "");
            return true;
        } catch (Refused none) {
            return false;
        }
    }
}
