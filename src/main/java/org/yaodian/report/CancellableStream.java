package org.yaodian.report;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.concurrent.CancellationException;
import org.yaodian.plan.ProgressListener;

/** Passes bytes on until the listener wants no more. Closing it closes nothing: the stream below is its maker's. */
final class CancellableStream extends FilterOutputStream {
    private final ProgressListener listener;

    CancellableStream(OutputStream out, ProgressListener listener) {
        super(out);
        this.listener = listener;
    }

    static void check(ProgressListener listener) {
        if (listener.cancelled()) {
            throw new CancellationException();
        }
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
        check(listener);
        out.write(bytes, offset, length);
    }

    @Override
    public void close() throws IOException {
        out.flush();
    }
}
