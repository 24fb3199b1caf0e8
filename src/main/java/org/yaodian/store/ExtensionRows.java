package org.yaodian.store;

import static org.yaodian.store.Columns.text;
import static org.yaodian.store.Columns.uuid;
import static org.yaodian.store.schema.Tables.ASSIGNMENT;
import static org.yaodian.store.schema.Tables.EXTENSION;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Record1;
import org.jooq.Select;
import org.jooq.impl.DSL;
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

    static Extension extension(ExtensionRecord row) {
        return new Extension(
                uuid(row.getId()),
                row.getRevision(),
                row.getNumber(),
                uuid(row.getAssignmentId()),
                row.getFirstDue(),
                row.getUntil(),
                row.getReason(),
                row.getOnDay(),
                row.getAskedBy(),
                ExtensionState.valueOf(row.getState()),
                row.getDecidedOn() == null
                        ? null
                        : new Extension.Decision(row.getDecidedBy(), row.getDecidedOn(), row.getNote()));
    }

    /** Those asked for up to a day, as they stood then. */
    static List<Extension> asOf(DSLContext context, Select<Record1<String>> itemIds, LocalDate on) {
        return context
                .selectFrom(EXTENSION)
                .where(EXTENSION.ASSIGNMENT_ID.in(
                        DSL.select(ASSIGNMENT.ID).from(ASSIGNMENT).where(ASSIGNMENT.ITEM_ID.in(itemIds))))
                .and(EXTENSION.ON_DAY.le(on))
                .orderBy(EXTENSION.NUMBER)
                .fetch(ExtensionRows::extension)
                .stream()
                .map(extension -> extension.asOf(on))
                .toList();
    }

    /** Every one that was ever asked for on an item. */
    static List<Extension> ofItem(DSLContext context, UUID itemId) {
        return context.selectFrom(EXTENSION)
                .where(EXTENSION.ASSIGNMENT_ID.in(
                        DSL.select(ASSIGNMENT.ID).from(ASSIGNMENT).where(ASSIGNMENT.ITEM_ID.eq(itemId.toString()))))
                .orderBy(EXTENSION.NUMBER)
                .fetch(ExtensionRows::extension);
    }
}
