package org.yaodian.desk;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.IntFunction;
import org.yaodian.calendar.WorkCalendar;
import org.yaodian.plan.CalendarDay;
import org.yaodian.plan.Division;
import org.yaodian.plan.Person;
import org.yaodian.plan.PersonRole;
import org.yaodian.plan.PlanSnapshot;
import org.yaodian.plan.PlanStatus;
import org.yaodian.plan.ProgressListener;
import org.yaodian.plan.Refused;
import org.yaodian.plan.Registered;
import org.yaodian.plan.StatusRules;
import org.yaodian.plan.WorkItem;
import org.yaodian.register.Catalogue;
import org.yaodian.register.RegisterStatus;
import org.yaodian.store.Access;
import org.yaodian.store.Change;
import org.yaodian.store.CheckResult;
import org.yaodian.store.EvidenceFile;
import org.yaodian.store.HistoryFilter;
import org.yaodian.store.LockHolder;
import org.yaodian.store.PlanFile;
import org.yaodian.store.PlanFiles;
import org.yaodian.store.RecordedChange;
import org.yaodian.store.RowChange;
import org.yaodian.store.StaleRevision;
import org.yaodian.store.TalliedPlan;
import org.yaodian.store.Told;

/**
 * A plan file on somebody's desk: the file, who works on it, and what day it is. The jobs of this package are done at
 * it; window and command line call the same ones.
 */
public final class Desk implements AutoCloseable {
    /** The ending of a plan file's name. */
    public static final String EXTENSION = PlanFiles.EXTENSION;

    private final PlanFile file;
    private final DeskClock clock;
    private final String who;
    private volatile FileCalendar calendar = new FileCalendar(List.of(), WorkDays.calendar());

    private Desk(PlanFile file, DeskClock clock, String who) {
        this.file = file;
        this.clock = clock;
        this.who = who;
    }

    /**
     * Opens a file.
     *
     * @param actor who works on it, null for the coordinator who made it
     * @throws Refused when it is no plan file, is damaged, newer or in use, or knows no such person
     */
    public static Desk open(Path path, Access access, DeskClock clock, String actor) {
        return open(path, access, clock, SignIn.as(actor));
    }

    /** As {@link #open(Path, Access, DeskClock, String)}, for the coordinator who made the file. */
    public static Desk open(Path path, Access access, DeskClock clock) {
        return open(path, access, clock, SignIn.UNNAMED);
    }

    /**
     * As {@link #open(Path, Access, DeskClock, String)}, for someone who may have a password.
     *
     * @throws Refused also when they must say who they are, or do not know their password
     */
    public static Desk open(Path path, Access access, DeskClock clock, SignIn signIn) {
        PlanFile file = PlanFiles.open(path, access, older -> KeptBackups.keep(older, clock));
        try {
            return new Desk(file, clock, new Door(file, clock.now()).enter(signIn));
        } catch (RuntimeException e) {
            file.close();
            throw e;
        }
    }

    /** The same file on the desk of another, or of the same with another role by now; to be closed once, as one. */
    public Desk handTo(SignIn signIn) {
        return new Desk(file, clock, new Door(file, clock.now()).enter(signIn));
    }

    /**
     * Who may come to the desk with a file, by name, each with their division.
     *
     * @throws Refused when it cannot be read
     */
    public static List<PeopleKeeping.Listed> peopleOf(Path path, DeskClock clock) {
        try (Desk desk = open(path, Access.READ, clock, SignIn.NOBODY)) {
            return new PeopleKeeping(desk).all();
        }
    }

    /**
     * Makes sure that a file looks like a plan file, by its first bytes.
     *
     * @throws Refused when it is missing, a folder, of another program, or cut short
     */
    public static void expectPlanFile(Path path) {
        PlanFiles.expectPlanFile(path);
    }

    PlanFile file() {
        return file;
    }

    /** Where the file lies. */
    public Path path() {
        return file.path();
    }

    /** Whether it may be written here. */
    public boolean writable() {
        return file.writable();
    }

    /** Who had the file when it was opened here to write and could not; empty where nobody had. */
    public Optional<LockHolder> otherWriter() {
        return file.otherWriter();
    }

    /** The years that the file has plans for, newest first. */
    public List<Integer> years() {
        return file.years();
    }

    /** A page of the history, newest first, as whoever works here may see it. */
    public List<RecordedChange> history(HistoryFilter filter, int offset, int limit) {
        return new PersonalSight(this).of(file.history(filter, offset, limit));
    }

