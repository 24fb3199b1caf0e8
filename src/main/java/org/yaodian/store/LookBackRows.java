package org.yaodian.store;

import static org.yaodian.store.Columns.text;
import static org.yaodian.store.Columns.uuid;

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

    static Forebear forebear(ItemForebearRecord row) {
        return new Forebear(uuid(row.getId()), row.getRevision(), uuid(row.getItemId()), uuid(row.getForebearId()));
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

    static LookBack round(LookBackRecord row) {
        return new LookBack(
                uuid(row.getId()),
                row.getRevision(),
                row.getNumber(),
                uuid(row.getPlanId()),
                uuid(row.getLookedAtId()),
                row.getOfYear(),
                row.getOnDay(),
                row.getStartedBy());
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

    static Inspection inspection(InspectionRecord row) {
        return new Inspection(
                uuid(row.getId()),
                row.getRevision(),
                row.getNumber(),
                uuid(row.getRoundId()),
                uuid(row.getItemId()),
                uuid(row.getDivisionId()),
                InspectionResult.valueOf(row.getResult()),
                row.getSeen(),
                row.getOnDay(),
                row.getDoneBy());
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

    static Finding finding(FindingRecord row) {
        return new Finding(
                uuid(row.getId()),
                row.getRevision(),
                row.getNumber(),
                uuid(row.getRoundId()),
                uuid(row.getItemId()),
                uuid(row.getDivisionId()),
                row.getProblem(),
                row.getKind(),
                row.getCause(),
                uuid(row.getRepeatsId()),
                row.getOnDay(),
                row.getFoundBy(),
                new Finding.Outcome(row.getSteps(), row.getClosedOn(), row.getInTime(), row.getVoidedOn()));
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

    static Rectification measure(RectificationRecord row) {
        return new Rectification(
                uuid(row.getId()),
                row.getRevision(),
                row.getNumber(),
                uuid(row.getFindingId()),
                row.getMeasure(),
                uuid(row.getDivisionId()),
                row.getPerson(),
                row.getDue(),
                row.getLimitDays(),
                row.getOnDay(),
                row.getPlannedBy());
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

    static FindingAct act(FindingActRecord row) {
        return new FindingAct(
                uuid(row.getId()),
                row.getRevision(),
                row.getNumber(),
                uuid(row.getFindingId()),
                uuid(row.getRectificationId()),
                FindingStep.valueOf(row.getStep()),
                row.getOnDay(),
                row.getUntil(),
                row.getSaid(),
                row.getLabel(),
                row.getDoneBy());
    }
}
