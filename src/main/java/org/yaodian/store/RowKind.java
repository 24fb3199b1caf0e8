package org.yaodian.store;

import java.util.Arrays;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Table;
import org.jooq.TableRecord;
import org.yaodian.plan.Row;
import org.yaodian.plan.SourceDocument;
import org.yaodian.plan.TypedText;

/**
 * How one kind of record lies in its table. The kind's name is the table's.
 *
 * @param itemOf the work item that a record belongs to, for the history of an item; null where it belongs to none
 */
record RowKind<R extends Row, T extends TableRecord<T>>(
        Class<R> type,
        Table<T> table,
        Function<R, T> toRecord,
        Function<Cells, R> fromCells,
        BiFunction<Questions, R, UUID> itemOf) {

    String name() {
        return table.getName();
    }

    Field<String> idField() {
        return table.field("id", String.class);
    }

    Field<Integer> revisionField() {
        return table.field("revision", Integer.class);
    }

    /** The row as it lies in the file now, null where there is none. */
    T find(DSLContext context, UUID id) {
        return context.selectFrom(table).where(idField().eq(id.toString())).fetchOne();
    }

    R read(T row) {
        return fromCells.apply(new RecordCells(row));
    }

    R fromImage(Map<String, String> image) {
        return fromCells.apply(new RecordCells(Image.toRecord(image, table)));
    }

    /** Writes one change of a record and returns its images before and after, each null where there is none. */
    Images write(Questions writing, R before, R after) {
        if (before == null) {
            return new Images(null, insert(writing, after));
        }
        if (after == null) {
            return new Images(delete(writing, before), null);
        }
        return update(writing, before, after);
    }

    record Images(Map<String, String> before, Map<String, String> after) {}

    private Map<String, String> insert(Questions writing, R after) {
        T row = cleanRow(after);
        row.set(revisionField(), after.revision() + 1);
        RecordWords.insert(writing, row);
        return Image.of(row);
    }

    private Images update(Questions writing, R before, R after) {
        T old = toRecord.apply(before);
        T row = cleanRow(after);
        row.set(revisionField(), before.revision() + 1);
        expectOne(RecordWords.update(writing, row, before.id(), before.revision()), before);
        return new Images(Image.of(old), Image.of(row));
    }

    /** The row of a record, its texts as they are kept; a document stays as it was read, for marks tell places in it. */
    private T cleanRow(R record) {
        T row = toRecord.apply(record);
        if (type != SourceDocument.class) {
            Arrays.stream(row.fields())
                    .filter(field -> field.getType() == String.class)
                    .map(field -> field.coerce(String.class))
                    .forEach(field -> row.set(field, TypedText.clean(row.get(field))));
        }
        return row;
    }

    private Map<String, String> delete(Questions writing, R before) {
        expectOne(RecordWords.delete(writing, table, before.id(), before.revision()), before);
        return Image.of(toRecord.apply(before));
    }

    private void expectOne(int rows, R before) {
        if (rows != 1) {
            throw new StaleRevision(name(), before.id());
        }
    }
}
