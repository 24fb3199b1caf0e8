package org.yaodian.store;

import static org.yaodian.store.Columns.text;
import static org.yaodian.store.Columns.uuid;

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

    static FormIssue issue(FormIssueRecord row) {
        return new FormIssue(
                uuid(row.getId()),
                row.getRevision(),
                uuid(row.getPlanId()),
                uuid(row.getDivisionId()),
                row.getIssue(),
                row.getOnDay(),
                row.getAskBack(),
                row.getIssuedBy(),
                row.getFileName(),
                row.getRowCount());
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

    static FormReturn formReturn(FormReturnRecord row) {
        return new FormReturn(
                uuid(row.getId()),
                row.getRevision(),
                uuid(row.getIssueId()),
                row.getOnDay(),
                row.getCollectedBy(),
                row.getFileName(),
                row.getDigest(),
                row.getTaken(),
                row.getLeftOut());
    }
}
