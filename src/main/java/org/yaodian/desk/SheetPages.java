package org.yaodian.desk;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import org.yaodian.report.PagePictures;
import org.yaodian.report.SheetKind;

/**
 * The pages of a plan's sheets as they will be printed.
 *
 * @param pictures held until this is closed
 * @param firstPages the page, counted from 0, with which each sheet begins, in the order of the sheets
 */
public record SheetPages(PagePictures pictures, Map<SheetKind, Integer> firstPages) implements AutoCloseable {

    /** The sheet that a page belongs to. */
    public SheetKind sheetOf(int page) {
        SheetKind sheet = null;
        for (Map.Entry<SheetKind, Integer> entry : firstPages.entrySet()) {
            if (entry.getValue() <= page) {
                sheet = entry.getKey();
            }
        }
        return sheet;
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
