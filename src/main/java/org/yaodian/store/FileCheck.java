package org.yaodian.store;

import static org.yaodian.store.schema.Tables.CHANGE;
import static org.yaodian.store.schema.Tables.CHANGE_ROW;
import static org.yaodian.store.schema.Tables.EVIDENCE;

import com.google.gson.JsonParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jooq.Cursor;
import org.jooq.DSLContext;
import org.jooq.TableRecord;
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
        return context.fetch("pragma integrity_check").getValues(0, String.class).stream()
                .filter(line -> !line.equals("ok"))
                .limit(MOST_PROBLEMS)
                .toList();
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
                context.selectFrom(CHANGE).orderBy(CHANGE.SEQ).fetchLazy()) {
            for (ChangeRecord change : changes) {
                seq++;
                boolean whole = change.getSeq() == seq
                        && change.getHash().equals(HashChain.hash(hash, change, rowsOf(change.getSeq())));
                if (!whole) {
                    problems.add("#" + change.getSeq());
                    // one broken place breaks all behind it: the first tells where to look
                    break;
                }
                hash = change.getHash();
            }
        }
        return problems;
    }

    private List<ChangeRowRecord> rowsOf(int seq) {
        return context.selectFrom(CHANGE_ROW)
                .where(CHANGE_ROW.SEQ.eq(seq))
                .orderBy(CHANGE_ROW.ORDINAL)
                .fetch();
    }

    private List<String> evidence() {
        EvidencePieces pieces = new EvidencePieces(context);
        return context.selectFrom(EVIDENCE).orderBy(EVIDENCE.NUMBER).fetch(EvidenceRows::evidence).stream()
                .filter(evidence -> !pieces.isWhole(evidence))
                .map(evidence -> evidence.number() + " " + evidence.name())
                .limit(MOST_PROBLEMS)
                .toList();
    }

    private List<String> records() {
        Map<String, Map<String, String>> images = lastImages();
        List<String> problems = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (RowKind<?, ?> kind : RowKinds.ALL) {
            for (TableRecord<?> row : context.selectFrom(kind.table()).fetch()) {
                String key = kind.name() + " " + row.get(kind.idField());
                seen.add(key);
                if (!Image.same(Image.of(row), images.get(key))) {
                    problems.add(kind.name() + " " + nameOf(row, row.get(kind.idField())));
                }
            }
        }
        images.forEach((key, image) -> {
            if (image != null && !seen.contains(key)) {
                String kind = key.substring(0, key.indexOf(' '));
                problems.add(kind + " " + nameOf(image, key.substring(kind.length() + 1)));
            }
        });
        return problems.stream().limit(MOST_PROBLEMS).toList();
    }

    /** What a person calls a record by: its number, name or title; its id where it has none of them. */
    private static String nameOf(TableRecord<?> row, String id) {
        return nameOf(Image.of(row), id);
    }

    private static String nameOf(Map<String, String> image, String id) {
        return NAMES.stream()
                .map(image::get)
                .filter(java.util.Objects::nonNull)
                .findFirst()
                .orElse(id);
    }

    /** The image, or one that no record is like where it cannot be read. */
    private static Map<String, String> image(String json) {
        try {
            return Image.fromJson(json);
        } catch (JsonParseException e) {
            return Map.of();
        }
    }

    /** What the history says that each record is now; null for one that is gone. */
    private Map<String, Map<String, String>> lastImages() {
        Map<String, Map<String, String>> images = new HashMap<>();
        try (Cursor<ChangeRowRecord> rows = context.selectFrom(CHANGE_ROW)
                .orderBy(CHANGE_ROW.SEQ, CHANGE_ROW.ORDINAL)
                .fetchLazy()) {
            for (ChangeRowRecord row : rows) {
                images.put(row.getKind() + " " + row.getRowId(), image(row.getImageAfter()));
            }
        }
        return images;
    }
}
