package org.yaodian.store;

import static org.yaodian.store.Columns.text;

import org.yaodian.plan.FormIssue;
import org.yaodian.plan.FormReturn;
import org.yaodian.store.schema.tables.records.FormIssueRecord;
import org.yaodian.store.schema.tables.records.FormReturnRecord;

/** Forms that went out and came back: the records and their rows. */
final class FormRows {
    private FormRows() {}

    static FormIssueRecord issueRow(FormIssue issue) {
        return new FormIssueRecord(
                text(issue.id()),
                issue.revision(),
                text(issue.planId()),
                text(issue.divisionId()),
                issue.issue(),
                issue.on(),
                issue.askBack(),
                issue.issuedBy(),
                issue.name(),
                issue.rows());
    }

    static FormIssue issue(Cells row) {
        return new FormIssue(
                row.id("id"),
                row.number("revision"),
                row.id("plan_id"),
                row.id("division_id"),
                row.number("issue"),
                row.day("on_day"),
                row.day("ask_back"),
                row.text("issued_by"),
                row.text("file_name"),
                row.number("row_count"));
    }

    static FormReturnRecord returnRow(FormReturn back) {
        return new FormReturnRecord(
                text(back.id()),
                back.revision(),
                text(back.issueId()),
                back.on(),
                back.collectedBy(),
                back.name(),
                back.digest(),
                back.taken(),
                back.left());
    }

    static FormReturn formReturn(Cells row) {
        return new FormReturn(
                row.id("id"),
                row.number("revision"),
                row.id("issue_id"),
                row.day("on_day"),
                row.text("collected_by"),
                row.text("file_name"),
                row.text("digest"),
                row.number("taken"),
                row.number("left_out"));
    }
}
