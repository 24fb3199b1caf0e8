package org.yaodian.store;

import static org.yaodian.store.schema.Tables.COUNTER;

import org.jooq.DSLContext;

/** The short numbers of a file, which a person can type; each is given once. */
final class Numbers {
    /** Their counter. */
    private static final String NUMBER = "number";

    private Numbers() {}

    /** Takes the next numbers and returns the first of them. */
    static int next(DSLContext writing, int count) {
        int counted = writing.update(COUNTER)
                .set(COUNTER.LAST, COUNTER.LAST.plus(count))
                .where(COUNTER.NAME.eq(NUMBER))
                .execute();
        if (counted == 0) {
            writing.insertInto(COUNTER)
                    .set(COUNTER.NAME, NUMBER)
                    .set(COUNTER.LAST, count)
                    .execute();
            return 1;
        }
        int last = writing.select(COUNTER.LAST)
                .from(COUNTER)
                .where(COUNTER.NAME.eq(NUMBER))
                .fetchSingle(COUNTER.LAST);
        return last - count + 1;
    }
}
