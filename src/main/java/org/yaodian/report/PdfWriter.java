package org.yaodian.report;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.apache.pdfbox.io.MemoryUsageSetting;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.yaodian.plan.ProgressListener;

/**
 * Writes page models as a PDF, the same pages as on paper, with the characters that it needs of the bundled face inside:
 * it looks alike on every machine.
 */
public final class PdfWriter {
    private static final long BYTES_IN_MEMORY = 64L << 20;
    /** Of the whole work; the rest is the making of the file. */
    private static final double ROWS_SHARE = 0.8;

    private final ProgressListener listener;
    private final long rowCount;
    private long rowsDrawn;

    private PdfWriter(List<SheetModel> models, ProgressListener listener) {
        this.listener = listener;
        this.rowCount = Math.max(
                1, models.stream().mapToLong(model -> model.rows().size()).sum());
    }

    /**
     * Writes the sheets one behind the other, each from a new page; the stream is flushed and left open.
     *
     * @param models one or more
     * @return the page, counted from 0, with which each of them begins
     * @throws CancellationException when the listener says so; what is in the stream then is of no use
     */
    public static List<Integer> write(List<SheetModel> models, OutputStream out, ProgressListener listener)
            throws IOException {
        return new PdfWriter(models, listener).write(models, out);
    }

    private List<Integer> write(List<SheetModel> models, OutputStream out) throws IOException {
        List<Integer> firstPages = new ArrayList<>();
        MemoryUsageSetting memory = MemoryUsageSetting.setupMixed(BYTES_IN_MEMORY);
        try (PDDocument document = new PDDocument(memory.streamCache);
                PdfPages pages = new PdfPages(document)) {
            document.getDocumentInformation()
                    .setTitle(SheetText.clean(models.get(0).heading().title()));
            document.getDocumentCatalog().setLanguage("zh-CN");
            for (SheetModel model : models) {
                CancellableStream.check(listener);
                listener.progress(ROWS_SHARE * rowsDrawn / rowCount, model.name());
                firstPages.add(document.getNumberOfPages());
                PdfTable.of(pages, model).draw(() -> rowDrawn(model));
                new PdfBars(pages, model).draw();
            }
            pages.number();
            listener.progress(ROWS_SHARE, models.get(models.size() - 1).name());
            document.save(new CancellableStream(out, listener));
            out.flush();
        }
        listener.progress(1, models.get(models.size() - 1).name());
        return firstPages;
    }

    private void rowDrawn(SheetModel model) {
        rowsDrawn++;
        CancellableStream.check(listener);
        listener.progress(ROWS_SHARE * rowsDrawn / rowCount, model.name());
    }
}
