package org.yaodian.store;

import com.google.gson.Gson;
import java.util.ArrayList;
import java.util.List;
import org.yaodian.plan.TypedText;
import org.yaodian.store.schema.tables.records.ChangeRecord;
import org.yaodian.store.schema.tables.records.ChangeRowRecord;

/** Carries a change out: its records, its place in the history and its hash. Runs within the caller's transaction. */
final class ChangeWriter {
    private static final Gson GSON = new Gson();

    private final Questions writing;

    ChangeWriter(Questions writing) {
        this.writing = writing;
    }

    /** The end of the chain that a change is hung on. */
    private record Last(int seq, String hash) {
        private static final Last NONE = new Last(0, HashChain.START);
    }

    /** Returns the change's place in the history. */
    long write(Change change) {
        Last last = writing.first(
                        end -> new Last(end.number("seq"), end.text("hash")),
                        "select seq, hash from change order by seq desc limit 1")
                .orElse(Last.NONE);
        int seq = last.seq() + 1;
        List<ChangeRowRecord> rows;
        try {
            rows = writeRows(change, seq);
        } finally {
            writing.forgetEntryItems();
        }
        ChangeRecord row = row(change, seq);
        row.setHash(HashChain.hash(last.hash(), row, rows));
        RecordWords.insert(writing, row);
        rows.forEach(each -> RecordWords.insert(writing, each));
        HistoryEnd.set(writing, seq);
        return seq;
    }

    private List<ChangeRowRecord> writeRows(Change change, int seq) {
        List<ChangeRowRecord> rows = new ArrayList<>();
        for (RowChange<?> rowChange : change.rows()) {
            RowKinds.WrittenRow written = RowKinds.write(writing, rowChange);
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
