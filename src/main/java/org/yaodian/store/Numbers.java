package org.yaodian.store;

/** The short numbers of a file, which a person can type; each is given once. */
final class Numbers {
    /** Their counter. */
    private static final String NUMBER = "number";

    private Numbers() {}

    /** Takes the next numbers and returns the first of them. */
    static int next(Questions writing, int count) {
        int last = writing.first(
                        row -> row.number("last"),
                        "insert into counter (name, last) values (?, ?)"
                                + " on conflict (name) do update set last = counter.last + excluded.last returning last",
                        NUMBER,
                        count)
                .orElseThrow();
        return last - count + 1;
    }
}
