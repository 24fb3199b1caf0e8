package org.yaodian.store;

import java.util.Objects;
import org.yaodian.plan.Row;

/**
 * One record before and after an act. The record before carries the revision that it was read with; that of the record
 * after is given by the file.
 *
 * @param before null where the record is new
 * @param after null where the record goes
 */
public record RowChange<R extends Row>(R before, R after) {
    public RowChange {
        if (before == null && after == null) {
            throw new IllegalArgumentException("a change of nothing");
        }
        if (before != null && after != null && !before.id().equals(after.id())) {
            throw new IllegalArgumentException("two records: " + before.id() + " and " + after.id());
        }
    }

    public static <R extends Row> RowChange<R> added(R after) {
        return new RowChange<>(null, Objects.requireNonNull(after));
    }

    public static <R extends Row> RowChange<R> changed(R before, R after) {
        return new RowChange<>(Objects.requireNonNull(before), Objects.requireNonNull(after));
    }

    public static <R extends Row> RowChange<R> removed(R before) {
        return new RowChange<>(Objects.requireNonNull(before), null);
    }

    /** The record after, or the one before where it goes. */
    public R present() {
        return after != null ? after : before;
    }
}
