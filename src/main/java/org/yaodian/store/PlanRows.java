package org.yaodian.store;

import static org.yaodian.store.Columns.text;
import static org.yaodian.store.Columns.uuid;

import org.yaodian.plan.Office;
import org.yaodian.plan.Plan;
import org.yaodian.plan.Section;
import org.yaodian.plan.SourceDocument;
import org.yaodian.plan.WorkItem;
import org.yaodian.store.schema.tables.records.OfficeRecord;
import org.yaodian.store.schema.tables.records.PlanRecord;
import org.yaodian.store.schema.tables.records.SectionRecord;
import org.yaodian.store.schema.tables.records.SourceDocumentRecord;
import org.yaodian.store.schema.tables.records.WorkItemRecord;

/** The plan's own records and their rows. */
final class PlanRows {
    private PlanRows() {}

    static OfficeRecord officeRow(Office office) {
        return new OfficeRecord(text(office.id()), office.revision(), office.warningDays());
    }

    static Office office(OfficeRecord row) {
        return new Office(uuid(row.getId()), row.getRevision(), row.getWarningDays());
    }

    static PlanRecord planRow(Plan plan) {
        return new PlanRecord(
                text(plan.id()),
                plan.revision(),
                plan.year(),
                plan.title(),
                plan.docNumber(),
                plan.issuer(),
                plan.issued());
    }

    static Plan plan(PlanRecord row) {
        return new Plan(
                uuid(row.getId()),
                row.getRevision(),
                row.getYear(),
                row.getTitle(),
                row.getDocNumber(),
                row.getIssuer(),
                row.getIssued());
    }

    static SourceDocumentRecord documentRow(SourceDocument document) {
        return new SourceDocumentRecord(
                text(document.id()), document.revision(), text(document.planId()), document.name(), document.text());
    }

    static SourceDocument document(SourceDocumentRecord row) {
        return new SourceDocument(
                uuid(row.getId()), row.getRevision(), uuid(row.getPlanId()), row.getName(), row.getText());
    }

    static SectionRecord sectionRow(Section section) {
        return new SectionRecord(
                text(section.id()),
                section.revision(),
                text(section.planId()),
                section.ordinal(),
                section.label(),
                section.level(),
                section.title());
    }

    static Section section(SectionRecord row) {
        return new Section(
                uuid(row.getId()),
                row.getRevision(),
                uuid(row.getPlanId()),
                row.getOrdinal(),
                row.getLabel(),
                row.getDepth(),
                row.getTitle());
    }

    static WorkItemRecord itemRow(WorkItem item) {
        return new WorkItemRecord(
                text(item.id()),
                item.revision(),
                text(item.planId()),
                text(item.sectionId()),
                item.number(),
                item.label(),
                item.title(),
                item.text(),
                item.closedOn());
    }

    static WorkItem item(WorkItemRecord row) {
        return new WorkItem(
                uuid(row.getId()),
                row.getRevision(),
                uuid(row.getPlanId()),
                uuid(row.getSectionId()),
                row.getNumber(),
                row.getLabel(),
                row.getTitle(),
                row.getText(),
                row.getClosedOn());
    }
}
