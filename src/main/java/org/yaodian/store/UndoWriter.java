package org.yaodian.store;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Takes an actor's changes back and does them again, each as a new change. Runs within the caller's transaction. */
final class UndoWriter {
    private final Questions writing;
    private final UndoReader reader;

    UndoWriter(Questions writing) {
        this.writing = writing;
        this.reader = new UndoReader(writing);
    }

    /** @return the change that was undone; empty where there is none */
    Optional<RecordedChange> undo(String who, Instant at) {
        return reader.lastStanding(who).map(this::whole).map(change -> {
            write(change, Act.UNDO, who, at, new Inverse(writing.context()).undo(change));
            return change;
        });
    }

    /** @return the change that was done again; empty where there is none */
    Optional<RecordedChange> redo(String who, Instant at) {
        return reader.firstUndone(who).map(this::whole).map(change -> {
            write(change, Act.REDO, who, at, new Inverse(writing.context()).redo(change));
            return change;
        });
    }

    private RecordedChange whole(RecordedChange head) {
        return new HistoryReader(writing.context()).change(head.seq()).orElseThrow();
    }

    private void write(RecordedChange change, Act act, String who, Instant at, Optional<List<RowChange<?>>> rows) {
        List<RowChange<?>> steps = rows.orElseThrow(() -> new StaleRevision(
                change.rows().get(0).kind(), change.rows().get(0).id()));
        new ChangeWriter(writing).write(new Change(who, at, change.on(), change.told(), act, change.seq(), steps));
    }
}
