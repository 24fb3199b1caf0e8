package org.yaodian.desk;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.ResourceBundle;
import java.util.Set;
import org.yaodian.desk.ChangedRecord.Difference;
import org.yaodian.desk.ChangedRecord.Fate;
import org.yaodian.store.RecordedChange.RecordedRow;

/**
 * What a change did to its records, in the user's words: each record by its name, each field that says otherwise with
 * what it said before and after; ids as what they stand for, dates and constants in words.
 */
public final class ChangeWords {
    /** What nobody reads: the file's own bookkeeping, and what follows from other fields or is told by the name. */
    private static final Set<String> SILENT = Set.of(
            "id",
            "revision",
            "ordinal",
            "number",
            "plan_id",
            "sha256",
            "recorded_at",
            "said_at",
            "definition_id",
            "register",
            "plain",
            "limit_days",
            "entry_year",
            "running",
            "depth",
            "content",
            "source_document.text",
            "progress.assignment_id",
            "extension.assignment_id",
            "obligation.item_id",
            "fulfilment.obligation_id",
            "assignment.item_id",
            "assignment.division_id",
            "entry_act.entry_id",
            "evidence.item_id",
            "evidence.entry_id",
            "comment.item_id",
            "comment.author",
            "reminder.division_id",
            "finding.steps",
            "finding.in_time",
            "rectification.finding_id",
            "finding_act.finding_id");

    /** Those that are read all the same. */
    private static final Set<String> SPOKEN = Set.of("work_item.number", "register_definition.version");

    private final ResourceBundle messages;
    private final RecordNames names;
    private final ValueWords values;

    /** @param records where the records are found that are spoken of */
    public ChangeWords(Language language, RecordNames.Records records) {
        this.messages = language.messages("changes");
        this.names = new RecordNames(language, records);
        this.values = new ValueWords(language, names);
    }

    /** The touched records in their order; those of which nothing is to be said are left out. */
    public List<ChangedRecord> of(List<RecordedRow> rows) {
        return rows.stream()
                .map(this::of)
                .filter(record -> !record.differences().isEmpty() || record.fate() != Fate.CHANGED)
                .toList();
    }

    private ChangedRecord of(RecordedRow row) {
        Fate fate = row.before() == null ? Fate.ADDED : row.after() == null ? Fate.REMOVED : Fate.CHANGED;
        Map<String, String> shown = row.after() == null ? row.before() : row.after();
        return new ChangedRecord(row.kind(), row.id(), fate, names.of(row.kind(), shown), differences(row));
    }

    private List<Difference> differences(RecordedRow row) {
        Map<String, String> before = row.before() == null ? Map.of() : row.before();
        Map<String, String> after = row.after() == null ? Map.of() : row.after();
        Set<String> columns = new LinkedHashSet<>(before.keySet());
        columns.addAll(after.keySet());
        List<Difference> differences = new ArrayList<>();
        for (String column : columns) {
            if (isSpoken(row.kind(), column) && !Objects.equals(before.get(column), after.get(column))) {
                add(differences, row, column, before, after);
            }
        }
        return differences;
    }

    static boolean isSpoken(String kind, String column) {
        String own = kind + "." + column;
        return SPOKEN.contains(own) || !(SILENT.contains(column) || SILENT.contains(own));
    }

    private void add(
            List<Difference> differences,
            RecordedRow row,
            String column,
            Map<String, String> before,
            Map<String, String> after) {
        if (ValueWords.hasParts(column)) {
            Map<String, String> old = values.parts(row.kind(), column, before);
            Map<String, String> now = values.parts(row.kind(), column, after);
            Set<String> keys = new LinkedHashSet<>(old.keySet());
            keys.addAll(now.keySet());
            keys.stream()
                    .filter(key -> !Objects.equals(old.get(key), now.get(key)))
                    .forEach(key -> differences.add(new Difference(
                            column + "." + key,
                            values.nameOfPart(row.kind(), column, key, after.isEmpty() ? before : after),
                            old.get(key),
                            now.get(key),
                            TextRestoring.isText(row.kind(), column + "." + key))));
            return;
        }
        String old = values.of(row.kind(), column, before);
        String now = values.of(row.kind(), column, after);
        if (!Objects.equals(old, now)) {
            differences.add(new Difference(
                    column, fieldName(row.kind(), column), old, now, TextRestoring.isText(row.kind(), column)));
        }
    }

    private String fieldName(String kind, String column) {
        String own = "field." + kind + "." + column;
        if (messages.containsKey(own)) {
            return messages.getString(own);
        }
        String common = "field." + column;
        // a column that is younger than the words is better told by its own name than not at all
        return messages.containsKey(common) ? messages.getString(common) : column;
    }
}
