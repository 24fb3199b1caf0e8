package org.yaodian.store;

import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.min;
import static org.jooq.impl.DSL.notExists;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectOne;
import static org.jooq.impl.DSL.when;
import static org.yaodian.store.schema.Tables.FINDING;
import static org.yaodian.store.schema.Tables.FINDING_ACT;
import static org.yaodian.store.schema.Tables.RECTIFICATION;

import java.time.LocalDate;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.TableField;
import org.yaodian.lookback.FindingState;
import org.yaodian.lookback.FindingStep;
import org.yaodian.store.schema.tables.FindingAct;
import org.yaodian.store.schema.tables.records.FindingActRecord;

/**
 * State and limit of a finding as of a day, reckoned by the file itself, so that ten thousand can be narrowed, counted and
 * sorted without reading any. They say the same as {@link org.yaodian.lookback.FindingStanding}, which a test holds them to.
 */
final class FindingColumns {
    private static final FindingAct ACT = FINDING_ACT.as("turn");

    private final LocalDate on;

    FindingColumns(LocalDate on) {
        this.on = on;
    }

    Condition closed() {
        return FINDING.CLOSED_ON.le(on);
    }

    Condition voided() {
        return FINDING.VOIDED_ON.le(on);
    }

    Condition open() {
        return isAfter(FINDING.CLOSED_ON).and(isAfter(FINDING.VOIDED_ON));
    }

    private Condition isAfter(Field<LocalDate> day) {
        return day.isNull().or(day.gt(on));
    }

    /** The ordinal of the {@link FindingState}. */
    Field<Integer> state() {
        return when(voided(), of(FindingState.VOIDED))
                .when(closed(), of(FindingState.CLOSED_OUT))
                .when(isPlanned().not(), of(FindingState.OPEN))
                .when(
                        exists(selectOne()
                                .from(RECTIFICATION)
                                .where(standing(), submitted().not())),
                        of(FindingState.RECTIFYING))
                .otherwise(of(FindingState.SUBMITTED));
    }

    private static Field<Integer> of(FindingState state) {
        return inline(state.ordinal());
    }

    /** Whether any measure stands against it. */
    Condition isPlanned() {
        return exists(selectOne().from(RECTIFICATION).where(standing()));
    }

    /** The nearest limit of a measure that is not submitted; null where all are, or there is none. */
    Field<LocalDate> nearest() {
        return field(select(min(due()))
                .from(RECTIFICATION)
                .where(standing(), submitted().not()));
    }

    /** The nearest limit that is open, the latest of all where none is; null without measures. */
    Field<LocalDate> limit() {
        return coalesce(
                when(open(), nearest()),
                field(select(max(due())).from(RECTIFICATION).where(standing())));
    }

    /** Of the finding, planned by the day and not withdrawn since. */
    private Condition standing() {
        return RECTIFICATION
                .FINDING_ID
                .eq(FINDING.ID)
                .and(RECTIFICATION.ON_DAY.le(on))
                .and(notExists(selectOne()
                        .from(ACT)
                        .where(ACT.RECTIFICATION_ID.eq(RECTIFICATION.ID), ACT.STEP.eq(FindingStep.WITHDRAW.name()))
                        .and(happened())));
    }

    /** Whether a measure was submitted and not sent back since, by itself or with all that were. */
    private Condition submitted() {
        Condition about = ACT.FINDING_ID
                .eq(RECTIFICATION.FINDING_ID)
                .and(ACT.RECTIFICATION_ID.eq(RECTIFICATION.ID).or(ACT.RECTIFICATION_ID.isNull()));
        return coalesce(
                        latest(
                                ACT.STEP,
                                about.and(ACT.STEP.in(FindingStep.SUBMIT.name(), FindingStep.SEND_BACK.name()))),
                        inline(""))
                .eq(FindingStep.SUBMIT.name());
    }

    private Field<LocalDate> due() {
        Condition granted = ACT.RECTIFICATION_ID.eq(RECTIFICATION.ID).and(ACT.STEP.eq(FindingStep.GRANT_TIME.name()));
        return coalesce(latest(ACT.UNTIL, granted), RECTIFICATION.DUE);
    }

    private <T> Field<T> latest(TableField<FindingActRecord, T> said, Condition which) {
        return field(select(said)
                .from(ACT)
                .where(happened(), which)
                .orderBy(ACT.ON_DAY.desc(), ACT.NUMBER.desc())
                .limit(1));
    }

    private Condition happened() {
        return ACT.ON_DAY.le(on);
    }
}
