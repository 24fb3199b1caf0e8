package org.yaodian.store;

import static org.yaodian.store.schema.Tables.CHANGE;

import com.google.gson.Gson;
import java.util.ArrayList;
import java.util.List;
import org.jooq.DSLContext;
import org.jooq.Record2;
import org.yaodian.plan.TypedText;
import org.yaodian.store.schema.tables.records.ChangeRecord;
import org.yaodian.store.schema.tables.records.ChangeRowRecord;

/** Carries a change out: its records, its place in the history and its hash. Runs within the caller's transaction. */
final class ChangeWriter {
    private static final Gson GSON = new Gson();

    private final DSLContext context;

    ChangeWriter(DSLContext context) {
        this.context = context;
    }

    /** Returns the change's place in the history. */
    long write(Change change) {
        Record2<Integer, String> last = context.select(CHANGE.SEQ, CHANGE.HASH)
                .from(CHANGE)
                .orderBy(CHANGE.SEQ.desc())
                .limit(1)
                .fetchOne();
        int seq = last == null ? 1 : last.value1() + 1;
        List<ChangeRowRecord> rows;
        try {
            rows = writeRows(change, seq);
        } finally {
            EntryItems.forget(context);
        }
        ChangeRecord row = row(change, seq);
        row.setHash(HashChain.hash(last == null ? HashChain.START : last.value2(), row, rows));
        context.insertInto(CHANGE).set(row).execute();
        context.batchInsert(rows).execute();
        HistoryEnd.set(context, seq);
        return seq;
    }

    private List<ChangeRowRecord> writeRows(Change change, int seq) {
        List<ChangeRowRecord> rows = new ArrayList<>();
        for (RowChange<?> rowChange : change.rows()) {
            RowKinds.WrittenRow written = RowKinds.write(context, rowChange);
            rows.add(new ChangeRowRecord(
                    seq,
                    rows.size() + 1,
                    written.kind(),
                    written.id().toString(),
                    Columns.text(written.item()),
                    written.before(),
                    written.after()));
        }
        return rows;
    }

    private static ChangeRecord row(Change change, int seq) {
        ChangeRecord row = new ChangeRecord();
        row.setSeq(seq);
        row.setAt(Columns.utc(change.at()));
        row.setWho(change.who());
        row.setOnDay(change.on());
        row.setTold(change.told().key());
        row.setArguments(GSON.toJson(
                change.told().arguments().stream().map(TypedText::clean).toList()));
        row.setAct(change.act().name());
        row.setTargetSeq(change.target() == null ? null : Math.toIntExact(change.target()));
        return row;
    }
}
