package org.yaodian.report;

import java.util.List;
import java.util.stream.IntStream;

/**
 * A form as a sheet of a workbook.
 *
 * @param name what its tab says
 * @param heading what stands above it
 * @param note what stands below it, empty for nothing
 */
public record GridSheet(String name, SheetModel.Heading heading, Grid grid, String note) {
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
