package org.yaodian.store;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * A change as the history holds it.
 *
 * @param seq its place in the history, from 1
 * @param hash SHA-256 over the change and the hash of the one before, in hexadecimal
 */
public record RecordedChange(
        long seq,
        Instant at,
        String who,
        LocalDate on,
        Told told,
        Act act,
        Long target,
        String hash,
        List<RecordedRow> rows) {

    /** The same change, its records told otherwise, as to one who may not see all of them. */
    public RecordedChange withRows(List<RecordedRow> told) {
        return new RecordedChange(seq, at, who, on, this.told, act, target, hash, told);
    }

    /**
     * A record that the change touched: the values of its columns as text, null for a column without value.
     *
     * @param kind the kind of record
     * @param before null where it was new
     * @param after null where it went
     */
    public record RecordedRow(String kind, UUID id, Map<String, String> before, Map<String, String> after) {}
}
