package org.yaodian.store;

import static org.yaodian.store.RecordCells.as;
import static org.yaodian.store.schema.Tables.FILE_INFO;
import static org.yaodian.store.schema.Tables.REMINDER;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.IntFunction;
import org.jooq.DSLContext;
import org.yaodian.plan.CalendarDay;
import org.yaodian.plan.Division;
import org.yaodian.plan.Extension;
import org.yaodian.plan.Fulfilment;
import org.yaodian.plan.Office;
import org.yaodian.plan.Person;
import org.yaodian.plan.Plan;
import org.yaodian.plan.PlanSnapshot;
import org.yaodian.plan.Progress;
import org.yaodian.plan.ProgressListener;
import org.yaodian.plan.Refused;
import org.yaodian.plan.Reminder;
import org.yaodian.plan.SourceDocument;
import org.yaodian.plan.WorkItem;

/**
 * An open plan file. Reading gives records that belong together; writing takes a {@link Change} and is done whole or not
 * at all. May be used by several threads, which wait for each other; every method may take as long as the disk does.
 *
 * <p>Methods throw {@link Refused} where the file, the disk or another program does not allow it.
 */
public final class PlanFile implements AutoCloseable {
    private final Path path;
    private final Transactions transactions;
    private final WriterLock writerLock;
    private final LockHolder otherWriter;

    PlanFile(Path path, Connection connection, WriterLock writerLock, LockHolder otherWriter) {
        this.path = path;
        this.transactions = new Transactions(path, connection);
        this.writerLock = writerLock;
        this.otherWriter = otherWriter;
    }

    public Path path() {
        return path;
    }

    /** Whether this is the one that may write. */
    public boolean writable() {
        return writerLock != null;
    }

    /** Who had the file when this was opened to write and could not; empty where nobody had. */
    public Optional<LockHolder> otherWriter() {
        return Optional.ofNullable(otherWriter);
    }

    /** The years that the file has plans for, newest first. */
    public List<Integer> years() {
        return ask(reading -> new SnapshotReader(reading).years());
    }

    public Optional<Plan> plan(int year) {
        return ask(reading -> new SnapshotReader(reading).plan(year));
    }

    /** The records of the plan of a year, null for the newest, with the facts up to the day; empty where there is none. */
    public Optional<PlanSnapshot> snapshot(Integer year, LocalDate on) {
        return ask(reading -> {
            SnapshotReader reader = new SnapshotReader(reading);
            return reader.plan(year).map(plan -> reader.snapshot(plan, on));
        });
    }

    /** As {@link #snapshot}, with the entries of the plan's registers as of the day, tallied. */
    public Optional<TalliedPlan> tallied(Integer year, LocalDate on) {
        return ask(reading -> {
            SnapshotReader reader = new SnapshotReader(reading);
            return reader.plan(year)
                    .map(plan -> new TalliedPlan(
                            reader.snapshot(plan, on),
                            EntryReader.tallies(reading, plan, on),
                            LookBackReader.tallies(reading, plan, on)));
        });
    }

    /** What was asked of the divisions on a plan, the latest first. */
    public List<Reminder> reminders(UUID planId) {
        return read(reading -> reading.selectFrom(REMINDER)
                .where(REMINDER.PLAN_ID.eq(planId.toString()))
                .orderBy(REMINDER.ON_DAY.desc(), REMINDER.ID)
                .fetch(as(ReminderRows::reminder)));
    }

    /** The registers of the file and their entries, to be read. */
    public RegisterShelf registers() {
        return new RegisterShelf(this::read, this::ask);
    }

    /** The files attached in it, to be read. */
    public EvidenceShelf evidence() {
        return new EvidenceShelf(this::read);
    }

    /** What proves the passwords of its people. */
    public PasswordShelf passwords() {
        return new PasswordShelf(path, this::read);
    }

    /** What was said about its items, and how far each person has read it. */
    public CommentShelf comments() {
        return new CommentShelf(this::read, this::write);
    }

    /** The rounds of look-backs and what they found, to be read. */
    public LookBackShelf lookBacks() {
        return new LookBackShelf(this::read);
    }

