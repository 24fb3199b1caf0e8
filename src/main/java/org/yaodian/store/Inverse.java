package org.yaodian.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jooq.TableRecord;
import org.yaodian.plan.Row;

/** The records of a recorded change turned back, or done again. */
final class Inverse {
    private final DSLContext context;

    Inverse(DSLContext context) {
        this.context = context;
    }

    /** The way back from the change; empty where a record has moved on since. */
    Optional<List<RowChange<?>>> undo(RecordedChange change) {
        List<RowChange<?>> rows = new ArrayList<>();
        for (int i = change.rows().size() - 1; i >= 0; i--) {
            RecordedChange.RecordedRow row = change.rows().get(i);
            Optional<RowChange<?>> step = step(RowKinds.named(row.kind()), row, row.after(), row.before());
            if (step.isEmpty()) {
                return Optional.empty();
            }
            rows.add(step.get());
        }
        return Optional.of(rows);
    }

    /** The change once more; empty where a record has moved on since it was undone. */
    Optional<List<RowChange<?>>> redo(RecordedChange change) {
        List<RowChange<?>> rows = new ArrayList<>();
        for (RecordedChange.RecordedRow row : change.rows()) {
            Optional<RowChange<?>> step = step(RowKinds.named(row.kind()), row, row.before(), row.after());
            if (step.isEmpty()) {
                return Optional.empty();
            }
            rows.add(step.get());
        }
        return Optional.of(rows);
    }

    private <R extends Row, T extends TableRecord<T>> Optional<RowChange<?>> step(
            RowKind<R, T> kind, RecordedChange.RecordedRow row, Map<String, String> from, Map<String, String> to) {
        T live = kind.find(context, row.id());
        if (!Image.sameContent(live == null ? null : Image.of(live), from)) {
            return Optional.empty();
        }
        R before = live == null ? null : kind.read(live);
        R after = to == null ? null : kind.fromImage(to);
        return Optional.of(new RowChange<>(before, after));
    }
}
