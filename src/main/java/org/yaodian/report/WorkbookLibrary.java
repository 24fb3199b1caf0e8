package org.yaodian.report;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.yaodian.plan.ProgressListener;
import org.yaodian.plan.State;

/**
 * Wakes the library that writes workbooks: more than half of what a single export costs a fresh process is the loading of
 * its classes, which can go on beside the reading of the plan.
 */
public final class WorkbookLibrary {
    private static final Logger LOG = Logger.getLogger(WorkbookLibrary.class.getName());

    private WorkbookLibrary() {}

    /** Begins, and comes back at once. */
    public static void wake() {
        CompletableFuture.runAsync(WorkbookLibrary::writeNothing);
    }

    /** A sheet with a row of each kind of cell and a chart, to nowhere. */
    private static void writeNothing() {
        List<Column> columns = List.of(
                Column.of("名称", 10, Column.Kind.TEXT),
                Column.of("数", 10, Column.Kind.INTEGER),
                Column.of("日期", 10, Column.Kind.DATE));
        LocalDate day = LocalDate.of(2022, 1, 1);
        SheetRow row = SheetRow.of(Cell.text("名称"), Cell.whole(1), Cell.day(day));
        SheetModel.Heading heading = new SheetModel.Heading("表", "", day, "");
        Chart chart = new Chart("图", 0, 0, 1, List.of(new Chart.Series("数", 1, State.DONE)), false);
        SheetModel drawn = new SheetModel("图", heading, columns, List.of(row), List.of(), List.of(chart), 0);
        SheetModel table = SheetModel.table("表", heading, columns, List.of(row));
        try (OutputStream nowhere = OutputStream.nullOutputStream()) {
            WorkbookWriter.write(List.of(drawn, table), "", nowhere, ProgressListener.NONE);
        } catch (IOException | RuntimeException e) {
            // who exports meets the same again, and is told
            LOG.log(Level.FINE, "the workbook library did not wake", e);
        }
    }
}
