package org.yaodian.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.yaodian.desk.RegisterEditing.Served;
import org.yaodian.plan.Row;
import org.yaodian.plan.WorkItem;
import org.yaodian.register.Binding;
import org.yaodian.register.RegisterDefinition;
import org.yaodian.register.RegisterLink;
import org.yaodian.store.RowChange;
import org.yaodian.store.Told;

/** Which item of a plan a register serves, where the office settles it. */
final class RegisterLinking {
    private final Desk desk;

    RegisterLinking(Desk desk) {
        this.desk = desk;
    }

    void link(RegisterDefinition definition, Served served) {
        List<RowChange<?>> rows = new ArrayList<>();
        add(rows, definition, served);
        if (!rows.isEmpty()) {
            desk.apply(desk.allow(Deed.EDIT_REGISTERS), told(definition, served), rows);
        }
    }

    /** Adds what there is to write, which is nothing where the register serves that item already. */
    void add(List<RowChange<?>> rows, RegisterDefinition definition, Served served) {
        UUID wanted = served.item() == null ? null : served.item().id();
        List<RegisterLink> links =
                desk.file().registers().links(served.plan().plan().id());
        WorkItem now = Binding.of(definition, links, served.plan()).item();
        if (Objects.equals(now == null ? null : now.id(), wanted)) {
            return;
        }
        Optional<RegisterLink> link = links.stream()
                .filter(one -> one.register().equals(definition.register()))
                .findFirst();
        rows.add(
                link.isPresent()
                        ? RowChange.changed(link.get(), link.get().withItem(wanted))
                        : RowChange.added(new RegisterLink(
                                UUID.randomUUID(),
                                Row.UNSAVED,
                                served.plan().plan().id(),
                                definition.register(),
                                wanted)));
    }

    static Told told(RegisterDefinition definition, Served served) {
        String name = definition.body().name().chinese();
        return served.item() == null
                ? Told.of("register.unlinked", name)
                : Told.of(
                        "register.linked",
                        name,
                        served.item().number(),
                        served.item().name());
    }
}
