package org.yaodian.store;

import static org.yaodian.store.schema.Tables.COUNTER;

import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;

/**
 * The place of the last change, kept beside the history: the chain of hashes cannot tell that its last links were taken
 * away.
 */
final class HistoryEnd {
    private static final String NAME = "change";

    private HistoryEnd() {}

    static void set(Questions writing, int seq) {
        writing.write(
                "insert into counter (name, last) values (?, ?)"
                        + " on conflict (name) do update set last = excluded.last",
                List.of(NAME, seq));
    }

    /** Empty in a file of an older version that has not been written in since. */
    static Optional<Integer> of(DSLContext reading) {
        return reading.select(COUNTER.LAST)
                .from(COUNTER)
                .where(COUNTER.NAME.eq(NAME))
                .fetchOptional(COUNTER.LAST);
    }
}
