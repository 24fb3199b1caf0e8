package org.yaodian.report;

import java.util.ArrayList;
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

    /** A part that is told in words: its heading, and each paragraph in as many rows as it takes. */
    public static GridSheet text(String name, SheetModel.Heading heading, String part, List<String> paragraphs) {
        RowParts parts = new RowParts(List.of(Column.of("", WIDTH, Column.Kind.TEXT)));
        List<List<Grid.Place>> rows = new ArrayList<>();
        rows.add(List.of(Grid.Place.heading(part)));
        paragraphs.stream()
                .flatMap(paragraph -> parts.of(SheetRow.of(Cell.text(paragraph))).stream())
                .forEach(piece ->
                        rows.add(List.of(Grid.Place.left(piece.row().cells().get(0)))));
        return new GridSheet(name, heading, new Grid(List.of(1.0), 1, rows), List.of());
    }

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
