package org.yaodian.store;

import static org.yaodian.store.Columns.text;
import static org.yaodian.store.Columns.uuid;

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

    static Evidence evidence(EvidenceRecord row) {
        return new Evidence(
                uuid(row.getId()),
                row.getRevision(),
                row.getNumber(),
                uuid(row.getItemId()),
                uuid(row.getDivisionId()),
                uuid(row.getEntryId()),
                uuid(row.getFindingId()),
                row.getName(),
                row.getBytes(),
                row.getSha256(),
                row.getOnDay(),
                row.getAttachedBy(),
                uuid(row.getRectificationId()));
    }
}
