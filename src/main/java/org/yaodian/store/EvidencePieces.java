package org.yaodian.store;

import static org.yaodian.store.schema.Tables.EVIDENCE_PIECE;

import java.io.IOException;
import java.io.OutputStream;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.HexFormat;
import org.jooq.DSLContext;
import org.yaodian.plan.Evidence;
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
     * @throws Refused when the file is no longer what was measured
     */
    void store(EvidenceFile file) {
        if (piece(file.sha256(), 0) != null) {
            return;
        }
        MessageDigest digest = HashChain.sha256();
        int[] ordinal = new int[1];
        EvidenceFile.forEachPiece(file.path(), (content, length) -> {
            digest.update(content, 0, length);
            context.insertInto(EVIDENCE_PIECE)
                    .set(EVIDENCE_PIECE.SHA256, file.sha256())
                    .set(EVIDENCE_PIECE.ORDINAL, ordinal[0]++)
                    .set(EVIDENCE_PIECE.CONTENT, Arrays.copyOf(content, length))
                    .execute();
        });
        if (!HexFormat.of().formatHex(digest.digest()).equals(file.sha256())) {
            throw new Refused("evidence.changing", file.path());
        }
    }

    /** Whether the content is what its hash and length say. */
    boolean isWhole(Evidence evidence) {
        try {
            return isWhole(evidence, OutputStream.nullOutputStream());
        } catch (IOException e) {
            throw new IllegalStateException("nothing is written", e);
        }
    }

    /**
     * Writes the content out.
     *
     * @throws Refused when it is missing or altered
     */
    void writeTo(Evidence evidence, OutputStream out) throws IOException {
        if (!isWhole(evidence, out)) {
            throw new Refused("evidence.altered", evidence.name());
        }
    }

    private boolean isWhole(Evidence evidence, OutputStream out) throws IOException {
        MessageDigest digest = HashChain.sha256();
        long bytes = 0;
        int ordinal = 0;
        for (byte[] piece = piece(evidence.sha256(), 0); piece != null; piece = piece(evidence.sha256(), ordinal)) {
            digest.update(piece);
            out.write(piece);
            bytes += piece.length;
            ordinal++;
        }
        return bytes == evidence.bytes()
                && HexFormat.of().formatHex(digest.digest()).equals(evidence.sha256());
    }

    private byte[] piece(String sha256, int ordinal) {
        return context.select(EVIDENCE_PIECE.CONTENT)
                .from(EVIDENCE_PIECE)
                .where(EVIDENCE_PIECE.SHA256.eq(sha256))
                .and(EVIDENCE_PIECE.ORDINAL.eq(ordinal))
                .fetchOne(EVIDENCE_PIECE.CONTENT);
    }
}
