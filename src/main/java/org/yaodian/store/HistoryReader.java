package org.yaodian.store;

import static org.yaodian.store.schema.Tables.CHANGE;
import static org.yaodian.store.schema.Tables.CHANGE_ROW;

import com.google.gson.Gson;
import com.google.gson.reflect.TypeToken;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.yaodian.store.schema.tables.records.ChangeRecord;
import org.yaodian.store.schema.tables.records.ChangeRowRecord;

/** Reads the history, newest first. */
final class HistoryReader {
    private final DSLContext context;

    HistoryReader(DSLContext context) {
        this.context = context;
    }

    /** A page of the changes that the filter lets through. */
    List<RecordedChange> page(HistoryFilter filter, int offset, int limit) {
        return withRows(new HistoryPages(context).page(filter, offset, limit));
    }

    /** The change that the actor's undo would take back, without its records: the actor's last that stands. */
    java.util.Optional<RecordedChange> lastStanding(String who) {
        return one(
                CHANGE.WHO
                        .eq(who)
                        .and(CHANGE.ACT.eq(Act.DO.name()))
                        .and(CHANGE.SEQ.gt(1)) // the file's own beginning is not undone
                        .andNotExists(lastActIs(Act.UNDO)),
                true);
    }

    /**
     * The change that the actor's redo would do again, without its records: the first undone one behind all that stand, unless the actor has
     * done something new since it was undone.
     */
    java.util.Optional<RecordedChange> firstUndone(String who) {
        long standing = lastStanding(who).map(RecordedChange::seq).orElse(1L);
        return one(
                CHANGE.WHO
                        .eq(who)
                        .and(CHANGE.ACT.eq(Act.DO.name()))
                        .and(CHANGE.SEQ.gt(Math.toIntExact(standing)))
                        .andExists(lastActIs(Act.UNDO))
                        .andNotExists(doneSince(who)),
                false);
    }

    /** That the actor did something new behind the last undo or redo of the change in the outer query. */
    private static org.jooq.Select<?> doneSince(String who) {
        var newer = CHANGE.as("newer");
        var latest = CHANGE.as("latest");
        return DSL.selectOne()
                .from(newer)
                .where(newer.WHO.eq(who))
                .and(newer.ACT.eq(Act.DO.name()))
                .and(newer.SEQ.gt(
                        DSL.select(DSL.max(latest.SEQ)).from(latest).where(latest.TARGET_SEQ.eq(CHANGE.SEQ))));
    }

    /** That the last undo or redo of the change in the outer query was of the kind. */
    private static org.jooq.Select<?> lastActIs(Act act) {
        var later = CHANGE.as("later");
        var latest = CHANGE.as("latest");
        return DSL.selectOne()
                .from(later)
                .where(later.TARGET_SEQ.eq(CHANGE.SEQ))
                .and(later.ACT.eq(act.name()))
                .and(later.SEQ.eq(
                        DSL.select(DSL.max(latest.SEQ)).from(latest).where(latest.TARGET_SEQ.eq(CHANGE.SEQ))));
    }

    private java.util.Optional<RecordedChange> one(Condition condition, boolean newest) {
        ChangeRecord change = context.selectFrom(CHANGE)
                .where(condition)
                .orderBy(newest ? CHANGE.SEQ.desc() : CHANGE.SEQ.asc())
                .limit(1)
                .fetchOne();
        return change == null ? java.util.Optional.empty() : java.util.Optional.of(recorded(change, List.of()));
    }

    /** The change at a place with the records that it touched; empty where there is none. */
    java.util.Optional<RecordedChange> change(long seq) {
        return withRows(context.selectFrom(CHANGE)
                        .where(CHANGE.SEQ.eq(Math.toIntExact(seq)))
                        .fetch())
                .stream()
                .findFirst();
    }

    /** As {@link #page}, without the records that the changes touched. */
    List<RecordedChange> heads(HistoryFilter filter, int offset, int limit) {
        return new HistoryPages(context)
                .page(filter, offset, limit).stream()
                        .map(change -> recorded(change, List.of()))
                        .toList();
    }

    private List<RecordedChange> withRows(List<ChangeRecord> changes) {
        List<Integer> seqs = changes.stream().map(ChangeRecord::getSeq).toList();
        Map<Integer, List<ChangeRowRecord>> rows = context
                .selectFrom(CHANGE_ROW)
                .where(CHANGE_ROW.SEQ.in(seqs))
                .orderBy(CHANGE_ROW.SEQ, CHANGE_ROW.ORDINAL)
                .fetch()
                .stream()
                .collect(Collectors.groupingBy(ChangeRowRecord::getSeq));
        return changes.stream()
                .map(change -> recorded(change, rows.getOrDefault(change.getSeq(), List.of())))
                .toList();
    }

    private static RecordedChange recorded(ChangeRecord change, List<ChangeRowRecord> rows) {
        return new RecordedChange(
                change.getSeq(),
                Columns.instant(change.getAt()),
                change.getWho(),
                change.getOnDay(),
                new Told(change.getTold(), Arguments.GSON.fromJson(change.getArguments(), Arguments.STRINGS)),
                Act.valueOf(change.getAct()),
                change.getTargetSeq() == null ? null : (long) change.getTargetSeq(),
                change.getHash(),
                rows.stream().map(HistoryReader::recordedRow).toList());
    }

    private static RecordedChange.RecordedRow recordedRow(ChangeRowRecord row) {
        return new RecordedChange.RecordedRow(
                row.getKind(),
                UUID.fromString(row.getRowId()),
                Image.fromJson(row.getImageBefore()),
                Image.fromJson(row.getImageAfter()));
    }

    /** Gson, which takes a while to be made, where a change is to be read at all. */
    private static final class Arguments {
        private static final Gson GSON = new Gson();
        private static final TypeToken<List<String>> STRINGS = new TypeToken<>() {};
    }
}
