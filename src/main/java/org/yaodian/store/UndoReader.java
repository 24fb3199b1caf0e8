package org.yaodian.store;

import java.util.List;
import java.util.Optional;

/** Reads which change an actor's undo and redo would be of, without the records that it touched. */
final class UndoReader {
    /** The actor's acts from a place on that are no undo or redo themselves. */
    private static final String OWN = "select * from change where who = ? and act = 'DO' and seq > ?";

    /** What was last done with a change, an undo or a redo; empty where it stands as it was made. */
    private static final String LAST_ACT =
            "coalesce((select act from change later where later.target_seq = change.seq order by later.seq desc limit 1), '')";

    /** The file's own beginning, which is not undone. */
    private static final long BEGINNING = 1;

    private final Questions questions;

    UndoReader(Questions questions) {
        this.questions = questions;
    }

    /** The change that the actor's undo would take back: the actor's last that stands. */
    Optional<RecordedChange> lastStanding(String who) {
        return questions.first(
                UndoReader::head, OWN + " and " + LAST_ACT + " <> 'UNDO' order by seq desc limit 1", who, BEGINNING);
    }

    /**
     * The change that the actor's redo would do again: the first undone one behind all that stand, unless the actor has
     * done something new since it was undone.
     */
    Optional<RecordedChange> firstUndone(String who) {
        long standing = lastStanding(who).map(RecordedChange::seq).orElse(BEGINNING);
        return questions.first(
                UndoReader::head,
                OWN + " and " + LAST_ACT + " = 'UNDO'"
                        + " and not exists (select 1 from change newer where newer.who = ? and newer.act = 'DO' and newer.seq >"
                        + " (select max(later.seq) from change later where later.target_seq = change.seq))"
                        + " order by seq limit 1",
                who,
                standing,
                who);
    }

    private static RecordedChange head(Cells row) {
        return HistoryReader.recorded(row, List.of());
    }
}
