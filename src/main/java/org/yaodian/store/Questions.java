package org.yaodian.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLDataException;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jooq.DSLContext;
import org.yaodian.calendar.DateText;

/**
 * Questions whose words are known beforehand, asked in SQL itself. What a window needs for its first picture is asked so:
 * jOOQ's own start takes as long as all of them together (decision 0007). Whatever is put together from what somebody
 * chose is {@link #context jOOQ's}.
 */
final class Questions {
    /** Answers them within one transaction. */
    interface Answering {
        <V> V ask(Function<Questions, V> reading);
    }

    private final Connection connection;
    private final KeptStatements statements;
    private DSLContext context;
    private EntryItems entryItems;

    Questions(Connection connection, KeptStatements statements) {
        this.connection = connection;
        this.statements = statements;
    }

    /** For questions that are put together, within the same transaction. */
    DSLContext context() {
        if (context == null) {
            context = Database.context(connection);
        }
        return context;
    }

    /** What the change that is being written has found out about its entries. */
    EntryItems entryItems() {
        if (entryItems == null) {
            entryItems = new EntryItems(context());
        }
        return entryItems;
    }

    /** The next change may have another answer. */
    void forgetEntryItems() {
        entryItems = null;
    }

    /**
     * All rows of an answer.
     *
     * @param values for the question marks, in their order, as jOOQ's records hold them
     */
    <V> List<V> all(Function<Cells, V> as, String sql, Object... values) {
        return use(sql, Arrays.asList(values), statement -> rows(statement, as));
    }

    private static <V> List<V> rows(PreparedStatement statement, Function<Cells, V> as) throws SQLException {
        try (ResultSet result = statement.executeQuery()) {
            List<V> rows = new ArrayList<>();
            Cells cells = new ResultCells(result);
            while (result.next()) {
                rows.add(as.apply(cells));
            }
            return rows;
        }
    }

    /** The first row of an answer; empty where there is none. */
    <V> Optional<V> first(Function<Cells, V> as, String sql, Object... values) {
        return all(as, sql, values).stream().findFirst();
    }

    /**
     * Writes in words that are known beforehand.
     *
     * @param values for the question marks, as in {@link #all}
     * @return how many rows it met
     */
    int write(String sql, List<?> values) {
        return use(sql, values, PreparedStatement::executeUpdate);
    }

    private <V> V use(String sql, List<?> values, KeptStatements.Use<V> use) {
        try {
            return statements.use(sql, statement -> {
                for (int i = 0; i < values.size(); i++) {
                    statement.setObject(i + 1, inFile(values.get(i)));
                }
                return use.of(statement);
            });
        } catch (SQLException e) {
            throw new Unanswered(e);
        }
    }

    /** A value as the file holds it. */
    private static Object inFile(Object value) {
        if (value instanceof LocalDate day) {
            return day.toString();
        }
        return value instanceof LocalDateTime time ? UtcText.of(time) : value;
    }

    /** Whether an answer has a row. */
    boolean any(String sql, Object... values) {
        return !all(row -> row, sql, values).isEmpty();
    }

    /** Question marks for so many values of one list. */
    static String marks(int count) {
        return String.join(", ", Collections.nCopies(count, "?"));
    }

    /** What SQLite could not answer; {@link Transactions} tells it of the file. */
    static final class Unanswered extends RuntimeException {
        private static final long serialVersionUID = 1;

        Unanswered(SQLException cause) {
            super(cause);
        }
    }

    /** The cells of the row that an answer stands at. */
    private record ResultCells(ResultSet result) implements Cells {
        @FunctionalInterface
        private interface Reading<V> {
            V of(ResultSet result) throws SQLException;
        }

        private <V> V read(Reading<V> reading) {
            try {
                V value = reading.of(result);
                return result.wasNull() ? null : value;
            } catch (SQLException e) {
                throw new Unanswered(e);
            }
        }

        @Override
        public String text(String column) {
            return read(row -> row.getString(column));
        }

        @Override
        public Integer number(String column) {
            return read(row -> row.getInt(column));
        }

        @Override
        public Boolean flag(String column) {
            return read(row -> row.getBoolean(column));
        }

        @Override
        public LocalDate day(String column) {
            String text = text(column);
            return text == null
                    ? null
                    : DateText.parse(text).orElseThrow(() -> new Unanswered(new SQLDataException(column + " " + text)));
        }

        @Override
        public LocalDateTime time(String column) {
            return UtcText.parse(text(column));
        }
    }
}
