package org.yaodian.store;

import static org.yaodian.store.Columns.text;

import org.yaodian.plan.Evidence;
import org.yaodian.store.schema.tables.records.EvidenceRecord;

/** Evidence: the record and its row. */
final class EvidenceRows {
    private EvidenceRows() {}

    static EvidenceRecord evidenceRow(Evidence evidence) {
        return new EvidenceRecord(
                text(evidence.id()),
                evidence.revision(),
                evidence.number(),
                text(evidence.itemId()),
                text(evidence.divisionId()),
                text(evidence.entryId()),
                text(evidence.findingId()),
                evidence.name(),
                evidence.bytes(),
                evidence.sha256(),
                evidence.on(),
                evidence.attachedBy(),
                text(evidence.rectificationId()));
    }

    static Evidence evidence(Cells row) {
        return new Evidence(
                row.id("id"),
                row.number("revision"),
                row.number("number"),
                row.id("item_id"),
                row.id("division_id"),
                row.id("entry_id"),
                row.id("finding_id"),
                row.text("name"),
                row.number("bytes"),
                row.text("sha256"),
                row.day("on_day"),
                row.text("attached_by"),
                row.id("rectification_id"));
    }
}
