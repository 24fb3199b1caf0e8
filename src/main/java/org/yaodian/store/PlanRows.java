package org.yaodian.store;

import static org.yaodian.store.Columns.text;

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

    static Office office(Cells row) {
        return new Office(row.id("id"), row.number("revision"), row.number("warning_days"));
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

    static Plan plan(Cells row) {
        return new Plan(
                row.id("id"),
                row.number("revision"),
                row.number("year"),
                row.text("title"),
                row.text("doc_number"),
                row.text("issuer"),
                row.day("issued"));
    }

    static SourceDocumentRecord documentRow(SourceDocument document) {
        return new SourceDocumentRecord(
                text(document.id()), document.revision(), text(document.planId()), document.name(), document.text());
    }

    static SourceDocument document(Cells row) {
        return new SourceDocument(
                row.id("id"), row.number("revision"), row.id("plan_id"), row.text("name"), row.text("text"));
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

    static Section section(Cells row) {
        return new Section(
                row.id("id"),
                row.number("revision"),
                row.id("plan_id"),
                row.number("ordinal"),
                row.text("label"),
                row.number("depth"),
                row.text("title"));
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

    static WorkItem item(Cells row) {
        return new WorkItem(
                row.id("id"),
                row.number("revision"),
                row.id("plan_id"),
                row.id("section_id"),
                row.number("number"),
                row.text("label"),
                row.text("title"),
                row.text("text"),
                row.day("closed_on"));
    }
}
