package org.yaodian.desk;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.yaodian.calendar.WorkCalendar;
import org.yaodian.plan.Plan;
import org.yaodian.plan.Refused;
import org.yaodian.plan.WarningWindow;
import org.yaodian.register.Catalogue;
import org.yaodian.register.EntryCase;
import org.yaodian.register.EntryQuery;
import org.yaodian.register.EntryStanding;
import org.yaodian.register.RegisterDefinition;
import org.yaodian.register.Tallies.TalliedEntry;
import org.yaodian.register.WhyDue;
import org.yaodian.register.WhyStep;

/** Looking at registers and their entries, as whoever works at the desk may see them. */
public final class EntryBrowsing {
    private static final Pattern LABEL = Pattern.compile("(\\d{4})\\s*-\\s*(\\d{1,9})");
    private static final Pattern NUMBER = Pattern.compile("\\d{1,9}");

    private final Desk desk;
    private final Integer year;

    /** @param year the plan's year, null for the newest */
    public EntryBrowsing(Desk desk, Integer year) {
        this.desk = desk;
        this.year = year;
    }

    /**
     * The current definition of a register.
     *
     * @throws Refused when there is none of the name
     */
    public RegisterDefinition register(String typed) {
        return Registers.named(desk.catalogue(), typed);
    }

    /** A page of entries, each as it stands on the query's day. */
    public List<ListedEntry> page(EntryQuery query, int offset, int limit) {
        Catalogue catalogue = desk.catalogue();
        WorkCalendar calendar = desk.calendar();
        WarningWindow window = window();
        PersonalSight sight = new PersonalSight(desk);
        return desk.file().registers().page(query, offset, limit).stream()
                .map(tallied -> sight.of(caseOf(catalogue, tallied)))
                .map(entry -> new ListedEntry(entry, EntryStanding.on(query.on(), entry, calendar, window)))
                .toList();
    }

    /**
     * Entries of any register in which a text stands, the latest first.
     *
     * @param limit how many at most
     */
    public List<EntryCase> holding(String text, int limit) {
        Catalogue catalogue = desk.catalogue();
        PersonalSight sight = new PersonalSight(desk);
        return desk.file().registers().holding(text, limit).stream()
                .map(entry -> sight.of(caseOf(catalogue, new TalliedEntry(entry, List.of()))))
                .toList();
    }

    /**
     * A division's open entries of any register, the most urgent first.
     *
     * @param limit how many at most
     */
    public List<ListedEntry> openOf(UUID divisionId, LocalDate on, int limit) {
        Catalogue catalogue = desk.catalogue();
        WorkCalendar calendar = desk.calendar();
        WarningWindow window = window();
        PersonalSight sight = new PersonalSight(desk);
        return desk.file().registers().openOf(divisionId, on, limit).stream()
                .map(tallied -> sight.of(caseOf(catalogue, tallied)))
                .map(entry -> new ListedEntry(entry, EntryStanding.on(on, entry, calendar, window)))
                .sorted(Comparator.comparing(
                        (ListedEntry listed) -> listed.standing().due(),
                        Comparator.nullsLast(Comparator.naturalOrder())))
                .toList();
    }

    public int count(EntryQuery query) {
        return desk.file().registers().count(query);
    }

    /** The plan that the entries are looked at for. */
    public Plan plan(LocalDate on) {
        return desk.snapshot(year, on).plan();
    }

    /**
     * The entry that a person calls by its short number or the office's own.
     *
     * @throws Refused when there is none, or it is of another register
     */
    public EntryCase find(RegisterDefinition register, String id) {
        EntryCase entry = find(register.register(), id.strip())
                .orElseThrow(() ->
                        new Refused("entry.unknown", id, register.body().name().chinese()));
        if (!entry.entry().register().equals(register.register())) {
            throw new Refused(
                    "entry.otherRegister",
                    id,
                    register.body().name().chinese(),
                    entry.body().name().chinese());
        }
        return entry;
    }

    private Optional<EntryCase> find(String register, String id) {
        Catalogue catalogue = desk.catalogue();
        Matcher label = LABEL.matcher(id);
        if (label.matches()) {
            return desk.file()
                    .registers()
                    .entry(register, Integer.parseInt(label.group(1)), Integer.parseInt(label.group(2)))
                    .map(tallied -> seen(catalogue, tallied));
        }
        return NUMBER.matcher(id).matches()
                ? desk.file().registers().entry(Integer.parseInt(id)).map(tallied -> seen(catalogue, tallied))
                : Optional.empty();
    }

    /** The entry as the file has it now. */
    public Optional<EntryCase> entry(int number) {
        Catalogue catalogue = desk.catalogue();
        return desk.file().registers().entry(number).map(tallied -> seen(catalogue, tallied));
    }

    /** How an entry stands on a day. */
    public EntryStanding standing(EntryCase entry, LocalDate on) {
        return EntryStanding.on(on, entry, desk.calendar(), window());
    }

    /** Why it is due when it is, step by step. */
    public List<WhyStep> why(EntryCase entry, LocalDate on) {
        return WhyDue.on(on, entry, desk.calendar());
    }

    private WarningWindow window() {
        return new WarningWindow(desk.calendar(), desk.file().office().warningDays());
    }

    private EntryCase seen(Catalogue catalogue, TalliedEntry tallied) {
        return new PersonalSight(desk).of(caseOf(catalogue, tallied));
    }

    private static EntryCase caseOf(Catalogue catalogue, TalliedEntry tallied) {
        return new EntryCase(catalogue.version(tallied.entry().definitionId()).body(), tallied.entry(), tallied.acts());
    }
}
