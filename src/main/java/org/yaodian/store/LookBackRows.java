package org.yaodian.store;

import static org.yaodian.store.Columns.text;

import org.yaodian.lookback.Finding;
import org.yaodian.lookback.FindingAct;
import org.yaodian.lookback.FindingStep;
import org.yaodian.lookback.Inspection;
import org.yaodian.lookback.InspectionResult;
import org.yaodian.lookback.LookBack;
import org.yaodian.lookback.Rectification;
import org.yaodian.plan.Forebear;
import org.yaodian.store.schema.tables.records.FindingActRecord;
import org.yaodian.store.schema.tables.records.FindingRecord;
import org.yaodian.store.schema.tables.records.InspectionRecord;
import org.yaodian.store.schema.tables.records.ItemForebearRecord;
import org.yaodian.store.schema.tables.records.LookBackRecord;
import org.yaodian.store.schema.tables.records.RectificationRecord;

/** Rounds, what they saw and found, and what became of it: the records and their rows. */
final class LookBackRows {
    private LookBackRows() {}

    static ItemForebearRecord forebearRow(Forebear forebear) {
        return new ItemForebearRecord(
                text(forebear.id()), forebear.revision(), text(forebear.itemId()), text(forebear.forebearId()));
    }

    static Forebear forebear(Cells row) {
        return new Forebear(row.id("id"), row.number("revision"), row.id("item_id"), row.id("forebear_id"));
    }

    static LookBackRecord roundRow(LookBack round) {
        return new LookBackRecord(
                text(round.id()),
                round.revision(),
                round.number(),
                text(round.planId()),
                text(round.lookedAtId()),
                round.of(),
                round.on(),
                round.startedBy());
    }

    static LookBack round(Cells row) {
        return new LookBack(
                row.id("id"),
                row.number("revision"),
                row.number("number"),
                row.id("plan_id"),
                row.id("looked_at_id"),
                row.number("of_year"),
                row.day("on_day"),
                row.text("started_by"));
    }

    static InspectionRecord inspectionRow(Inspection inspection) {
        return new InspectionRecord(
                text(inspection.id()),
                inspection.revision(),
                inspection.number(),
                text(inspection.roundId()),
                text(inspection.itemId()),
                text(inspection.divisionId()),
                inspection.result().name(),
                inspection.seen(),
                inspection.on(),
                inspection.by());
    }

    static Inspection inspection(Cells row) {
        return new Inspection(
                row.id("id"),
                row.number("revision"),
                row.number("number"),
                row.id("round_id"),
                row.id("item_id"),
                row.id("division_id"),
                InspectionResult.valueOf(row.text("result")),
                row.text("seen"),
                row.day("on_day"),
                row.text("done_by"));
    }

    static FindingRecord findingRow(Finding finding) {
        return new FindingRecord(
                text(finding.id()),
                finding.revision(),
                finding.number(),
                text(finding.roundId()),
                text(finding.itemId()),
                text(finding.divisionId()),
                finding.problem(),
                finding.kind(),
                finding.cause(),
                text(finding.repeatsId()),
                finding.on(),
                finding.by(),
                finding.outcome().steps(),
                finding.outcome().closedOn(),
                finding.outcome().inTime(),
                finding.outcome().voidedOn());
    }

    static Finding finding(Cells row) {
        return new Finding(
                row.id("id"),
                row.number("revision"),
                row.number("number"),
                row.id("round_id"),
                row.id("item_id"),
                row.id("division_id"),
                row.text("problem"),
                row.text("kind"),
                row.text("cause"),
                row.id("repeats_id"),
                row.day("on_day"),
                row.text("found_by"),
                new Finding.Outcome(
                        row.number("steps"), row.day("closed_on"), row.flag("in_time"), row.day("voided_on")));
    }

    static RectificationRecord measureRow(Rectification measure) {
        return new RectificationRecord(
                text(measure.id()),
                measure.revision(),
                measure.number(),
                text(measure.findingId()),
                measure.measure(),
                text(measure.divisionId()),
                measure.person(),
                measure.due(),
                measure.days(),
                measure.on(),
                measure.by());
    }

    static Rectification measure(Cells row) {
        return new Rectification(
                row.id("id"),
                row.number("revision"),
                row.number("number"),
                row.id("finding_id"),
                row.text("measure"),
                row.id("division_id"),
                row.text("person"),
                row.day("due"),
                row.number("limit_days"),
                row.day("on_day"),
                row.text("planned_by"));
    }

    static FindingActRecord actRow(FindingAct act) {
        return new FindingActRecord(
                text(act.id()),
                act.revision(),
                act.number(),
                text(act.findingId()),
                text(act.rectificationId()),
                act.step().name(),
                act.on(),
                act.until(),
                act.text(),
                act.label(),
                act.by());
    }

    static FindingAct act(Cells row) {
        return new FindingAct(
                row.id("id"),
                row.number("revision"),
                row.number("number"),
                row.id("finding_id"),
                row.id("rectification_id"),
                FindingStep.valueOf(row.text("step")),
                row.day("on_day"),
                row.day("until"),
                row.text("said"),
                row.text("label"),
                row.text("done_by"));
    }
}
