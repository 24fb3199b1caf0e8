package org.yaodian.store;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.DateTimeException;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import org.jooq.exception.DataAccessException;

/** One connection, used by one thread at a time: work is done whole or not at all, and what goes wrong is told of the file. */
final class Transactions {
    private final Path path;
    private final Connection connection;
    private final KeptStatements statements;
    private final Questions questions;
    private final ReentrantLock turn = new ReentrantLock();

    /** @param path what refusals call the file */
    Transactions(Path path, Connection connection) {
        this.path = path;
        this.connection = connection;
        this.statements = new KeptStatements(connection);
        this.questions = new Questions(connection, statements);
    }

    /** What is done with the connection itself, outside of any transaction. */
    @FunctionalInterface
    interface Act {
        void on(Connection connection) throws SQLException;
    }

    <V> V read(Function<Questions, V> reading) {
        try {
            return transaction("begin", reading);
        } catch (IllegalArgumentException | DateTimeException e) {
            // a value that no record of the domain can have
            throw SqliteRefusals.of(e, path);
        }
    }

    <V> V write(Function<Questions, V> act) {
        return transaction("begin immediate", act);
    }

    private <V> V transaction(String begin, Function<Questions, V> work) {
        turn.lock();
        try {
            execute(begin);
            V result;
            try {
                result = work.apply(questions);
                execute("commit");
            } catch (RuntimeException | SQLException e) {
                rollBack(e);
                throw e;
            }
            return result;
        } catch (DataAccessException | Questions.Unanswered | SQLException e) {
            throw SqliteRefusals.of(e, path);
        } finally {
            turn.unlock();
        }
    }

    private void rollBack(Exception cause) {
        try {
            execute("rollback");
        } catch (SQLException e) {
            // SQLite has rolled back by itself, as after a full disk
            cause.addSuppressed(e);
        }
    }

    private void execute(String sql) throws SQLException {
        statements.use(sql, PreparedStatement::execute);
    }

    /** Lets something be done outside of any transaction, in its turn. */
    void alone(Act act) throws SQLException {
        turn.lock();
        try {
            act.on(connection);
        } finally {
            turn.unlock();
        }
    }
}