    /** As {@link #history}, without the records that the changes touched. */
    public List<RecordedChange> historyHeads(HistoryFilter filter, int offset, int limit) {
        return file.history().heads(filter, offset, limit);
    }

    public int historyCount(HistoryFilter filter) {
        return file.historyCount(filter);
    }

    /** Holds the file against its promises. */
    public List<CheckResult> check() {
        return file.check();
    }

    public DeskClock clock() {
        return clock;
    }

    public LocalDate today() {
        return clock.today();
    }

    /** The calendar of this file: the shipped days and its own. Asks the file, in which another may write. */
    public WorkCalendar calendar() {
        List<CalendarDay> own = file.calendarDays();
        FileCalendar known = calendar;
        if (!known.own().equals(own)) {
            known = new FileCalendar(
                    own, WorkDays.with(own.stream().map(CalendarDay::special).toList()));
            calendar = known;
        }
        return known.calendar();
    }

    /** The calendar that was made of the file's own days when they were asked for last. */
    private record FileCalendar(List<CalendarDay> own, WorkCalendar calendar) {}

    /** Who works at it. */
    public String who() {
        return who;
    }

    /** What they are in the file. */
    public PersonRole role() {
        return actor().role();
    }

    /** The division that they speak for, null for the office itself. */
    public UUID divisionId() {
        return actor().divisionId();
    }

    /** Everybody who may come to this desk, by name. */
    public List<Person> people() {
        return file.people();
    }

    /** Who works at it, as the file has them now; whoever is no longer in it may only read. */
    Permissions.Actor actor() {
        return file.people().stream()
                .filter(person -> person.name().equals(who))
                .map(person ->
                        new Permissions.Actor(person.name(), person.role(), person.divisionId(), spokenForBy(person)))
                .findFirst()
                .orElse(new Permissions.Actor(who, PersonRole.READER, null, Set.of()));
    }

    private Set<UUID> spokenForBy(Person person) {
        return person.divisionId() == null ? Set.of() : Division.spokenForBy(person.divisionId(), file.divisions());
    }

    /** Whether whoever works here may do something, as far as it touches these divisions; none for the whole office. */
    public boolean may(Deed deed, UUID... divisions) {
        try {
            allow(deed, divisions);
            return true;
        } catch (Refused e) {
            return false;
        }
    }

    /**
     * Lets whoever works here do something.
     *
     * @param divisions whose affairs it touches, none for those of the whole office
     * @throws Refused when their role does not reach as far
     */
    Permissions.Allowed allow(Deed deed, UUID... divisions) {
        return Permissions.expect(actor(), deed, Arrays.asList(divisions));
    }

    /**
     * The records of a year's plan as of a day.
     *
     * @param year null for the newest
     */
    public PlanSnapshot snapshot(Integer year, LocalDate on) {
        return file.snapshot(year, on).orElseThrow(() -> noPlanOf(year));
    }

    private Refused noPlanOf(Integer year) {
        List<Integer> years = file.years();
        return years.isEmpty()
                ? new Refused("plan.none", file.path())
                : new Refused(
                        "plan.noYear",
                        year,
                        String.join("、", years.stream().map(String::valueOf).toList()));
    }

    /** The file's registers: the program's and the office's own. */
    Catalogue catalogue() {
        return new Catalogue(ShippedRegisters.all(), file.registers().definitions());
    }

    /** How a year's plan and its registers stand as of a day. */
    public Standing standing(Integer year, LocalDate on) {
        return standing(year, on, calendar());
    }

    /** As {@link #standing(Integer, LocalDate)}, by a calendar that may be another than the file's. */
    Standing standing(Integer year, LocalDate on, WorkCalendar calendar) {
        TalliedPlan plan = file.tallied(year, on).orElseThrow(() -> noPlanOf(year));
        if (plan.isNothingEntered()) {
            // which registers there are is asked later, and of few plans: reading their definitions takes its time
            return new Standing(
                    StatusRules.statusOf(plan.snapshot(), Registered.NOTHING, calendar),
                    () -> lights(plan, calendar).standings());
        }
        LookBackLights lights = lights(plan, calendar);
        return new Standing(StatusRules.statusOf(plan.snapshot(), lights.registered(), calendar), lights::standings);
    }

