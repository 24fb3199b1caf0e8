package org.yaodian.store;

import static org.yaodian.store.Columns.text;

import org.yaodian.register.statutory.TypedValue;
import org.yaodian.store.schema.tables.records.StatutoryValueRecord;

/** What was typed by hand into a statutory annual report: the record and its row. */
final class StatutoryRows {
    private StatutoryRows() {}

    static StatutoryValueRecord valueRow(TypedValue value) {
        return new StatutoryValueRecord(
                text(value.id()), value.revision(), text(value.planId()), value.cell(), value.typed());
    }

    static TypedValue value(Cells row) {
        return new TypedValue(
                row.id("id"), row.number("revision"), row.id("plan_id"), row.text("cell"), row.text("typed"));
    }
}
