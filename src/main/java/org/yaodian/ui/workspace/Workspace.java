package org.yaodian.ui.workspace;

import java.nio.file.Path;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.yaodian.desk.Desk;
import org.yaodian.desk.DeskClock;
import org.yaodian.desk.KeptBackups;
import org.yaodian.desk.SignIn;
import org.yaodian.desk.Standing;
import org.yaodian.desk.Undoing;
import org.yaodian.plan.PersonRole;
import org.yaodian.plan.PlanStatus;
import org.yaodian.plan.ProgressListener;
import org.yaodian.plan.Refused;
import org.yaodian.register.RegisterStanding;
import org.yaodian.store.RecordedChange;
import org.yaodian.ui.kit.Background;
import org.yaodian.ui.kit.Deferred;
import org.yaodian.ui.kit.JobListener;
import org.yaodian.ui.kit.Preferences;
import org.yaodian.ui.kit.Pulses;

/**
 * The open file as the window has it: how its plan stands, what can be undone, and the one way in which a screen acts.
 * Every act runs off the FX thread; when it is done, the plan is read again and every screen sees it. To be used on the
 * FX thread.
 */
public final class Workspace {
    private final Background background;
    private final Preferences preferences;
    private final DeskClock clock;
    private final ReadOnlyObjectWrapper<Desk> desk = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<PlanStatus> status = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<List<RegisterStanding>> registers = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<Undoable> undoable = new ReadOnlyObjectWrapper<>(Undoable.NOT_READ);
    private final ReadOnlyObjectWrapper<LocalTime> savedAt = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<OpenedFile.Worker> worker = new ReadOnlyObjectWrapper<>();
    private Consumer<RecordedChange> onDone = change -> {};
    private Consumer<Refused> onRefused = refused -> {};
    private Integer year;

    /** What {@link #status} holds, for the desk's thread. */
    private volatile PlanStatus shown;

    public Workspace(Background background, Preferences preferences, DeskClock clock) {
        this.background = background;
        this.preferences = preferences;
        this.clock = clock;
    }

    /**
     * The same open file for a window that is built anew, as in another language: whoever watched this one is let go.
     */
    public Workspace handOver() {
        Workspace next = new Workspace(background, preferences, clock);
        next.year = year;
        next.desk.set(desk.get());
        next.status.set(status.get());
        next.registers.set(registers.get());
        next.undoable.set(undoable.get());
        next.savedAt.set(savedAt.get());
        next.worker.set(worker.get());
        return next;
    }

    public Background background() {
        return background;
    }

    public DeskClock clock() {
        return clock;
    }

    /** The open file's desk, null while none is open. */
    public ReadOnlyObjectProperty<Desk> desk() {
        return desk.getReadOnlyProperty();
    }

    /** How the plan stands today, null until it has been read. */
    public ReadOnlyObjectProperty<PlanStatus> status() {
        return status.getReadOnlyProperty();
    }

    /** How the plan's registers stand today, in their order; empty until they have been read. */
    public ReadOnlyObjectProperty<List<RegisterStanding>> registers() {
        return registers.getReadOnlyProperty();
    }

    /** The year of the plan that is shown, null for the newest. */
    public Integer year() {
        return year;
    }

    public ReadOnlyObjectProperty<Undoable> undoable() {
        return undoable.getReadOnlyProperty();
    }

    /** When something was written last since the file was opened, null before. */
    public ReadOnlyObjectProperty<LocalTime> savedAt() {
        return savedAt.getReadOnlyProperty();
    }

    /** Who works here, null while no file is open. */
    public ReadOnlyObjectProperty<OpenedFile.Worker> worker() {
        return worker.getReadOnlyProperty();
    }

    /** The division with which the window begins, null where it begins with the whole. */
    public UUID homeDivision() {
        return worker.get() != null && worker.get().hasHome() ? worker.get().divisionId() : null;
    }

    /** Whether whoever works here may change what only the office's coordinator does. */
    public boolean isCoordinator() {
        return writable() && worker.get() != null && worker.get().role() == PersonRole.COORDINATOR;
    }

