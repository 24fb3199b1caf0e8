package org.yaodian.report;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.stream.Stream;
import org.yaodian.calendar.WorkCalendar;
import org.yaodian.plan.PlanStatus;
import org.yaodian.plan.ProgressListener;
import org.yaodian.plan.Refused;

/** The progress workbook (进展工作簿) of a plan as it stands on the day of its status. */
public final class ExportWorkbook {
    private ExportWorkbook() {}

    /**
     * Writes the workbook to the stream, which is flushed and left open.
     *
     * @throws CancellationException when the listener says so
     */
    public static void write(
            PlanStatus status,
            WorkCalendar calendar,
            ExportOptions options,
            OutputStream out,
            ProgressListener listener)
            throws IOException {
        List<SheetModel> sheets = PlanSheets.of(status, calendar, options);
        WorkbookWriter.write(sheets, options.madeBy(), out, listener);
    }

    /**
     * Writes the workbook to the file, replacing one that is there by the whole new one; on failure or cancel it stays.
     *
     * @throws Refused as {@link WholeFile#write} tells
     * @throws CancellationException when the listener says so
     */
    public static void write(
            PlanStatus status, WorkCalendar calendar, ExportOptions options, Path file, ProgressListener listener) {
        write(status, calendar, options, List.of(), file, listener);
    }

    /** As {@link #write(PlanStatus, WorkCalendar, ExportOptions, Path, ProgressListener)}, with more sheets behind the plan's. */
    public static void write(
            PlanStatus status,
            WorkCalendar calendar,
            ExportOptions options,
            List<SheetModel> more,
            Path file,
            ProgressListener listener) {
        List<SheetModel> sheets = Stream.concat(PlanSheets.of(status, calendar, options).stream(), more.stream())
                .toList();
        WholeFile.write(file, out -> WorkbookWriter.write(sheets, options.madeBy(), out, listener));
    }
}
