package org.yaodian.store;

import static org.yaodian.store.Columns.text;

import java.util.List;
import java.util.UUID;
import org.yaodian.plan.Extension;
import org.yaodian.plan.ExtensionState;
import org.yaodian.store.schema.tables.records.ExtensionRecord;

/** Extensions: the record, its row, and the reading of those of items. */
final class ExtensionRows {
    private ExtensionRows() {}

    static ExtensionRecord extensionRow(Extension extension) {
        Extension.Decision decision = extension.decision();
        return new ExtensionRecord(
                text(extension.id()),
                extension.revision(),
                extension.number(),
                text(extension.assignmentId()),
                extension.firstDue(),
                extension.until(),
                extension.reason(),
                extension.on(),
                extension.askedBy(),
                extension.state().name(),
                decision == null ? null : decision.by(),
                decision == null ? null : decision.on(),
                decision == null ? null : decision.note());
    }

    static Extension extension(Cells row) {
        return new Extension(
                row.id("id"),
                row.number("revision"),
                row.number("number"),
                row.id("assignment_id"),
                row.day("first_due"),
                row.day("until"),
                row.text("reason"),
                row.day("on_day"),
                row.text("asked_by"),
                ExtensionState.valueOf(row.text("state")),
                row.day("decided_on") == null
                        ? null
                        : new Extension.Decision(row.text("decided_by"), row.day("decided_on"), row.text("note")));
    }

    /** Every one that was ever asked for on an item. */
    static List<Extension> ofItem(Questions questions, UUID itemId) {
        return questions.all(
                ExtensionRows::extension,
                "select * from extension where assignment_id in (select id from assignment where item_id = ?)"
                        + " order by number",
                text(itemId));
    }
}