    /** The forms that went out and came back, to be read. */
    public FormShelf forms() {
        return new FormShelf(this::read);
    }

    /** What was typed by hand into its statutory annual reports, to be read. */
    public StatutoryShelf statutory() {
        return new StatutoryShelf(this::read);
    }

    /** The document that the plan was read from; empty where it was made by hand. */
    public Optional<SourceDocument> document(UUID planId) {
        return ask(reading -> new SnapshotReader(reading).document(planId));
    }

    /** What the office has settled for the file. */
    public Office office() {
        return ask(reading -> new SnapshotReader(reading).office());
    }

    /** All divisions, retired ones too, in the office's order. */
    public List<Division> divisions() {
        return ask(reading -> new SnapshotReader(reading).divisions());
    }

    public List<Person> people() {
        return ask(reading -> reading.all(PeopleRows::person, "select * from person order by name"));
    }

    /** Who made the file. */
    public String maker() {
        return ask(reading -> reading.first(row -> row.text("who"), "select who from change where seq = 1")
                .orElseThrow());
    }

    /** What the file itself says of days, in their order. */
    public List<CalendarDay> calendarDays() {
        return ask(reading -> reading.all(CalendarRows::day, "select * from special_day order by on_day"));
    }

    /** Who the file is, whatever it is called and wherever it lies. */
    public UUID id() {
        return read(reading -> UUID.fromString(
                reading.select(FILE_INFO.FILE_ID).from(FILE_INFO).fetchSingle(FILE_INFO.FILE_ID)));
    }

    /** An item as it is now, whatever the day; empty where there is none. */
    public Optional<WorkItem> item(UUID itemId) {
        return ask(reading -> new SnapshotReader(reading).item(itemId));
    }

    /** Everything that ever met an obligation, in the order of its days. */
    public List<Fulfilment> fulfilmentsOf(UUID obligationId) {
        return ask(reading -> new SnapshotReader(reading).fulfilmentsOf(obligationId));
    }

    /** Everything that was ever reported on an item's assignments, in the order of its days. */
    public List<Progress> progressOf(UUID itemId) {
        return ask(reading -> new ReportReader(reading).ofItem(itemId));
    }

    /** Every extension that was ever asked for on an item, in the order of its numbers. */
    public List<Extension> extensionsOf(UUID itemId) {
        return ask(reading -> ExtensionRows.ofItem(reading, itemId));
    }

    /** A page of the history, newest first. */
    public List<RecordedChange> history(HistoryFilter filter, int offset, int limit) {
        return read(reading -> new HistoryReader(reading).page(filter, offset, limit));
    }

    /** The history, to be read in other ways. */
    public HistoryShelf history() {
        return new HistoryShelf(this::read);
    }

    public int historyCount(HistoryFilter filter) {
        return read(reading -> new HistoryPages(reading).count(filter));
    }

    /** What undo would take back, without its records: the actor's own last change that stands. */
    public Optional<RecordedChange> undoable(String who) {
        return ask(reading -> new UndoReader(reading).lastStanding(who));
    }

    /** What redo would do again, without its records. */
    public Optional<RecordedChange> redoable(String who) {
        return ask(reading -> new UndoReader(reading).firstUndone(who));
    }

    /** Holds the file against its promises; every one of them is told. */
    public List<CheckResult> check() {
        return read(reading -> new FileCheck(reading).run());
    }

    /**
     * Carries out a change, its records and its place in the history in one transaction.
     *
     * @return its place in the history
     * @throws StaleRevision when a record is no longer the one that the change starts from
     */
    public long apply(Change change) {
        return alter(writing -> {
            if (change.rows().size() > 1) {
                deferReferences(writing);
            }
            return new ChangeWriter(writing).write(change);
        });
    }

    /** As {@link #apply(Change)}, with what proves a password that the change gives somebody. */
    public long apply(Change change, String proof) {
        return alter(writing -> {
            PasswordShelf.keep(writing.context(), proof);
            return new ChangeWriter(writing).write(change);
        });
    }

    /** References are checked when the change is whole, so that its records may come in any order. */
    private static void deferReferences(Questions writing) {
        writing.write("pragma defer_foreign_keys = on", List.of());
    }

