package org.yaodian.desk;

import java.util.Optional;
import org.yaodian.plan.Refused;
import org.yaodian.store.RecordedChange;
import org.yaodian.store.StaleRevision;

/** Taking back one's own last change, and doing it again. */
public final class Undoing {
    private final Desk desk;

    public Undoing(Desk desk) {
        this.desk = desk;
    }

    /** What {@link #undo()} would take back; empty where there is nothing. */
    public Optional<RecordedChange> next() {
        return desk.file().undoable(desk.who());
    }

    /** What {@link #redo()} would do again; empty where there is nothing. */
    public Optional<RecordedChange> nextRedo() {
        return desk.file().redoable(desk.who());
    }

    /**
     * Takes the last change back.
     *
     * @return what was taken back
     * @throws Refused when there is nothing, or another has changed the same records since
     */
    public RecordedChange undo() {
        desk.allow(Deed.UNDO_OWN);
        next().ifPresent(this::expectStillAllowed);
        try {
            return desk.file()
                    .undo(desk.who(), desk.clock().now())
                    .orElseThrow(() -> new Refused("undo.nothing", desk.who()));
        } catch (StaleRevision e) {
            throw new Refused(e, "undo.movedOn");
        } catch (Refused e) {
            throw movedOn(e);
        }
    }

    /** Does again what was taken back last; as {@link #undo()}. */
    public RecordedChange redo() {
        desk.allow(Deed.UNDO_OWN);
        nextRedo().ifPresent(this::expectStillAllowed);
        try {
            return desk.file()
                    .redo(desk.who(), desk.clock().now())
                    .orElseThrow(() -> new Refused("redo.nothing", desk.who()));
        } catch (StaleRevision e) {
            throw new Refused(e, "undo.movedOn");
        } catch (Refused e) {
            throw movedOn(e);
        }
    }

    /** Who is no longer a coordinator does not become one again by taking back that they were made less. */
    private void expectStillAllowed(RecordedChange change) {
        if (change.told().key().startsWith("people.")) {
            boolean own = change.told().key().endsWith("assword")
                    && change.told().arguments().contains(desk.who());
            desk.allow(own ? Deed.SET_OWN_PASSWORD : Deed.EDIT_PEOPLE);
        }
    }

    /** What the schema does not take back, others rest on by now: a division that was given something to answer for. */
    private static Refused movedOn(Refused refused) {
        return refused.reason().equals("file.constraint") ? new Refused(refused, "undo.movedOn") : refused;
    }
}
