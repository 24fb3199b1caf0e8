package org.yaodian.store;

import static org.yaodian.store.schema.Tables.COUNTER;

import java.util.Optional;
import org.jooq.DSLContext;

/**
 * The place of the last change, kept beside the history: the chain of hashes cannot tell that its last links were taken
 * away.
 */
final class HistoryEnd {
    private static final String NAME = "change";

    private HistoryEnd() {}

    static void set(DSLContext writing, int seq) {
        int set = writing.update(COUNTER)
                .set(COUNTER.LAST, seq)
                .where(COUNTER.NAME.eq(NAME))
                .execute();
        if (set == 0) {
            writing.insertInto(COUNTER)
                    .set(COUNTER.NAME, NAME)
                    .set(COUNTER.LAST, seq)
                    .execute();
        }
    }

    /** Empty in a file of an older version that has not been written in since. */
    static Optional<Integer> of(DSLContext reading) {
        return reading.select(COUNTER.LAST)
                .from(COUNTER)
                .where(COUNTER.NAME.eq(NAME))
                .fetchOptional(COUNTER.LAST);
    }
}