    /** Whether whoever works here may say how far a division is, and what else a division says of itself. */
    public boolean mayReport(UUID divisionId) {
        OpenedFile.Worker now = worker.get();
        return isCoordinator()
                || writable()
                        && now != null
                        && now.hasHome()
                        && now.divisionId().equals(divisionId);
    }

    /** Whether whoever works here adds anything at all; what of it concerns them is asked at the desk. */
    public boolean mayAdd() {
        return writable() && worker.get() != null && worker.get().role() != PersonRole.READER;
    }

    public boolean writable() {
        return desk.get() != null && desk.get().writable();
    }

    /** Who is told of every change that was made here, and of refusals that no field answers for. */
    public void tellTo(Consumer<RecordedChange> done, Consumer<Refused> refused) {
        this.onDone = done;
        this.onRefused = refused;
    }

    /** Tells a refusal where refusals are told. */
    public void refuse(Refused refused) {
        onRefused.accept(refused);
    }

    /** Opens a file in place of the open one, which stays open when this is refused. */
    public void open(Path path, SignIn signIn, Runnable opened, Consumer<Refused> refused) {
        open(path, () -> OpenedFile.open(path, clock, signIn), opened, refused);
    }

    /** Lets somebody else work on the open file. */
    public void handTo(SignIn signIn, Runnable handed, Consumer<Refused> refused) {
        Desk current = desk.get();
        background.start(background
                .<OpenedFile>atDesk("signIn", job -> read(current.handTo(signIn)))
                .onDone(file -> {
                    desk.set(file.desk());
                    show(file);
                    handed.run();
                })
                .onRefused(refused));
    }

    /** As {@link #open(Path, Runnable, Consumer)}, with a desk that may be on its way already. */
    public void open(Path path, Supplier<OpenedFile> opening, Runnable opened, Consumer<Refused> refused) {
        Desk current = desk.get();
        background.start(background
                .<OpenedFile>atDesk("open", job -> isOf(current, path) ? read(current) : opening.get())
                .onDone(file -> {
                    if (file.desk() != current) {
                        year = null;
                        desk.set(file.desk());
                    }
                    savedAt.set(null);
                    show(file);
                    preferences.remember(path);
                    if (current != null && current != file.desk()) {
                        background.afterDesk(current::close);
                    }
                    opened.run();
                })
                .onRefused(refused));
    }

    private static boolean isOf(Desk desk, Path path) {
        return desk != null && desk.path().toAbsolutePath().equals(path.toAbsolutePath());
    }

    private OpenedFile read(Desk from) {
        return OpenedFile.read(from, year, shown);
    }

    /** Reads the plan again, as after a change by another window. */
    public void refresh() {
        Desk current = desk.get();
        if (current == null) {
            return;
        }
        background.start(background
                .<OpenedFile>atDesk("refresh", job -> read(current))
                .onDone(whileOpen(current, this::show))
                .onRefused(onRefused));
    }

    /** Another year's plan of the same file; null for the newest. */
    public void showYear(Integer newYear) {
        year = newYear;
        refresh();
    }

    private void show(OpenedFile reading) {
        shown = reading.standing().plan();
        worker.set(reading.worker());
        status.set(reading.standing().plan());
        if (reading.undoable() != null) {
            registers.set(reading.standing().registers());
            undoable.set(reading.undoable());
        } else {
            registers.set(List.of());
            undoable.set(Undoable.NOT_READ);
            // what the first picture does without waits until the window is whole
            Pulses.after(Deferred.LAST, () -> readRest(reading.standing()));
        }
    }

    private void readRest(Standing standing) {
        ask(desk -> standing.registers(), now -> {
            if (shown == standing.plan()) {
                registers.set(now);
            }
        });
        ask(Undoable::at, undoable::set);
    }

    /** Does something at the desk; refusals are told where no field answers for them. */
    public void act(Consumer<Desk> act) {
        act(act, () -> {}, onRefused);
    }

    /**
     * Does something at the desk, reads the plan again and tells what was done.
     *
     * @param done called when the screens have seen it
     * @param refused told why it was not done; nothing was changed then
     */
    public void act(Consumer<Desk> act, Runnable done, Consumer<Refused> refused) {
        Desk current = desk.get();
        if (current == null) {
            return;
        }
        Undoable known = undoable.get();
        background.start(background
                .<Acted>atDesk("act", job -> done(current, known, act))
                .onDone(whileOpen(current, acted -> acted(acted, done)))
                .onRefused(refused));
    }

