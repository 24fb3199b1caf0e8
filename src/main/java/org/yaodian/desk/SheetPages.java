package org.yaodian.desk;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import org.yaodian.report.PagePictures;
import org.yaodian.report.PageSpot;

/**
 * The pages of what comes out as they will be printed.
 *
 * @param pictures held until this is closed
 * @param sheets where each of its sheets begins, in their order; empty for what has none
 * @param spots where figures stand that lead to the entries behind them
 */
public record SheetPages(PagePictures pictures, List<Sheet> sheets, List<PageSpot> spots) implements AutoCloseable {
    public SheetPages {
        sheets = List.copyOf(sheets);
        spots = List.copyOf(spots);
    }

    /**
     * A sheet.
     *
     * @param name what its tab says, in Chinese
     * @param firstPage counted from 0
     */
    public record Sheet(String name, int firstPage) {}

    /** Of what has no sheets. */
    static SheetPages of(PagePictures pictures) {
        return new SheetPages(pictures, List.of(), List.of());
    }

    /** The sheet that a page belongs to, null where there are none. */
    public Sheet sheetOf(int page) {
        Sheet found = null;
        for (Sheet sheet : sheets) {
            if (sheet.firstPage() <= page) {
                found = sheet;
            }
        }
        return found;
    }

    public Optional<Sheet> named(String name) {
        return sheets.stream().filter(sheet -> sheet.name().equals(name)).findFirst();
    }

    /** What stands at a place of a page, in points from its upper left corner. */
    public Optional<String> figureAt(int page, double x, double y) {
        return spots.stream()
                .filter(spot -> spot.holds(page, x, y))
                .map(PageSpot::key)
                .findFirst();
    }

    @Override
    public void close() {
        try {
            pictures.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
