package org.yaodian.desk;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.yaodian.plan.Due;
import org.yaodian.plan.Fulfilment;
import org.yaodian.plan.Obligation;
import org.yaodian.plan.OwedBy;
import org.yaodian.plan.PlanSnapshot;
import org.yaodian.plan.Refused;
import org.yaodian.plan.Row;
import org.yaodian.plan.WorkItem;
import org.yaodian.store.RowChange;
import org.yaodian.store.Told;

/** What an item demands: added, changed, excused, met. */
public final class ObligationEditing {
    private final Desk desk;

    public ObligationEditing(Desk desk) {
        this.desk = desk;
    }

    public Obligation add(PlanSnapshot snapshot, WorkItem item, String quote, Due due, OwedBy owedBy) {
        int ordinal = snapshot.obligationsOf(item).stream()
                        .mapToInt(Obligation::ordinal)
                        .max()
                        .orElse(0)
                + 1;
        Obligation obligation = new Obligation(
                UUID.randomUUID(), Row.UNSAVED, item.id(), ordinal, expectQuote(quote), due, owedBy, null);
        desk.apply(
                desk.allow(Deed.EDIT_PLAN),
                Told.of("obligation.added", item.number(), item.name(), obligation.quote()),
                List.of(RowChange.added(obligation)));
        return obligation;
    }

    public void change(WorkItem item, Obligation obligation, String quote, Due due, OwedBy owedBy) {
        desk.apply(
                desk.allow(Deed.EDIT_PLAN),
                Told.of("obligation.changed", item.number(), item.name(), quote),
                List.of(RowChange.changed(obligation, obligation.withContent(expectQuote(quote), due, owedBy))));
    }

    /** Takes an obligation away, with the records of its having been met. */
    public void remove(PlanSnapshot snapshot, WorkItem item, Obligation obligation) {
        List<RowChange<?>> rows = new ArrayList<>();
        desk.file().fulfilmentsOf(obligation.id()).forEach(fulfilment -> rows.add(RowChange.removed(fulfilment)));
        rows.add(RowChange.removed(obligation));
        desk.apply(
                desk.allow(Deed.EDIT_PLAN),
                Told.of("obligation.removed", item.number(), item.name(), obligation.quote()),
                rows);
    }

    /** Says why an obligation need not be met any more. */
    public void excuse(WorkItem item, Obligation obligation, String reason) {
        if (reason == null || reason.isBlank()) {
            throw new Refused("obligation.excuseReason");
        }
        desk.apply(
                desk.allow(Deed.EDIT_PLAN),
                Told.of("obligation.excused", item.number(), obligation.quote(), reason.strip()),
                List.of(RowChange.changed(obligation, obligation.withExcused(reason.strip()))));
    }

    public void unexcuse(WorkItem item, Obligation obligation) {
        desk.apply(
                desk.allow(Deed.EDIT_PLAN),
                Told.of("obligation.unexcused", item.number(), obligation.quote()),
                List.of(RowChange.changed(obligation, obligation.withExcused(null))));
    }

    /**
     * Records that an obligation was met once.
     *
     * @param divisionId whose fact it is, null where the item owes it once
     */
    public void fulfil(WorkItem item, Obligation obligation, UUID divisionId, LocalDate on, String note) {
        if (obligation.owedBy() == OwedBy.EACH_DIVISION && divisionId == null) {
            throw new Refused("obligation.whose", obligation.quote());
        }
        Fulfilment fulfilment = new Fulfilment(
                UUID.randomUUID(), Row.UNSAVED, obligation.id(), divisionId, on, note == null ? "" : note.strip());
        desk.apply(
                desk.allow(Deed.EDIT_PLAN),
                Told.of("obligation.met", item.number(), obligation.quote(), on),
                on,
                List.of(RowChange.added(fulfilment)));
    }

    /** Takes a record of having been met away. */
    public void unfulfil(WorkItem item, Obligation obligation, Fulfilment fulfilment) {
        desk.apply(
                desk.allow(Deed.EDIT_PLAN),
                Told.of("obligation.unmet", item.number(), obligation.quote(), fulfilment.on()),
                List.of(RowChange.removed(fulfilment)));
    }

    private static String expectQuote(String quote) {
        if (quote == null || quote.isBlank()) {
            throw new Refused("obligation.quote");
        }
        return quote.strip();
    }
}
