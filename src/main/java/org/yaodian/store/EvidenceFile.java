package org.yaodian.store;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.concurrent.CancellationException;
import org.yaodian.plan.ProgressListener;
import org.yaodian.plan.Refused;

/**
 * A file that is to be attached: measured and hashed, and read again when it is stored.
 *
 * @param sha256 of its content when it was measured
 */
public record EvidenceFile(Path path, int bytes, String sha256) {
    /** The largest file that can be attached, in megabytes. */
    public static final int MOST_MEGABYTES = 200;

    static final int MEGABYTE = 1024 * 1024;

    /** Measuring it is half of the work, storing it the other. */
    static final double HALF = 0.5;

    /** What is done with each piece of a file, in order; the array is used again for the next. */
    interface Piece {
        void take(byte[] content, int length);
    }

    /**
     * Measures a file.
     *
     * @throws Refused when it is missing, a folder, empty, too large or cannot be read
     */
    public static EvidenceFile measure(Path path) {
        return measure(path, ProgressListener.NONE);
    }

    /**
     * As {@link #measure(Path)}, for a file that takes a while; it counts as the first half of attaching it.
     *
     * @throws CancellationException when the listener wants no more
     */
    public static EvidenceFile measure(Path path, ProgressListener listener) {
        if (Files.isDirectory(path)) {
            throw new Refused("evidence.isFolder", path);
        }
        if (!Files.exists(path)) {
            throw new Refused("evidence.notFound", path);
        }
        long size;
        try {
            size = Files.size(path);
            if (size == 0) {
                throw new Refused("evidence.empty", path);
            }
            if (size > (long) MOST_MEGABYTES * MEGABYTE) {
                throw new Refused("evidence.tooLarge", path, (size + MEGABYTE - 1) / MEGABYTE, MOST_MEGABYTES);
            }
        } catch (IOException e) {
            throw new Refused(e, "evidence.unreadable", path);
        }
        MessageDigest digest = HashChain.sha256();
        int[] bytes = new int[1];
        forEachPiece(path, (content, length) -> {
            digest.update(content, 0, length);
            bytes[0] += length;
            tell(listener, HALF * bytes[0] / size, path);
        });
        return new EvidenceFile(path, bytes[0], HexFormat.of().formatHex(digest.digest()));
    }

    /** Tells how far the attaching is, and stops it where nobody wants it any more. */
    static void tell(ProgressListener listener, double fraction, Path path) {
        if (listener.cancelled()) {
            throw new CancellationException();
        }
        listener.progress(Math.min(1, fraction), path.getFileName().toString());
    }

    /** Reads a file in pieces of a megabyte, the last one shorter. */
    static void forEachPiece(Path path, Piece piece) {
        byte[] buffer = new byte[MEGABYTE];
        try (InputStream in = Files.newInputStream(path)) {
            int length = in.readNBytes(buffer, 0, MEGABYTE);
            while (length > 0) {
                piece.take(buffer, length);
                length = in.readNBytes(buffer, 0, MEGABYTE);
            }
        } catch (IOException e) {
            throw new Refused(e, "evidence.unreadable", path);
        }
    }
}
