package org.yaodian.store;

import static org.yaodian.store.schema.Tables.EVIDENCE_PIECE;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.HexFormat;
import org.jooq.DSLContext;
import org.yaodian.plan.Evidence;
import org.yaodian.plan.ProgressListener;
import org.yaodian.plan.Refused;

/** The content of evidence, in pieces under its hash; one piece at a time is in memory. */
final class EvidencePieces {
    private final DSLContext context;

    EvidencePieces(DSLContext context) {
        this.context = context;
    }

    /**
     * Stores a file's content, unless it is there already.
     *
     * @param listener watches the second half of the attaching; what it stops is rolled back by the change's transaction
     * @throws Refused when the file is no longer what was measured
     */
    void store(EvidenceFile file, ProgressListener listener) {
        if (piece(file.sha256(), 0) != null) {
            return;
        }
        MessageDigest digest = HashChain.sha256();
        int[] ordinal = new int[1];
        long[] stored = new long[1];
        EvidenceFile.forEachPiece(file.path(), (content, length) -> {
            digest.update(content, 0, length);
            context.insertInto(EVIDENCE_PIECE)
                    .set(EVIDENCE_PIECE.SHA256, file.sha256())
                    .set(EVIDENCE_PIECE.ORDINAL, ordinal[0]++)
                    .set(EVIDENCE_PIECE.CONTENT, Arrays.copyOf(content, length))
                    .execute();
            stored[0] += length;
            EvidenceFile.tell(listener, EvidenceFile.HALF + EvidenceFile.HALF * stored[0] / file.bytes(), file.path());
        });
        if (!HexFormat.of().formatHex(digest.digest()).equals(file.sha256())) {
            throw new Refused("evidence.changing", file.path());
        }
    }

    /** Whether the content is what its hash and length say. */
    boolean isWhole(Evidence evidence) {
        return measure(evidence.sha256(), OutputStream.nullOutputStream()) == evidence.bytes();
    }

    /** Whether there is a content with the hash. */
    boolean isWhole(String sha256) {
        return measure(sha256, OutputStream.nullOutputStream()) > 0;
    }

    /**
     * Writes the content out.
     *
     * @throws Refused when it is missing or altered
     */
    void writeTo(Evidence evidence, OutputStream out) {
        if (measure(evidence.sha256(), out) != evidence.bytes()) {
            throw new Refused("evidence.altered", evidence.name());
        }
    }

    /** As {@link #writeTo(Evidence, OutputStream)}, for a content that was found whole. */
    void writeTo(String sha256, OutputStream out) {
        measure(sha256, out);
    }

    /**
     * Reads a content through.
     *
     * @return how many bytes it has, -1 where it is missing or not what its hash says
     * @throws UncheckedIOException when it cannot be written out
     */
    private long measure(String sha256, OutputStream out) {
        MessageDigest digest = HashChain.sha256();
        long bytes = 0;
        int ordinal = 0;
        try {
            for (byte[] piece = piece(sha256, 0); piece != null; piece = piece(sha256, ordinal)) {
                digest.update(piece);
                out.write(piece);
                bytes += piece.length;
                ordinal++;
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return HexFormat.of().formatHex(digest.digest()).equals(sha256) ? bytes : -1;
    }

    private byte[] piece(String sha256, int ordinal) {
        return context.select(EVIDENCE_PIECE.CONTENT)
                .from(EVIDENCE_PIECE)
                .where(EVIDENCE_PIECE.SHA256.eq(sha256))
                .and(EVIDENCE_PIECE.ORDINAL.eq(ordinal))
                .fetchOne(EVIDENCE_PIECE.CONTENT);
    }
}
