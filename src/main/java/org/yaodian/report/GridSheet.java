package org.yaodian.report;

import java.util.List;
import java.util.stream.IntStream;

/**
 * A form as a sheet of a workbook.
 *
 * @param name what its tab says
 * @param heading what stands above it
 * @param notes what stands below it, a line each
 */
public record GridSheet(String name, SheetModel.Heading heading, Grid grid, List<String> notes) {
    public GridSheet {
        notes = List.copyOf(notes);
    }

    /** The width of a landscape page in half-width characters. */
    private static final double WIDTH = 120;

    /** Its columns and the lines above them, without rows. */
    SheetModel frame() {
        return SheetModel.table(
                name,
                heading,
                IntStream.range(0, grid.shares().size())
                        .mapToObj(i -> Column.of("", WIDTH * grid.share(i, i + 1), Column.Kind.TEXT))
                        .toList(),
                List.of());
    }
}