    /**
     * Takes the actor's own last change back, as a new change.
     *
     * @return the change that was undone; empty where there is none
     * @throws StaleRevision when its records have moved on
     */
    public Optional<RecordedChange> undo(String who, Instant at) {
        return alter(writing -> new UndoWriter(writing).undo(who, at));
    }

    /** Does again what undo took back last; as {@link #undo}. */
    public Optional<RecordedChange> redo(String who, Instant at) {
        return alter(writing -> new UndoWriter(writing).redo(who, at));
    }

    /**
     * As {@link #apply(Change)}, for a change that makes something with a short number that a person can type: the next
     * one, given once, whatever becomes of what it was given to.
     *
     * @return the number
     */
    public int applyNumbered(IntFunction<Change> withNumber) {
        return applyNumbered(1, withNumber);
    }

    /**
     * As {@link #applyNumbered(IntFunction)}, for a change that makes several such things.
     *
     * @param count how many numbers it needs, 1 or more
     * @return the first of them; the others follow it
     */
    public int applyNumbered(int count, IntFunction<Change> withFirst) {
        return applyNumbered(count, writing -> {}, withFirst);
    }

    /**
     * As {@link #applyNumbered(IntFunction)}, with the content of a file that the change attaches.
     *
     * @param listener told how far it is, and asked whether to stop; nothing is written then
     */
    public int attach(EvidenceFile content, ProgressListener listener, IntFunction<Change> withNumber) {
        return attach(List.of(content), listener, 1, withNumber);
    }

    /**
     * As {@link #attach(EvidenceFile, ProgressListener, IntFunction)}, with the contents of several files or of none.
     *
     * @param count how many numbers the change needs
     * @return the first of them
     */
    public int attach(
            List<EvidenceFile> contents, ProgressListener listener, int count, IntFunction<Change> withFirst) {
        return applyNumbered(
                count,
                writing -> {
                    EvidencePieces pieces = new EvidencePieces(writing.context());
                    contents.forEach(content -> pieces.store(content, listener));
                },
                withFirst);
    }

    private int applyNumbered(int count, Consumer<Questions> before, IntFunction<Change> withFirst) {
        return alter(writing -> {
            before.accept(writing);
            int first = Numbers.next(writing, count);
            Change change = withFirst.apply(first);
            if (change.rows().size() > 1) {
                deferReferences(writing);
            }
            new ChangeWriter(writing).write(change);
            return first;
        });
    }

    /** Copies the file as it is now, whole, to a path that does not exist. */
    void copyTo(Path target) throws SQLException {
        transactions.alone(connection -> {
            try (var statement = connection.createStatement()) {
                statement.executeUpdate("vacuum into '" + target.toString().replace("'", "''") + "'");
            } catch (SQLException e) {
                // what is damaged is this file, not the copy; for whatever else is wrong the copy's place answers
                if (SqliteRefusals.isDamage(e)) {
                    throw SqliteRefusals.of(e, path);
                }
                throw e;
            }
        });
    }

    private <V> V ask(Function<Questions, V> reading) {
        return transactions.read(reading);
    }

    private <V> V read(Function<DSLContext, V> question) {
        return ask(reading -> question.apply(reading.context()));
    }

    private <V> V write(Function<DSLContext, V> act) {
        return alter(writing -> act.apply(writing.context()));
    }

    private <V> V alter(Function<Questions, V> act) {
        if (!writable()) {
            throw new Refused("file.readOnly", path);
        }
        return transactions.write(act);
    }

    @Override
    public void close() {
        try {
            transactions.alone(connection -> {
                removeJournal(connection);
                connection.close();
            });
        } catch (SQLException e) {
            throw SqliteRefusals.of(e, path);
        } finally {
            if (writerLock != null) {
                writerLock.close();
            }
        }
    }

    /** The empty journal that the writer leaves for its next write goes with it: the file lies alone when it is closed. */
    private void removeJournal(Connection connection) {
        if (writable()) {
            try (var statement = connection.createStatement()) {
                statement.execute("pragma journal_mode = delete");
            } catch (SQLException e) {
                // what stays is an empty file, which the next writer uses
            }
        }
    }
}
