package org.yaodian.store;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.yaodian.store.schema.tables.records.ChangeRecord;
import org.yaodian.store.schema.tables.records.ChangeRowRecord;

/**
 * The hash that a change carries: SHA-256 over the hash of the change before it and everything that the change says,
 * each value behind its length. A change altered, removed or put between two others breaks every hash behind it.
 */
final class HashChain {
    /** What stands before the first change. */
    static final String START = "0".repeat(64);

    private HashChain() {}

    static String hash(String before, ChangeRecord change, List<ChangeRowRecord> rows) {
        MessageDigest digest = sha256();
        add(digest, before);
        add(digest, change.getSeq());
        add(digest, change.getAt());
        add(digest, change.getWho());
        add(digest, change.getOnDay());
        add(digest, change.getTold());
        add(digest, change.getArguments());
        add(digest, change.getAct());
        add(digest, change.getTargetSeq());
        for (ChangeRowRecord row : rows) {
            add(digest, row.getOrdinal());
            add(digest, row.getKind());
            add(digest, row.getRowId());
            add(digest, row.getItemId());
            add(digest, row.getImageBefore());
            add(digest, row.getImageAfter());
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private static void add(MessageDigest digest, Object value) {
        byte[] bytes = value == null ? new byte[0] : value.toString().getBytes(StandardCharsets.UTF_8);
        int length = value == null ? -1 : bytes.length;
        digest.update((length + ":").getBytes(StandardCharsets.US_ASCII));
        digest.update(bytes);
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
