package org.yaodian.desk;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.yaodian.plan.Bilingual;
import org.yaodian.plan.PlanSnapshot;
import org.yaodian.plan.Refused;
import org.yaodian.plan.Row;
import org.yaodian.plan.WorkItem;
import org.yaodian.register.Catalogue;
import org.yaodian.register.DefinitionRules;
import org.yaodian.register.RegisterBody;
import org.yaodian.register.RegisterDefinition;
import org.yaodian.store.RowChange;
import org.yaodian.store.Told;

/** Definitions of registers: made, copied, changed, retired. Each act is one change. */
public final class RegisterEditing {
    private final Desk desk;

    public RegisterEditing(Desk desk) {
        this.desk = desk;
    }

    /**
     * Which item of a plan a register is to serve.
     *
     * @param item null for none
     */
    public record Served(PlanSnapshot plan, WorkItem item) {}

    /** Makes an empty register of the office's own. */
    public RegisterDefinition create(Bilingual name) {
        return create(RegisterBody.empty(name), null);
    }

    /**
     * Makes a register of the office's own.
     *
     * @param served null to leave that open
     * @throws Refused when the body is not whole, or its name is taken
     */
    public RegisterDefinition create(RegisterBody body, Served served) {
        Catalogue catalogue = desk.catalogue();
        RegisterDefinition made = own(catalogue, body);
        List<RowChange<?>> rows = new ArrayList<>(List.of(RowChange.added(made)));
        if (served != null) {
            new RegisterLinking(desk).add(rows, made, served);
        }
        desk.apply(
                desk.allow(Deed.EDIT_REGISTERS),
                Told.of("register.created", body.name().chinese()),
                rows);
        return made;
    }

    /** Makes a register of the office's own that is like another; it serves no item until that is told. */
    public RegisterDefinition copy(RegisterDefinition definition, Bilingual newName) {
        RegisterDefinition made = own(desk.catalogue(), definition.body().copy(newName));
        desk.apply(
                desk.allow(Deed.EDIT_REGISTERS),
                Told.of("register.copied", definition.body().name().chinese(), newName.chinese()),
                List.of(RowChange.added(made)));
        return made;
    }

    private RegisterDefinition own(Catalogue catalogue, RegisterBody body) {
        String word = OwnWords.next(desk.file().registers().definitions());
        expectSound(catalogue, word, body);
        int ordinal = catalogue.current().stream()
                        .mapToInt(RegisterDefinition::ordinal)
                        .max()
                        .orElse(0)
                + 1;
        return new RegisterDefinition(UUID.randomUUID(), Row.UNSAVED, word, 1, ordinal, null, body);
    }

    /** As {@link #change(RegisterDefinition, RegisterBody, Served)}, leaving open which item it serves. */
    public RegisterDefinition change(RegisterDefinition definition, RegisterBody newBody) {
        return change(definition, newBody, null);
    }

    /**
     * Changes a definition: entries that there are keep the version that they were made under.
     *
     * @param served null to leave that as it is
     * @return the version that new entries are made under
     * @throws Refused when the body is not whole, its name is taken, or another has changed it since
     */
    public RegisterDefinition change(RegisterDefinition read, RegisterBody newBody, Served served) {
        Catalogue catalogue = desk.catalogue();
        RegisterDefinition definition = current(catalogue, read);
        expectSound(catalogue, definition.register(), newBody);
        RegisterDefinition next = definition;
        List<RowChange<?>> rows = new ArrayList<>();
        if (!newBody.equals(definition.body())) {
            next = definition.next(UUID.randomUUID(), newBody);
            if (!catalogue.isInFile(definition)) {
                rows.add(RowChange.added(definition));
            }
            rows.add(RowChange.added(next));
        }
        boolean newVersion = !rows.isEmpty();
        if (served != null) {
            new RegisterLinking(desk).add(rows, definition, served);
        }
        if (!rows.isEmpty()) {
            desk.apply(
                    desk.allow(Deed.EDIT_REGISTERS),
                    newVersion
                            ? Told.of("register.changed", newBody.name().chinese(), next.version())
                            : RegisterLinking.told(definition, served),
                    rows);
        }
        return next;
    }

    /** Retires a register: it takes no new entries; those that it has go on. */
    public void retire(RegisterDefinition read, LocalDate day) {
        Catalogue catalogue = desk.catalogue();
        RegisterDefinition definition = current(catalogue, read);
        String name = definition.body().name().chinese();
        if (definition.retiredOn() != null) {
            throw new Refused("register.retiredAlready", name, definition.retiredOn());
        }
        RegisterDefinition retired = definition.withRetiredOn(day);
        desk.apply(
                desk.allow(Deed.EDIT_REGISTERS),
                Told.of("register.retired", name),
                day,
                List.of(
                        catalogue.isInFile(definition)
                                ? RowChange.changed(definition, retired)
                                : RowChange.added(retired)));
    }

    public void reinstate(RegisterDefinition read) {
        RegisterDefinition definition = current(desk.catalogue(), read);
        String name = definition.body().name().chinese();
        if (definition.retiredOn() == null) {
            throw new Refused("register.notRetired", name);
        }
        desk.apply(
                desk.allow(Deed.EDIT_REGISTERS),
                Told.of("register.reinstated", name),
                List.of(RowChange.changed(definition, definition.withRetiredOn(null))));
    }

    /**
     * Settles which item of a plan a register serves.
     *
     * @param item null for none
     */
    public void link(RegisterDefinition definition, PlanSnapshot plan, WorkItem item) {
        new RegisterLinking(desk).link(definition, new Served(plan, item));
    }

    /** The registers that take no new entries, those too that have none and so are listed nowhere. */
    public List<RegisterDefinition> retired() {
        return desk.catalogue().current().stream()
                .filter(definition -> definition.retiredOn() != null)
                .toList();
    }

    private static void expectSound(Catalogue catalogue, String word, RegisterBody body) {
        DefinitionRules.expectSound(body);
        DefinitionRules.expectFree(body.name(), word, catalogue.current());
    }

    /** The definition as the file has it now, which must be the version that was read. */
    private static RegisterDefinition current(Catalogue catalogue, RegisterDefinition read) {
        return catalogue
                .current(read.register())
                .filter(definition -> definition.id().equals(read.id()))
                .orElseThrow(() -> new Refused("change.stale"));
    }
}
