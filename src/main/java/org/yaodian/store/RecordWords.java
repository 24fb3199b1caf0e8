package org.yaodian.store;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.jooq.Field;
import org.jooq.Table;
import org.jooq.TableRecord;

/**
 * The words in which a record is written, taken from the schema's own columns once for each table: what is written is
 * known beforehand, so that SQLite can keep it ({@link KeptStatements}).
 */
final class RecordWords {
    /** The record as it was when the change was begun, and no other. */
    private static final String THIS_REVISION = " where id = ? and revision = ?";

    private static final Map<Table<?>, RecordWords> BY_TABLE = new ConcurrentHashMap<>();

    private final String insert;
    private final String update;
    private final String delete;

    private RecordWords(Table<?> table) {
        List<String> columns = Arrays.stream(table.fields()).map(Field::getName).toList();
        insert = "insert into " + table.getName() + " (" + String.join(", ", columns) + ") values ("
                + Questions.marks(columns.size()) + ")";
        update = "update " + table.getName() + " set "
                + columns.stream().map(column -> column + " = ?").collect(Collectors.joining(", ")) + THIS_REVISION;
        delete = "delete from " + table.getName() + THIS_REVISION;
    }

    private static RecordWords of(Table<?> table) {
        return BY_TABLE.computeIfAbsent(table, RecordWords::new);
    }

    static void insert(Questions writing, TableRecord<?> row) {
        writing.write(of(row.getTable()).insert, Arrays.asList(row.intoArray()));
    }

    /** @return 0 where the record is no longer of that revision */
    static int update(Questions writing, TableRecord<?> row, UUID id, int revision) {
        List<Object> values = new ArrayList<>(Arrays.asList(row.intoArray()));
        values.add(id.toString());
        values.add(revision);
        return writing.write(of(row.getTable()).update, values);
    }

    /** @return as {@link #update} */
    static int delete(Questions writing, Table<?> table, UUID id, int revision) {
        return writing.write(of(table).delete, List.of(id.toString(), revision));
    }
}
