package org.yaodian.desk;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.yaodian.exchange.FormSheet;
import org.yaodian.plan.Division;
import org.yaodian.plan.Plan;
import org.yaodian.register.Catalogue;
import org.yaodian.register.EntryCase;
import org.yaodian.register.EntryQuery;
import org.yaodian.register.RegisterDefinition;
import org.yaodian.register.RegisterStanding;
import org.yaodian.report.SheetWords;

/** The sheets of the forms of one round, read once for all divisions. */
final class FormSheets {
    private static final String TITLE = "进展填报表";
    private static final String MEASURES_TITLE = "回头看整改填报表";
    /** Of a division's entries the open ones go out, and of the closed ones as many as a person looks through. */
    private static final int MOST_ENTRIES = 300;

    private final Plan plan;
    private final FormItemSheet items;
    private final FormMeasureSheet measures;
    private final List<Register> registers = new ArrayList<>();

    /** The entries of a register, by their divisions. */
    private record Register(RegisterDefinition definition, int item, Map<UUID, List<EntryCase>> entries) {}

    FormSheets(Desk desk, Integer year, LocalDate on) {
        Standing standing = desk.standing(year, on);
        this.plan = standing.plan().snapshot().plan();
        this.items = new FormItemSheet(standing.plan(), desk.snapshot(year, Dates.FAR));
        this.measures = new FormMeasureSheet(desk, on);
        Catalogue catalogue = desk.catalogue();
        for (RegisterStanding register : standing.registers()) {
            if (register.entries() > 0 && register.definition().retiredOn() == null) {
                registers.add(new Register(
                        register.definition(),
                        register.item() == null ? 0 : register.item().number(),
                        entries(desk, catalogue, register.definition(), on)));
            }
        }
    }

    private Map<UUID, List<EntryCase>> entries(
            Desk desk, Catalogue catalogue, RegisterDefinition definition, LocalDate on) {
        Map<UUID, List<EntryCase>> entries = new HashMap<>();
        EntryQuery all = EntryQuery.all(plan, on, definition.register());
        for (EntryQuery query : List.of(all.withWhich(EntryQuery.Which.OPEN), all.withWhich(EntryQuery.Which.CLOSED))) {
            for (var tallied : desk.file().registers().page(query, 0, Integer.MAX_VALUE)) {
                List<EntryCase> own = entries.computeIfAbsent(tallied.entry().divisionId(), key -> new ArrayList<>());
                if (tallied.entry().voidedOn() == null && own.size() < MOST_ENTRIES) {
                    own.add(new EntryCase(
                            catalogue.version(tallied.entry().definitionId()).body(), tallied.entry(), tallied.acts()));
                }
            }
        }
        return entries;
    }

    /** The division's sheets; empty where it owes nothing. */
    List<FormSheet> of(Division division) {
        List<FormSheet> sheets = new ArrayList<>();
        FormSheet own = items.of(division.id(), title(TITLE, division));
        sheets.add(own);
        measures.of(division.id(), title(MEASURES_TITLE, division)).ifPresent(sheets::add);
        for (Register register : registers) {
            List<EntryCase> entries = register.entries().getOrDefault(division.id(), List.of());
            if (!entries.isEmpty()) {
                String title = register.definition().body().name().chinese() + "（" + division.name() + "）";
                sheets.add(new FormEntrySheet(register.definition(), register.item()).of(division, entries, title));
            }
        }
        boolean owes = !own.rows().isEmpty() || sheets.size() > 1;
        return owes ? sheets : List.of();
    }

    private String title(String sheet, Division division) {
        return SheetWords.title(plan.title(), sheet) + "（" + division.name() + "）";
    }
}
