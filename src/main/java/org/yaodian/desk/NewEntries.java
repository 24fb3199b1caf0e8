package org.yaodian.desk;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.yaodian.plan.Assignment;
import org.yaodian.plan.Division;
import org.yaodian.plan.PlanSnapshot;
import org.yaodian.plan.Role;
import org.yaodian.plan.Row;
import org.yaodian.register.Binding;
import org.yaodian.register.Derived;
import org.yaodian.register.Entry;
import org.yaodian.register.EntryCase;
import org.yaodian.register.FieldValues;
import org.yaodian.register.RegisterBody;
import org.yaodian.register.RegisterDefinition;

/** Makes entries of one register from what was typed; nothing is stored here. */
final class NewEntries {
    private final PlanSnapshot snapshot;
    private final RegisterDefinition definition;
    private final Binding binding;
    private final FieldValues values;
    private final UUID own;

    NewEntries(Desk desk, PlanSnapshot snapshot, RegisterDefinition definition) {
        this.snapshot = snapshot;
        this.definition = definition;
        this.binding = Binding.of(
                definition, desk.file().registers().links(snapshot.plan().id()), snapshot);
        this.values = new FieldValues(definition.body(), divisionNames(snapshot));
        Permissions.Actor actor = desk.actor();
        boolean forOwn = Permissions.of(actor.role(), Deed.KEEP_ENTRIES) == Permissions.Reach.OWN_DIVISION;
        this.own = forOwn ? actor.divisionId() : null;
    }

    /** The names that may be told as responsible: retired divisions answer for nothing new. */
    static List<String> divisionNames(PlanSnapshot snapshot) {
        return snapshot.divisions().stream()
                .filter(division -> division.retiredOn() == null)
                .map(Division::name)
                .toList();
    }

    /**
     * An entry without its short number yet.
     *
     * @throws org.yaodian.plan.Refused naming the column at fault
     */
    Entry entry(Map<String, String> typed, LocalDate on, int running) {
        return entry(UUID.randomUUID(), typed, on, running);
    }

    /** As {@link #entry(Map, LocalDate, int)}, with an id that was given to it before. */
    Entry entry(UUID id, Map<String, String> typed, LocalDate on, int running) {
        RegisterBody body = definition.body();
        Map<String, String> fields = new LinkedHashMap<>(values.read(typed));
        fields.values().removeIf(java.util.Objects::isNull);
        values.expectRequired(fields);
        if (body.responsible() != null) {
            byDefault().ifPresent(division -> fields.putIfAbsent(body.responsible(), division.name()));
        }
        Entry empty = new Entry(
                id,
                Row.UNSAVED,
                0,
                definition.register(),
                definition.id(),
                null,
                on.getYear(),
                running,
                on,
                body.stages().get(0).key(),
                "",
                null,
                null,
                null,
                null,
                true,
                Map.of());
        return derived(new EntryCase(body, empty, List.of()), fields);
    }

    /** The entry as its fields and acts have it. */
    Entry derived(EntryCase entry, Map<String, String> changes) {
        return Derived.entry(
                entry,
                changes,
                binding,
                name -> snapshot.divisionNamed(name).map(Division::id).orElse(null));
    }

    /** Where nobody is told to answer for an entry: whoever adds it for the own division, else whoever leads its item. */
    private Optional<Division> byDefault() {
        return own == null
                ? lead()
                : Optional.ofNullable(snapshot.divisionsById().get(own));
    }

    private Optional<Division> lead() {
        if (binding.item() == null) {
            return Optional.empty();
        }
        return snapshot.assignmentsOf(binding.item()).stream()
                .filter(assignment -> assignment.role() == Role.LEAD)
                .map(Assignment::divisionId)
                .map(id -> snapshot.divisionsById().get(id))
                .filter(division -> division.retiredOn() == null)
                .findFirst();
    }
}
