package org.yaodian.report;

import java.io.IOException;
import java.io.OutputStream;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.CancellationException;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.WorkbookUtil;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.yaodian.plan.ProgressListener;

/**
 * Writes page models as one workbook. Sheets with charts stand in memory, since charts need their cells; all others are
 * streamed through a temporary file, so that a hundred thousand rows take no more memory than a few.
 */
public final class WorkbookWriter {
    private static final String APPLICATION = "Yaodian 要点台账";
    private static final int ROWS_IN_MEMORY = 50;
    private static final int LONGEST_NAME = 31;
    /** Of the whole work; the rest is the packing of what was streamed. */
    private static final double ROWS_SHARE = 0.7;

    private final ProgressListener listener;
    private final long rowCount;
    private long rowsWritten;

    private WorkbookWriter(List<SheetModel> models, ProgressListener listener) {
        this.listener = listener;
        this.rowCount = Math.max(
                1, models.stream().mapToLong(model -> model.rows().size()).sum());
    }

    /**
     * Writes the sheets in their order; the stream is flushed and left open.
     *
     * @param madeBy whom the file's properties name as its author
     * @throws CancellationException when the listener says so; what is in the stream then is of no use
     */
    public static void write(List<SheetModel> models, String madeBy, OutputStream out, ProgressListener listener)
            throws IOException {
        new WorkbookWriter(models, listener).write(models, madeBy, out);
    }

    private void write(List<SheetModel> models, String madeBy, OutputStream out) throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            properties(workbook, models, madeBy);
            WorkbookStyles styles = new WorkbookStyles(workbook);
            Set<String> names = new HashSet<>();
            for (SheetModel model : models) {
                XSSFSheet sheet = workbook.createSheet(uniqueName(model.name(), names));
                SheetPage.setUp(sheet, model);
                if (!model.charts().isEmpty()) {
                    rows(sheet, sheet, model, styles);
                    ChartDrawing.draw(sheet, model);
                }
            }
            stream(workbook, models, styles, out);
        }
    }

    private void stream(XSSFWorkbook workbook, List<SheetModel> models, WorkbookStyles styles, OutputStream out)
            throws IOException {
        try (SXSSFWorkbook streamed = new SXSSFWorkbook(workbook, ROWS_IN_MEMORY)) {
            for (int i = 0; i < models.size(); i++) {
                if (models.get(i).charts().isEmpty()) {
                    streamRows(streamed.getSheetAt(i), workbook.getSheetAt(i), models.get(i), styles);
                }
            }
            listener.progress(
                    ROWS_SHARE,
                    models.isEmpty() ? "" : models.get(models.size() - 1).name());
            streamed.write(new CancellableStream(out, listener));
            out.flush();
        }
        listener.progress(
                1, models.isEmpty() ? "" : models.get(models.size() - 1).name());
    }

    /** Rows that wait in memory go out at the end in any case: POI leaves its temporary file behind otherwise. */
    private void streamRows(SXSSFSheet sheet, XSSFSheet page, SheetModel model, WorkbookStyles styles)
            throws IOException {
        try {
            rows(sheet, page, model, styles);
        } catch (RuntimeException failed) {
            if (failed.getCause() instanceof IOException disk) {
                throw disk;
            }
            throw failed;
        } finally {
            sheet.flushRows();
        }
    }

    /** @param page the sheet itself, where its rows are streamed */
    private void rows(Sheet sheet, XSSFSheet page, SheetModel model, WorkbookStyles styles) {
        CancellableStream.check(listener);
        listener.progress(ROWS_SHARE * rowsWritten / rowCount, model.name());
        SheetRows rows = new SheetRows(sheet, model, styles);
        rows.write(() -> {
            rowsWritten++;
            if (rowsWritten % ROWS_IN_MEMORY == 0) {
                CancellableStream.check(listener);
                listener.progress(ROWS_SHARE * rowsWritten / rowCount, model.name());
            }
        });
        SheetPage.filter(page, model, rows.lastRow());
    }

    static void properties(XSSFWorkbook workbook, List<SheetModel> models, String madeBy) {
        workbook.getProperties().getExtendedProperties().setApplication(APPLICATION);
        workbook.getProperties().getCoreProperties().setCreator(SheetText.clean(madeBy == null ? "" : madeBy));
        models.stream()
                .findFirst()
                .ifPresent(model -> workbook.getProperties()
                        .getCoreProperties()
                        .setTitle(SheetText.clean(model.heading().title())));
    }

    /** A name that a tab may bear, and that none bears yet; programs do not tell capitals from small letters there. */
    static String uniqueName(String wanted, Set<String> taken) {
        String safe = WorkbookUtil.createSafeSheetName(SheetText.clean(wanted));
        String name = safe;
        for (int i = 2; !taken.add(name.toLowerCase(Locale.ROOT)); i++) {
            String suffix = " " + i;
            name = safe.substring(0, Math.min(safe.length(), LONGEST_NAME - suffix.length())) + suffix;
        }
        return name;
    }
}
