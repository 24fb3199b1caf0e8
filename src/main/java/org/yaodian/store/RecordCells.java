package org.yaodian.store;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.function.Function;
import org.jooq.Record;
import org.jooq.RecordMapper;

/** The cells of a record of jOOQ, whose columns have the types of the schema. */
record RecordCells(Record row) implements Cells {
    /** How a question of jOOQ's is answered with records of the domain. */
    static <V> RecordMapper<Record, V> as(Function<Cells, V> record) {
        return row -> record.apply(new RecordCells(row));
    }

    @Override
    public String text(String column) {
        return (String) row.get(column);
    }

    @Override
    public Integer number(String column) {
        return (Integer) row.get(column);
    }

    @Override
    public Boolean flag(String column) {
        return (Boolean) row.get(column);
    }

    @Override
    public LocalDate day(String column) {
        return (LocalDate) row.get(column);
    }

    @Override
    public LocalDateTime time(String column) {
        return (LocalDateTime) row.get(column);
    }
}
