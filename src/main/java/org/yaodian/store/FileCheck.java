package org.yaodian.store;

import static org.yaodian.store.RecordCells.as;
import static org.yaodian.store.schema.Tables.CHANGE;
import static org.yaodian.store.schema.Tables.CHANGE_ROW;
import static org.yaodian.store.schema.Tables.EVIDENCE;

import com.google.gson.JsonParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jooq.Cursor;
import org.jooq.DSLContext;
import org.jooq.Table;
import org.jooq.TableRecord;
import org.yaodian.store.schema.DefaultSchema;
import org.yaodian.store.schema.tables.records.ChangeRecord;
import org.yaodian.store.schema.tables.records.ChangeRowRecord;

/**
 * Holds a file against its promises: SQLite's own, the chain of the history, each live row against its last image, and
 * the content of evidence against its hash.
 */
final class FileCheck {
    private static final int MOST_PROBLEMS = 20;
    private static final List<String> NAMES = List.of("number", "name", "title", "year");

    private final DSLContext context;

    FileCheck(DSLContext context) {
        this.context = context;
    }

    /** Whether SQLite finds every page and index as it should be: what a copy is held against. */
    boolean isSound() {
        return integrity().isEmpty();
    }

    List<CheckResult> run() {
        return List.of(
                new CheckResult("integrity", integrity()),
                new CheckResult("references", references()),
                new CheckResult("history", history()),
                new CheckResult("records", records()),
                new CheckResult("evidence", evidence()),
                new CheckResult("passwords", PasswordShelf.unproved(context)));
    }

    private List<String> integrity() {
        return Stream.concat(
                        context.fetch("pragma integrity_check").getValues(0, String.class).stream()
                                .filter(line -> !line.equals("ok")),
                        missing())
                .limit(MOST_PROBLEMS)
                .toList();
    }

    /** Tables that another program took away: nothing else asks for those that are seldom needed. */
    private Stream<String> missing() {
        List<String> there = context.fetch("select name from sqlite_master where type = 'table'")
                .getValues(0, String.class);
        return DefaultSchema.DEFAULT_SCHEMA.tableStream().map(Table::getName).filter(table -> !there.contains(table));
    }

    private List<String> references() {
        return context.fetch("pragma foreign_key_check").stream()
                .map(row ->
                        row.get(0, String.class) + " " + row.get(1, String.class) + " → " + row.get(2, String.class))
                .limit(MOST_PROBLEMS)
                .toList();
    }

    private List<String> history() {
        List<String> problems = new ArrayList<>();
        String hash = HashChain.START;
        int seq = 0;
        try (Cursor<ChangeRecord> changes =
                        context.selectFrom(CHANGE).orderBy(CHANGE.SEQ).fetchLazy();
                Cursor<ChangeRowRecord> rows = context.selectFrom(CHANGE_ROW)
                        .orderBy(CHANGE_ROW.SEQ, CHANGE_ROW.ORDINAL)
                        .fetchLazy()) {
            RowsInOrder inOrder = new RowsInOrder(rows);
            for (ChangeRecord change : changes) {
                seq++;
                boolean whole = change.getSeq() == seq
                        && change.getHash().equals(HashChain.hash(hash, change, inOrder.of(change.getSeq())));
                if (!whole) {
                    problems.add("#" + change.getSeq());
                    // one broken place breaks all behind it: the first tells where to look
                    return problems;
                }
                hash = change.getHash();
            }
            inOrder.behind().ifPresent(row -> problems.add("#" + row.getSeq()));
        }
        int last = seq;
        HistoryEnd.of(context).filter(end -> end != last).ifPresent(end -> problems.add("#" + Math.max(end, last)));
        return problems;
    }

    /** The rows of the history, taken change by change in one pass. */
    private static final class RowsInOrder {
        private final Iterator<ChangeRowRecord> rows;
        private ChangeRowRecord next;

        RowsInOrder(Cursor<ChangeRowRecord> rows) {
            this.rows = rows.iterator();
            advance();
        }

