package org.yaodian.store;

import static org.yaodian.store.Columns.text;
import static org.yaodian.store.Columns.utc;

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

    static Obligation obligation(Cells row) {
        return new Obligation(
                row.id("id"),
                row.number("revision"),
                row.id("item_id"),
                row.number("ordinal"),
                row.text("quote"),
                due(row),
                OwedBy.valueOf(row.text("owed_by")),
                row.text("excused"));
    }

    private static Due due(Cells row) {
        return switch (DueKind.valueOf(row.text("kind"))) {
            case BY_DATE -> new Due.ByDate(row.day("due"));
            case TIMES_PER_YEAR -> new Due.TimesPerYear(row.number("times"));
            case WITHIN_WORKING_DAYS -> new Due.WithinWorkingDays(row.number("days"), row.text("after_event"));
            case WITHIN_DAYS -> new Due.WithinDays(row.number("days"), row.text("after_event"));
            case EVERY_PERIOD -> new Due.EveryPeriod(Period.valueOf(row.text("period")), row.number("period_day"));
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

    static Fulfilment fulfilment(Cells row) {
        return new Fulfilment(
                row.id("id"),
                row.number("revision"),
                row.id("obligation_id"),
                row.id("division_id"),
                row.day("on_day"),
                row.text("note"));
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

    static Progress progress(Cells row) {
        return new Progress(
                row.id("id"),
                row.number("revision"),
                row.number("number"),
                row.id("assignment_id"),
                row.number("percent"),
                row.text("done"),
                row.text("problems"),
                row.text("next_steps"),
                row.day("on_day"),
                ProgressState.valueOf(row.text("state")),
                row.text("reported_by"),
                row.instant("recorded_at"),
                row.text("reviewed_by") == null
                        ? null
                        : new Progress.Review(
                                row.text("reviewed_by"), row.day("reviewed_on"), row.text("review_note")));
    }
}
