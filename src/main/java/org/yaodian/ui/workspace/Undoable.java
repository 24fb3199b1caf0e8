package org.yaodian.ui.workspace;

import org.yaodian.desk.Desk;
import org.yaodian.desk.Undoing;
import org.yaodian.store.RecordedChange;

/** What undo and redo would do; each may be null. */
public record Undoable(RecordedChange undo, RecordedChange redo) {
    static final Undoable NOTHING = new Undoable(null, null);

    /** Nothing is known of it: behind the first picture, the file is not asked at once. */
    static final Undoable NOT_READ = new Undoable(null, null);

    static Undoable at(Desk desk) {
        Undoing undoing = new Undoing(desk);
        return new Undoable(undoing.next().orElse(null), undoing.nextRedo().orElse(null));
    }

    boolean isRead() {
        return this != NOT_READ;
    }

    /** Whether something was done since that is now the first to be undone. */
    boolean isBehind(Undoable later) {
        return later.undo != null && (undo == null || later.undo.seq() > undo.seq());
    }
}