        private void advance() {
            next = rows.hasNext() ? rows.next() : null;
        }

        List<ChangeRowRecord> of(int seq) {
            List<ChangeRowRecord> found = new ArrayList<>();
            while (next != null && next.getSeq() <= seq) {
                // one of a change that is not there breaks the chain at the next that is
                found.add(next);
                advance();
            }
            return found;
        }

        /** One behind the last change, which belongs to none. */
        Optional<ChangeRowRecord> behind() {
            return Optional.ofNullable(next);
        }
    }

    private List<String> evidence() {
        EvidencePieces pieces = new EvidencePieces(context);
        return context.selectFrom(EVIDENCE).orderBy(EVIDENCE.NUMBER).fetch(as(EvidenceRows::evidence)).stream()
                .filter(evidence -> !pieces.isWhole(evidence))
                .map(evidence -> evidence.number() + " " + evidence.name())
                .limit(MOST_PROBLEMS)
                .toList();
    }

    private List<String> records() {
        Map<String, String> prints = lastPrints();
        List<String> problems = new ArrayList<>();
        for (RowKind<?, ?> kind : RowKinds.ALL) {
            try (Cursor<? extends TableRecord<?>> rows =
                    context.selectFrom(kind.table()).fetchLazy()) {
                for (TableRecord<?> row : rows) {
                    String id = row.get(kind.idField());
                    String print = prints.remove(kind.name() + " " + id);
                    if (!Image.fingerprint(Image.of(row)).equals(print)) {
                        problems.add(kind.name() + " " + nameOf(Image.of(row), id));
                    }
                }
            }
        }
        // what is left should be in the file and is not
        prints.keySet().stream().limit(MOST_PROBLEMS).forEach(key -> {
            String kind = key.substring(0, key.indexOf(' '));
            String id = key.substring(kind.length() + 1);
            problems.add(kind + " " + nameOf(lastImage(kind, id), id));
        });
        return problems.stream().limit(MOST_PROBLEMS).toList();
    }

    private Map<String, String> lastImage(String kind, String id) {
        return context.select(CHANGE_ROW.IMAGE_AFTER)
                .from(CHANGE_ROW)
                .where(CHANGE_ROW.ROW_ID.eq(id))
                .and(CHANGE_ROW.KIND.eq(kind))
                .orderBy(CHANGE_ROW.SEQ.desc(), CHANGE_ROW.ORDINAL.desc())
                .limit(1)
                .fetchOptional(CHANGE_ROW.IMAGE_AFTER)
                .map(FileCheck::image)
                .orElse(Map.of());
    }

    /** What a person calls a record by: its number, name or title, and where it belongs; its id where it has none. */
    private String nameOf(Map<String, String> image, String id) {
        Stream<String> name =
                NAMES.stream().map(image::get).filter(Objects::nonNull).limit(1);
        String words =
                Stream.concat(name, new RecordPlace(context).of(image).stream()).collect(Collectors.joining(" · "));
        return words.isEmpty() ? id : words;
    }

    /** The image, or one that no record is like where it cannot be read. */
    private static Map<String, String> image(String json) {
        try {
            return Image.fromJson(json);
        } catch (JsonParseException e) {
            return Map.of();
        }
    }

    /**
     * What the history says that each record is now that is in the file: the fingerprint of its last image, for the images
     * of five years are too many to be held.
     */
    private Map<String, String> lastPrints() {
        Map<String, String> prints = new HashMap<>();
        try (Cursor<ChangeRowRecord> rows = context.selectFrom(CHANGE_ROW)
                .orderBy(CHANGE_ROW.SEQ, CHANGE_ROW.ORDINAL)
                .fetchLazy()) {
            for (ChangeRowRecord row : rows) {
                String key = row.getKind() + " " + row.getRowId();
                if (row.getImageAfter() == null) {
                    prints.remove(key);
                } else {
                    prints.put(key, Image.fingerprint(image(row.getImageAfter())));
                }
            }
        }
        return prints;
    }
}
