package org.yaodian.desk;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.yaodian.exchange.FilledForm;
import org.yaodian.exchange.FormReader;
import org.yaodian.plan.ProgressListener;
import org.yaodian.plan.Refused;

/** Reads many forms at once, one on each core; of each only what the division wrote stays in memory. */
final class FormFiles {
    private final FormReader reader;
    private final ProgressListener listener;

    FormFiles(FormReader reader, ProgressListener listener) {
        this.reader = reader;
        this.listener = listener;
    }

    /**
     * A file that was read.
     *
     * @param form null where it is refused
     * @param asSent whether no other program saved it since it went out
     * @param why null where it is not refused
     */
    record Read(Path file, FilledForm form, boolean asSent, Refused why) {}

    /**
     * Reads them all, in their order.
     *
     * @throws CancellationException when the listener says so
     */
    List<Read> read(List<Path> files) {
        ExecutorService cores =
                Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors());
        try {
            List<Future<Read>> reading =
                    files.stream().map(file -> cores.submit(() -> read(file))).toList();
            List<Read> read = new ArrayList<>();
            for (Future<Read> one : reading) {
                read.add(one.get());
                listener.progress(
                        (double) read.size() / files.size(),
                        files.get(read.size() - 1).getFileName().toString());
                if (listener.cancelled()) {
                    throw new CancellationException();
                }
            }
            return read;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CancellationException();
        } catch (ExecutionException e) {
            throw e.getCause() instanceof CancellationException cancelled
                    ? cancelled
                    : new IllegalStateException(e.getCause());
        } finally {
            cores.shutdownNow();
        }
    }

    private static FilledForm withLinks(FilledForm form, List<String> links) {
        List<Refused> remarks = new ArrayList<>(form.remarks());
        remarks.add(new Refused("form.links", String.join("、", links)));
        return new FilledForm(form.identity(), form.sheets(), remarks);
    }

    private Read read(Path file) {
        if (listener.cancelled()) {
            throw new CancellationException();
        }
        try {
            FormBooks.Book book = FormBooks.read(file, listener::cancelled);
            FilledForm form = reader.read(book.tables());
            return new Read(file, book.links().isEmpty() ? form : withLinks(form, book.links()), book.asSent(), null);
        } catch (Refused refused) {
            return new Read(file, null, false, refused);
        }
    }
}
