package org.yaodian.desk;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.yaodian.plan.Plan;
import org.yaodian.plan.Refused;
import org.yaodian.plan.Row;
import org.yaodian.register.Catalogue;
import org.yaodian.register.EntryCase;
import org.yaodian.register.statutory.FormCell;
import org.yaodian.register.statutory.FormCells;
import org.yaodian.register.statutory.StatutoryCounting;
import org.yaodian.register.statutory.StatutoryTable;
import org.yaodian.register.statutory.TypedValue;
import org.yaodian.store.RowChange;
import org.yaodian.store.Told;

/** The statutory annual report of a plan's year: counted in the registers, completed by hand. */
public final class StatutoryReporting {
    private static final String REQUESTS = "foi-request";
    private static final String DOCUMENTS = "normative-document";

    private final Desk desk;
    private final Integer year;

    /** @param year the plan's year, null for the newest */
    public StatutoryReporting(Desk desk, Integer year) {
        this.desk = desk;
        this.year = year;
    }

    /** The cells as of a day, or as of the end of the plan's year where that comes first. */
    public StatutoryTable table(LocalDate on) {
        Plan plan = desk.snapshot(year, on).plan();
        StatutoryCounting counting = new StatutoryCounting(plan.year(), on);
        Catalogue catalogue = desk.catalogue();
        forEach(catalogue, REQUESTS, counting::addRequest);
        forEach(catalogue, DOCUMENTS, counting::addDocument);
        return new StatutoryTable(counting.counts(), desk.file().statutory().of(plan.id()));
    }

    private void forEach(Catalogue catalogue, String register, Consumer<EntryCase> counted) {
        desk.file()
                .registers()
                .forEach(
                        register,
                        tallied -> counted.accept(new EntryCase(
                                catalogue
                                        .version(tallied.entry().definitionId())
                                        .body(),
                                tallied.entry(),
                                tallied.acts())));
    }

    /**
     * The entries that a figure counts, each as it stands on the day.
     *
     * @throws Refused when there is no such cell
     */
    public List<ListedEntry> entriesBehind(String key, LocalDate on) {
        EntryBrowsing browsing = new EntryBrowsing(desk, year);
        return table(on).entries(key).stream()
                .flatMap(number -> browsing.entry(number).stream())
                .map(entry -> new ListedEntry(entry, browsing.standing(entry, on)))
                .toList();
    }

    /** Whether who works here may type into it. */
    public boolean may() {
        return desk.may(Deed.EDIT_PLAN);
    }

    /**
     * Types a value into a cell, in place of what stands there.
     *
     * @throws Refused when there is no such cell, the value is none of it, or who works here is no coordinator
     */
    public void set(String key, String value) {
        Permissions.Allowed allowed = desk.allow(Deed.EDIT_PLAN);
        FormCell cell = FormCells.named(key);
        String typed = cell.read(value);
        Plan plan = desk.snapshot(year, desk.today()).plan();
        Optional<TypedValue> before = typed(plan, cell);
        if (before.isPresent() && before.get().typed().equals(typed)) {
            return;
        }
        RowChange<TypedValue> change = before.map(old -> RowChange.changed(old, old.withTyped(typed)))
                .orElseGet(() ->
                        RowChange.added(new TypedValue(UUID.randomUUID(), Row.UNSAVED, plan.id(), cell.key(), typed)));
        desk.apply(allowed, Told.of("statutory.typed", plan.year(), cell.name(), typed), List.of(change));
    }

    /**
     * Takes back what was typed into a cell: what the registers say stands there again.
     *
     * @throws Refused when there is no such cell, nothing was typed into it, or who works here is no coordinator
     */
    public void clear(String key) {
        Permissions.Allowed allowed = desk.allow(Deed.EDIT_PLAN);
        FormCell cell = FormCells.named(key);
        Plan plan = desk.snapshot(year, desk.today()).plan();
        TypedValue typed = typed(plan, cell).orElseThrow(() -> new Refused("statutory.notTyped", cell.name()));
        desk.apply(allowed, Told.of("statutory.cleared", plan.year(), cell.name()), List.of(RowChange.removed(typed)));
    }

    private Optional<TypedValue> typed(Plan plan, FormCell cell) {
        return desk.file().statutory().of(plan.id()).stream()
                .filter(value -> value.cell().equals(cell.key()))
                .findFirst();
    }
}
