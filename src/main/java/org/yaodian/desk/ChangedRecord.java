package org.yaodian.desk;

import java.util.List;
import java.util.UUID;

/**
 * A record that a change touched, in the user's words.
 *
 * @param kind the kind of record, as the file calls it
 * @param fate whether it came, changed or went
 * @param name what it is called: 进展 · 第 3 项 办公室
 * @param differences what it says otherwise, in the order of its fields; all that it said where it came or went
 */
public record ChangedRecord(String kind, UUID id, Fate fate, String name, List<Difference> differences) {
    /** What became of a record. */
    public enum Fate {
        ADDED,
        CHANGED,
        REMOVED
    }

    public ChangedRecord {
        differences = List.copyOf(differences);
    }

    /**
     * A field of the record before and after.
     *
     * @param field as the file calls it; a column of a register behind {@code fields.}
     * @param name in the user's words
     * @param before null where it said nothing
     * @param after null where it says nothing
     * @param text whether it is a text that people write, which is told apart word by word
     */
    public record Difference(String field, String name, String before, String after, boolean text) {}
}