    /**
     * As {@link #act(Consumer, Runnable, Consumer)}, for an act that takes a while: the status bar shows how far it is and
     * lets it be cancelled, with nothing changed.
     *
     * @param name what is going on, in the user's words
     * @param ended called in any case: when it is done, refused or cancelled
     */
    public void actAtLength(
            String name,
            BiConsumer<Desk, ProgressListener> act,
            Runnable done,
            Consumer<Refused> refused,
            Runnable ended) {
        Desk current = desk.get();
        if (current == null) {
            return;
        }
        Undoable known = undoable.get();
        background.start(background
                .<Acted>longWork(name, job -> done(current, known, desk -> act.accept(desk, new JobListener(job))))
                .onDone(acted -> {
                    whileOpen(current, (Acted now) -> acted(now, done)).accept(acted);
                    ended.run();
                })
                .whenCancelled(ended)
                .onRefused(told -> {
                    refused.accept(told);
                    ended.run();
                }));
    }

    /**
     * @param before what could be undone before
     * @param reading how the plan stands behind it
     */
    private record Acted(Undoable before, OpenedFile reading) {}

    private Acted done(Desk current, Undoable known, Consumer<Desk> act) {
        Undoable before = known.isRead() ? known : Undoable.at(current);
        KeptBackups.keepOnceADay(current);
        act.accept(current);
        return new Acted(before, read(current));
    }

    private void acted(Acted acted, Runnable done) {
        // what another act has done in the meantime is told already
        Undoable before = undoable.get().isRead() ? undoable.get() : acted.before();
        savedAt.set(LocalTime.now());
        show(acted.reading());
        Undoable after = acted.reading().undoable();
        if (before.isBehind(after)) {
            onDone.accept(after.undo());
        }
        done.run();
    }

    /** Passes an answer on, unless the file it is about was closed or left for another while it was on its way. */
    private <T> Consumer<T> whileOpen(Desk asked, Consumer<T> answer) {
        return value -> {
            if (desk.get() == asked) {
                answer.accept(value);
            }
        };
    }

    /** Answers a question at the desk off the FX thread; a file that was closed meanwhile gives none. */
    public <T> void ask(Function<Desk, T> question, Consumer<T> answer) {
        Desk current = desk.get();
        if (current == null) {
            return;
        }
        background.start(background
                .<T>atDesk("ask", job -> question.apply(current))
                .onDone(whileOpen(current, answer))
                .onRefused(onRefused));
    }

    /** Whether this change is what undo would take back now. */
    public boolean isNextUndo(RecordedChange change) {
        RecordedChange next = undoable.get().undo();
        return next != null && next.seq() == change.seq();
    }

    public void undo(Consumer<RecordedChange> done) {
        turnBack(current -> new Undoing(current).undo(), done);
    }

    public void redo(Consumer<RecordedChange> done) {
        turnBack(current -> new Undoing(current).redo(), done);
    }

    private void turnBack(Function<Desk, RecordedChange> turn, Consumer<RecordedChange> done) {
        Desk current = desk.get();
        if (current == null) {
            return;
        }
        record Turned(RecordedChange change, OpenedFile reading) {}
        background.start(background
                .<Turned>atDesk("undo", job -> new Turned(turn.apply(current), read(current)))
                .onDone(whileOpen(current, turned -> {
                    savedAt.set(LocalTime.now());
                    show(turned.reading());
                    done.accept(turned.change());
                }))
                .onRefused(onRefused));
    }

    /** The file that is open; empty while none is. */
    public Optional<Path> path() {
        return Optional.ofNullable(desk.get()).map(open -> open.path());
    }

    /** Closes the file behind everything that was asked of it, and waits for that. */
    public void close() {
        Desk current = desk.get();
        desk.set(null);
        status.set(null);
        worker.set(null);
        registers.set(List.of());
        undoable.set(Undoable.NOTHING);
        if (current != null) {
            background.afterDesk(current::close);
        }
    }
}
