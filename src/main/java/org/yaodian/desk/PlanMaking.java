package org.yaodian.desk;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.yaodian.plan.Division;
import org.yaodian.plan.Office;
import org.yaodian.plan.Person;
import org.yaodian.plan.PersonRole;
import org.yaodian.plan.Plan;
import org.yaodian.plan.Refused;
import org.yaodian.plan.Row;
import org.yaodian.reading.Draft;
import org.yaodian.store.Act;
import org.yaodian.store.Change;
import org.yaodian.store.HistoryFilter;
import org.yaodian.store.PlanFiles;
import org.yaodian.store.RowChange;
import org.yaodian.store.Told;

/** Making a plan file, from a document or by hand. */
public final class PlanMaking {
    private static final int EARLIEST = 1949;
    private static final int LATEST = 2200;
    private static final int MOST_RENAMINGS = 200;

    private final DeskClock clock;
    private final String coordinator;

    /** @param coordinator who makes the file and will be its coordinator */
    public PlanMaking(DeskClock clock, String coordinator) {
        this.clock = clock;
        this.coordinator = coordinator;
    }

    /** The name of a coordinator who has not given one: that of the account. */
    public static String defaultCoordinator() {
        String account = System.getProperty("user.name", "").strip();
        return account.isEmpty() ? "联络员" : account;
    }

    /**
     * Makes a file whose plan was read from a document.
     *
     * @param documentName the file that the document was read from
     * @param directory the office's divisions; those that the document names and the directory lacks are added
     * @return the names that the document has otherwise than the directory, with those by which they were taken
     * @throws Refused when something is at the path, the folder cannot be written, or the draft has no year
     */
    public Map<String, String> fromDraft(Path path, Draft draft, String documentName, List<DirectoryEntry> directory) {
        if (draft.year().value() == null) {
            throw new Refused("plan.yearMissing");
        }
        expectYear(draft.year().value());
        DivisionNames names =
                new DivisionNames(directory.stream().map(DirectoryEntry::name).toList(), OfficeNames.all());
        DraftRows rows = new DraftRows(names.applied(draft), documentName, directory);
        create(path, Told.of("plan.fromDocument", rows.plan().title(), documentName), rows.all());
        return names.in(draft);
    }

    /** Makes a file with an empty plan, to be filled in by hand. */
    public void byHand(Path path, int year, String title, List<DirectoryEntry> directory) {
        expectYear(year);
        if (title.isBlank()) {
            throw new Refused("plan.titleMissing");
        }
        Plan plan = new Plan(UUID.randomUUID(), Row.UNSAVED, year, title.strip(), null, null, null);
        List<RowChange<?>> rows = new ArrayList<>();
        rows.add(RowChange.added(plan));
        DraftRows.divisions(directory).forEach(division -> rows.add(RowChange.added(division)));
        create(path, Told.of("plan.byHand", plan.title()), rows);
    }

    /**
     * Adds the plan of another year to a file, from a document. Its divisions are those of the file by their names; those
     * that the file lacks are added.
     *
     * @return the plan
     * @throws Refused when the draft has no year, or the file has a plan of that year already
     */
    public static Plan into(Desk desk, Draft draft, String documentName) {
        Permissions.Allowed allowed = desk.allow(Deed.EDIT_PLAN);
        DraftRows rows = rowsInto(desk, draft, documentName);
        desk.apply(
                allowed, Told.of("plan.added", rows.plan().title(), rows.plan().year()), rows.all());
        return rows.plan();
    }

    static DraftRows rowsInto(Desk desk, Draft draft, String documentName) {
        if (draft.year().value() == null) {
            throw new Refused("plan.yearMissing");
        }
        expectYear(draft.year().value());
        expectFree(desk, draft.year().value());
        return DraftRows.into(
                namesOf(desk).applied(draft), documentName, desk.file().divisions());
    }

    /** The names of a file's divisions, with those that they had before and what the office said once. */
    public static DivisionNames namesOf(Desk desk) {
        List<Division> divisions = desk.file().divisions();
        Map<String, String> known = new LinkedHashMap<>();
        for (Division division : divisions) {
            earlierNames(desk, division).forEach(earlier -> known.put(earlier, division.name()));
        }
        known.putAll(OfficeNames.all());
        return new DivisionNames(divisions.stream().map(Division::name).toList(), known);
    }

    private static Stream<String> earlierNames(Desk desk, Division division) {
        return desk.file().history(HistoryFilter.ALL.withRow(division.id()), 0, MOST_RENAMINGS).stream()
                .flatMap(change -> change.rows().stream())
                .filter(row -> row.id().equals(division.id()) && row.before() != null)
                .map(row -> row.before().get("name"))
                .filter(name -> name != null && !name.equals(division.name()));
    }

    static void expectFree(Desk desk, int year) {
        if (desk.years().contains(year)) {
            throw new Refused("plan.yearThere", year);
        }
    }

    static void expectYear(int year) {
        if (year < EARLIEST || year > LATEST) {
            throw new Refused("plan.year", year, EARLIEST, LATEST);
        }
    }

    private void create(Path path, Told told, List<RowChange<?>> planRows) {
        List<RowChange<?>> rows = new ArrayList<>();
        rows.add(RowChange.added(new Office(UUID.randomUUID(), Row.UNSAVED, Office.DEFAULT_WARNING_DAYS)));
        rows.add(
                RowChange.added(new Person(UUID.randomUUID(), Row.UNSAVED, coordinator, null, PersonRole.COORDINATOR)));
        rows.addAll(planRows);
        PlanFiles.create(path, new Change(coordinator, clock.now(), clock.today(), told, Act.DO, null, rows));
    }
}
