package org.yaodian.store;

import static org.yaodian.store.RecordCells.as;
import static org.yaodian.store.schema.Tables.STATUTORY_VALUE;

import java.util.List;
import java.util.UUID;
import org.yaodian.register.statutory.TypedValue;

/** What was typed by hand into the statutory annual reports of a plan file, as it is read. */
public final class StatutoryShelf {
    private final RegisterShelf.Asking file;

    StatutoryShelf(RegisterShelf.Asking file) {
        this.file = file;
    }

    /** Everything that was typed into the report of a plan. */
    public List<TypedValue> of(UUID planId) {
        return file.read(reading -> reading.selectFrom(STATUTORY_VALUE)
                .where(STATUTORY_VALUE.PLAN_ID.eq(planId.toString()))
                .orderBy(STATUTORY_VALUE.CELL)
                .fetch(as(StatutoryRows::value)));
    }
}