    private static LookBackLights lights(TalliedPlan plan, WorkCalendar calendar) {
        Catalogue catalogue =
                new Catalogue(ShippedRegisters.all(), plan.tallies().definitions());
        return new LookBackLights(
                plan, RegisterStatus.of(catalogue, plan.tallies(), plan.snapshot(), calendar), calendar);
    }

    /**
     * An item as the file holds it, to be changed: what is shown as of a day leaves out that it was closed on a later
     * one.
     */
    WorkItem stored(WorkItem shown) {
        return file.item(shown.id())
                .filter(item -> item.revision() == shown.revision())
                .orElse(shown);
    }

    /** How a year's plan stands as of a day. */
    public PlanStatus status(Integer year, LocalDate on) {
        return standing(year, on).plan();
    }

    /** As {@link #apply(Permissions.Allowed, Told, List)}, with what proves a password that the change gives somebody. */
    long apply(Permissions.Allowed allowed, Told told, RowChange<Person> person, String proof) {
        Objects.requireNonNull(allowed);
        try {
            return file.apply(
                    new Change(who, clock.now(), today(), told, org.yaodian.store.Act.DO, null, List.of(person)),
                    proof);
        } catch (StaleRevision e) {
            throw new Refused(e, "change.stale");
        }
    }

    /** Carries out an act of whoever works here that happened today. */
    long apply(Permissions.Allowed allowed, Told told, List<RowChange<?>> rows) {
        return apply(allowed, told, today(), rows);
    }

    /**
     * Carries out an act of whoever works here.
     *
     * @param allowed that they may, from {@link #allow}
     * @throws Refused when a record has been changed by another since it was read; nothing is written then
     */
    long apply(Permissions.Allowed allowed, Told told, LocalDate on, List<RowChange<?>> rows) {
        Objects.requireNonNull(allowed);
        try {
            return file.apply(new Change(who, clock.now(), on, told, org.yaodian.store.Act.DO, null, rows));
        } catch (StaleRevision e) {
            throw new Refused(e, "change.stale");
        }
    }

    /** As {@link #apply(Permissions.Allowed, Told, LocalDate, List)}, for records with a short number; returns the number. */
    int applyNumbered(Permissions.Allowed allowed, Told told, LocalDate on, IntFunction<List<RowChange<?>>> rows) {
        Objects.requireNonNull(allowed);
        try {
            return file.applyNumbered(number ->
                    new Change(who, clock.now(), on, told, org.yaodian.store.Act.DO, null, rows.apply(number)));
        } catch (StaleRevision e) {
            throw new Refused(e, "change.stale");
        }
    }

    /** As {@link #applyNumbered(Permissions.Allowed, Told, LocalDate, IntFunction)}, for several; returns the first number. */
    int applyNumbered(
            Permissions.Allowed allowed, Told told, LocalDate on, int count, IntFunction<List<RowChange<?>>> rows) {
        Objects.requireNonNull(allowed);
        try {
            return file.applyNumbered(
                    count,
                    number ->
                            new Change(who, clock.now(), on, told, org.yaodian.store.Act.DO, null, rows.apply(number)));
        } catch (StaleRevision e) {
            throw new Refused(e, "change.stale");
        }
    }

    /** As {@link #applyNumbered(Permissions.Allowed, Told, LocalDate, IntFunction)}, with the content of a file. */
    int attach(
            Permissions.Allowed allowed,
            Told told,
            LocalDate on,
            EvidenceFile content,
            ProgressListener listener,
            IntFunction<List<RowChange<?>>> rows) {
        Objects.requireNonNull(allowed);
        return file.attach(
                content,
                listener,
                number -> new Change(who, clock.now(), on, told, org.yaodian.store.Act.DO, null, rows.apply(number)));
    }

    /** As {@link #applyNumbered(Permissions.Allowed, Told, LocalDate, int, IntFunction)}, with the contents of files. */
    int attach(
            Permissions.Allowed allowed,
            Told told,
            LocalDate on,
            List<EvidenceFile> contents,
            int count,
            IntFunction<List<RowChange<?>>> rows) {
        Objects.requireNonNull(allowed);
        try {
            return file.attach(
                    contents,
                    ProgressListener.NONE,
                    count,
                    number ->
                            new Change(who, clock.now(), on, told, org.yaodian.store.Act.DO, null, rows.apply(number)));
        } catch (StaleRevision e) {
            throw new Refused(e, "change.stale");
        }
    }

    @Override
    public void close() {
        file.close();
    }
}
