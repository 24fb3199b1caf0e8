package org.yaodian.store;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;

/**
 * Which changes of the history are asked for; null asks for all.
 *
 * @param item only those that touched a record of the item
 * @param who only those of a person
 * @param since only those that were recorded then or later
 * @param until only those that were recorded before
 * @param row only those that touched the record
 * @param said only those whose sentence says it
 * @param after only those that follow a change in the order of the page
 */
public record HistoryFilter(
        UUID item, String who, Instant since, Instant until, UUID row, Said said, RecordedChange after) {
    public static final HistoryFilter ALL = new HistoryFilter(null, null, null, null, null, null, null);

    /**
     * Words of a sentence.
     *
     * @param text what stands among its arguments
     * @param keys the sentences that say it whatever their arguments
     */
    public record Said(String text, Set<String> keys) {
        public Said {
            keys = Set.copyOf(keys);
        }
    }

    public static HistoryFilter ofItem(UUID item) {
        return ALL.withItem(item);
    }

    public HistoryFilter withItem(UUID newItem) {
        return new HistoryFilter(newItem, who, since, until, row, said, after);
    }

    public HistoryFilter withWho(String newWho) {
        return new HistoryFilter(item, newWho, since, until, row, said, after);
    }

    /** @param newUntil the moment before which they were recorded */
    public HistoryFilter withTime(Instant newSince, Instant newUntil) {
        return new HistoryFilter(item, who, newSince, newUntil, row, said, after);
    }

    public HistoryFilter withRow(UUID newRow) {
        return new HistoryFilter(item, who, since, until, newRow, said, after);
    }

    public HistoryFilter withSaid(Said newSaid) {
        return new HistoryFilter(item, who, since, until, row, newSaid, after);
    }

    /** The same behind a change that is known: the next page, however long the history is. */
    public HistoryFilter after(RecordedChange last) {
        return new HistoryFilter(item, who, since, until, row, said, last);
    }

    boolean isOfRecords() {
        return item != null || row != null;
    }

    boolean isOfTime() {
        return since != null || until != null;
    }
}
