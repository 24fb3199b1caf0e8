package org.yaodian.desk;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.yaodian.exchange.FilledCell;
import org.yaodian.exchange.FilledRow;
import org.yaodian.exchange.Fingerprint;
import org.yaodian.exchange.RowComparison;
import org.yaodian.exchange.RowComparison.Told;
import org.yaodian.exchange.RowComparison.Verdict;
import org.yaodian.plan.Division;
import org.yaodian.plan.Refused;
import org.yaodian.plan.WorkItem;
import org.yaodian.register.Binding;
import org.yaodian.register.Catalogue;
import org.yaodian.register.Column;
import org.yaodian.register.Entry;
import org.yaodian.register.EntryCase;
import org.yaodian.register.RegisterDefinition;
import org.yaodian.register.Tallies.TalliedEntry;
import org.yaodian.store.RowChange;

/** What becomes of the rows of one register: entries that are corrected, and new ones. */
final class FormEntryRows {
    private final FormContext context;
    private final RegisterDefinition definition;
    private final Map<UUID, EntryCase> there = new HashMap<>();
    private final NewEntries entries;
    private final int item;

    /** @param wanted the ids of the entries that the forms tell of */
    FormEntryRows(FormContext context, RegisterDefinition definition, Set<UUID> wanted) {
        this.context = context;
        this.definition = definition;
        this.entries = new NewEntries(context.desk(), context.known(), definition);
        Catalogue catalogue = context.desk().catalogue();
        context.desk().file().registers().forEach(definition.register(), tallied -> {
            if (wanted.contains(tallied.entry().id())) {
                there.put(tallied.entry().id(), caseOf(catalogue, tallied));
            }
        });
        WorkItem served = Binding.itemOf(
                definition,
                context.desk().file().registers().links(context.known().plan().id()),
                context.known().items());
        this.item = served == null ? 0 : served.number();
    }

    private static EntryCase caseOf(Catalogue catalogue, TalliedEntry tallied) {
        return new EntryCase(catalogue.version(tallied.entry().definitionId()).body(), tallied.entry(), tallied.acts());
    }

    /** The id of the entry that a row tells of: a row without one has that of its content. */
    static UUID idOf(String register, Division division, FilledRow row) {
        if (row.key() != null) {
            return UUID.fromString(row.key());
        }
        String said = row.touched().stream()
                .map(cell -> cell.column().heading() + "=" + Fingerprint.plain(cell.value()))
                .collect(Collectors.joining("\n", register + "\n" + division.id() + "\n", ""));
        return UUID.nameUUIDFromBytes(said.getBytes(StandardCharsets.UTF_8));
    }

    CollectedRow judge(String sheet, Division division, FilledRow found) {
        FilledRow row = found.item() > 0
                ? found
                : new FilledRow(found.number(), found.key(), item, found.revision(), found.cells(), found.fault());
        CollectedRow refused = FormContext.refusedByCells(sheet, row);
        if (refused != null) {
            return refused;
        }
        UUID id = idOf(definition.register(), division, row);
        EntryCase entry = there.get(id);
        try {
            if (entry == null && row.revision() > 0) {
                throw new Refused("form.rowGone");
            }
            return entry == null ? added(sheet, division, row, id) : corrected(sheet, division, row, entry);
        } catch (Refused why) {
            return FormContext.refused(sheet, row, why, cellOf(row, why));
        }
    }

    private CollectedRow corrected(String sheet, Division division, FilledRow row, EntryCase entry) {
        List<Told> told = new ArrayList<>();
        List<CollectedRow.Value> values = new ArrayList<>();
        Map<String, String> typed = new LinkedHashMap<>();
        for (FilledCell cell : row.touched()) {
            String ours = ours(entry, cell.column().heading());
            Told one = new Told(cell.base(), ours, cell.value());
            told.add(one);
            values.add(new CollectedRow.Value(
                    cell.column().heading(), cell.address(), Fingerprint.plain(ours), cell.value()));
            if (one.isOther()) {
                typed.put(cell.column().heading(), cell.value());
            }
        }
        String key = entry.entry().id().toString();
        Verdict verdict = RowComparison.ofValues(told);
        if (verdict == Verdict.UNCHANGED) {
            return FormContext.compared(sheet, row, key, verdict, values, null);
        }
        if (!division.id().equals(entry.entry().divisionId())) {
            throw new Refused("form.rowGone");
        }
        if (entry.voidedOn() != null) {
            throw new Refused("entry.voided", entry.entry().label(), entry.voidedOn());
        }
        Optional<String> opened = Optional.ofNullable(typed.remove(FormEntrySheet.OPENED));
        Entry corrected = new EntryKeeping(context.desk(), context.year())
                .corrected(
                        entry,
                        typed,
                        opened.map(this::opened).orElse(entry.entry().openedOn()));
        return FormContext.compared(
                sheet, row, key, verdict, values, rows -> rows.add(RowChange.changed(entry.entry(), corrected)));
    }

    private LocalDate opened(String day) {
        if (day.isEmpty()) {
            throw new Refused("import.dayMissing", FormEntrySheet.OPENED);
        }
        LocalDate opened = LocalDate.parse(day);
        if (opened.isAfter(context.on())) {
            throw new Refused("entry.future", opened, context.on());
        }
        return opened;
    }

    private String ours(EntryCase entry, String heading) {
        if (heading.equals(FormEntrySheet.OPENED)) {
            return entry.entry().openedOn().toString();
        }
        return FormEntrySheet.printed(entry, column(heading));
    }

    private Column column(String heading) {
        return definition.body().column(heading).orElseThrow(() -> new Refused("form.columnGone", heading));
    }

    private CollectedRow added(String sheet, Division division, FilledRow row, UUID id) {
        if (row.touched().isEmpty()) {
            return FormContext.compared(sheet, row, id.toString(), Verdict.UNCHANGED, List.of(), null);
        }
        if (definition.retiredOn() != null) {
            throw new Refused("register.retired", definition.body().name().chinese(), definition.retiredOn());
        }
        Map<String, String> typed = new LinkedHashMap<>();
        List<CollectedRow.Value> values = new ArrayList<>();
        for (FilledCell cell : row.touched()) {
            typed.put(cell.column().heading(), cell.value());
            values.add(new CollectedRow.Value(cell.column().heading(), cell.address(), "", cell.value()));
        }
        LocalDate opened =
                opened(Optional.ofNullable(typed.remove(FormEntrySheet.OPENED)).orElse(""));
        if (definition.body().responsible() != null) {
            typed.put(definition.body().responsible(), division.name());
        }
        Entry entry = entries.entry(id, typed, opened, 0);
        return FormContext.compared(sheet, row, id.toString(), Verdict.NEW, values, rows -> {
            rows.use(definition);
            Entry numbered = entry.withLabel(opened.getYear(), rows.running(definition.register(), opened.getYear()));
            rows.addNumbered(number -> RowChange.added(numbered.withNumber(number)));
        });
    }

    /** The cell that a refusal names by its column, else the first that is filled in. */
    private static String cellOf(FilledRow row, Refused why) {
        return row.cells().stream()
                .filter(cell -> why.arguments().contains(cell.column().heading()))
                .findFirst()
                .or(() -> row.cell(FormEntrySheet.OPENED)
                        .filter(cell -> why.reason().equals("entry.future")
                                || why.reason().equals("entry.beforeOpened")))
                .map(FilledCell::address)
                .orElse(FormContext.firstCell(row));
    }
}
