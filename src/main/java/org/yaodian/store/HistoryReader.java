package org.yaodian.store;

import static org.yaodian.store.schema.Tables.CHANGE;
import static org.yaodian.store.schema.Tables.CHANGE_ROW;

import com.google.gson.Gson;
import com.google.gson.reflect.TypeToken;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
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
        return recorded(
                new RecordCells(change),
                rows.stream().map(HistoryReader::recordedRow).toList());
    }

    static RecordedChange recorded(Cells change, List<RecordedChange.RecordedRow> rows) {
        Integer target = change.number("target_seq");
        return new RecordedChange(
                change.number("seq"),
                change.instant("at"),
                change.text("who"),
                change.day("on_day"),
                new Told(change.text("told"), Arguments.GSON.fromJson(change.text("arguments"), Arguments.STRINGS)),
                Act.valueOf(change.text("act")),
                target == null ? null : target.longValue(),
                change.text("hash"),
                rows);
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
