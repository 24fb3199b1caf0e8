package org.yaodian.store;

import static org.yaodian.store.Columns.instant;
import static org.yaodian.store.Columns.text;
import static org.yaodian.store.Columns.utc;
import static org.yaodian.store.Columns.uuid;

import org.yaodian.plan.Due;
import org.yaodian.plan.DueKind;
import org.yaodian.plan.Fulfilment;
import org.yaodian.plan.Obligation;
import org.yaodian.plan.OwedBy;
import org.yaodian.plan.Period;
import org.yaodian.plan.Progress;
import org.yaodian.plan.ProgressState;
import org.yaodian.store.schema.tables.records.FulfilmentRecord;
import org.yaodian.store.schema.tables.records.ObligationRecord;
import org.yaodian.store.schema.tables.records.ProgressRecord;

/** What is owed and what was said of it: the records and their rows. */
final class OwedRows {
    private OwedRows() {}

    static ObligationRecord obligationRow(Obligation obligation) {
        ObligationRecord row = new ObligationRecord();
        row.setId(text(obligation.id()));
        row.setRevision(obligation.revision());
        row.setItemId(text(obligation.itemId()));
        row.setOrdinal(obligation.ordinal());
        row.setQuote(obligation.quote());
        row.setOwedBy(obligation.owedBy().name());
        row.setExcused(obligation.excused());
        setDue(row, obligation.due());
        return row;
    }

    private static void setDue(ObligationRecord row, Due due) {
        row.setKind(due.kind().name());
        // every column is said, empty ones too: an update must take away what another kind left behind
        row.setDue(due instanceof Due.ByDate byDate ? byDate.date() : null);
        row.setTimes(due instanceof Due.TimesPerYear times ? times.times() : null);
        row.setDays(null);
        row.setAfterEvent(null);
        row.setPeriod(null);
        row.setPeriodDay(null);
        if (due instanceof Due.WithinWorkingDays within) {
            row.setDays(within.days());
            row.setAfterEvent(within.after());
        } else if (due instanceof Due.WithinDays within) {
            row.setDays(within.days());
            row.setAfterEvent(within.after());
        } else if (due instanceof Due.EveryPeriod every) {
            row.setPeriod(every.period().name());
            row.setPeriodDay(every.day());
        }
    }

    static Obligation obligation(ObligationRecord row) {
        return new Obligation(
                uuid(row.getId()),
                row.getRevision(),
                uuid(row.getItemId()),
                row.getOrdinal(),
                row.getQuote(),
                due(row),
                OwedBy.valueOf(row.getOwedBy()),
                row.getExcused());
    }

    private static Due due(ObligationRecord row) {
        return switch (DueKind.valueOf(row.getKind())) {
            case BY_DATE -> new Due.ByDate(row.getDue());
            case TIMES_PER_YEAR -> new Due.TimesPerYear(row.getTimes());
            case WITHIN_WORKING_DAYS -> new Due.WithinWorkingDays(row.getDays(), row.getAfterEvent());
            case WITHIN_DAYS -> new Due.WithinDays(row.getDays(), row.getAfterEvent());
            case EVERY_PERIOD -> new Due.EveryPeriod(Period.valueOf(row.getPeriod()), row.getPeriodDay());
            case STANDING -> new Due.Standing();
        };
    }

    static FulfilmentRecord fulfilmentRow(Fulfilment fulfilment) {
        return new FulfilmentRecord(
                text(fulfilment.id()),
                fulfilment.revision(),
                text(fulfilment.obligationId()),
                text(fulfilment.divisionId()),
                fulfilment.on(),
                fulfilment.note());
    }

    static Fulfilment fulfilment(FulfilmentRecord row) {
        return new Fulfilment(
                uuid(row.getId()),
                row.getRevision(),
                uuid(row.getObligationId()),
                uuid(row.getDivisionId()),
                row.getOnDay(),
                row.getNote());
    }

    static ProgressRecord progressRow(Progress progress) {
        return new ProgressRecord(
                text(progress.id()),
                progress.revision(),
                progress.number(),
                text(progress.assignmentId()),
                progress.percent(),
                progress.done(),
                progress.problems(),
                progress.nextSteps(),
                progress.on(),
                progress.state().name(),
                progress.reportedBy(),
                utc(progress.recordedAt()),
                progress.review() == null ? null : progress.review().by(),
                progress.review() == null ? null : progress.review().on(),
                progress.review() == null ? null : progress.review().note());
    }

    static Progress progress(ProgressRecord row) {
        return new Progress(
                uuid(row.getId()),
                row.getRevision(),
                row.getNumber(),
                uuid(row.getAssignmentId()),
                row.getPercent(),
                row.getDone(),
                row.getProblems(),
                row.getNextSteps(),
                row.getOnDay(),
                ProgressState.valueOf(row.getState()),
                row.getReportedBy(),
                instant(row.getRecordedAt()),
                row.getReviewedBy() == null
                        ? null
                        : new Progress.Review(row.getReviewedBy(), row.getReviewedOn(), row.getReviewNote()));
    }
}
