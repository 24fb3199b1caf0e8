package org.yaodian.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLDataException;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jooq.DSLContext;
import org.yaodian.calendar.DateText;

/**
 * Questions whose words are known beforehand, asked in SQL itself. What a window needs for its first picture is asked so:
 * jOOQ's own start takes as long as all of them together (decision 0007). Whatever is put together from what somebody
 * chose, and all writing, is {@link #context jOOQ's}.
 */
final class Questions {
    /** Answers them within one transaction. */
    interface Answering {
        <V> V ask(Function<Questions, V> reading);
    }

    private final Connection connection;
    private DSLContext context;

    Questions(Connection connection) {
        this.connection = connection;
    }

    /** For questions that are put together and for writing, within the same transaction. */
    DSLContext context() {
        if (context == null) {
            context = Database.context(connection);
        }
        return context;
    }

    /**
     * All rows of an answer.
     *
     * @param values for the question marks, in their order: texts, numbers, and days as the file holds them
     */
    <V> List<V> all(Function<Cells, V> as, String sql, Object... values) {
        try (PreparedStatement statement = prepared(sql, values)) {
            return rows(statement, as);
        } catch (SQLException e) {
            throw new Unanswered(e);
        }
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

    /** Writes in words that are known beforehand. */
    void write(String sql, Object... values) {
        try (PreparedStatement statement = prepared(sql, values)) {
            statement.executeUpdate();
        } catch (SQLException e) {
            throw new Unanswered(e);
        }
    }

    private PreparedStatement prepared(String sql, Object... values) throws SQLException {
        PreparedStatement statement = connection.prepareStatement(sql);
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i] instanceof LocalDate day ? day.toString() : values[i]);
        }
        return statement;
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
            String text = text(column);
            return text == null ? null : Timestamp.valueOf(text).toLocalDateTime();
        }
    }
}
