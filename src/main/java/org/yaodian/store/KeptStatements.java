package org.yaodian.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The statements of a connection, kept to be used again: SQLite reads words once, not at every write. For one thread at a
 * time.
 */
final class KeptStatements {
    /** More than one screen asks in; what is asked in many lengths of a list does not fill the memory. */
    private static final int MOST = 64;

    private final Connection connection;

    /** By their words, the one used longest ago first. */
    private final Map<String, PreparedStatement> free = new LinkedHashMap<>();

    KeptStatements(Connection connection) {
        this.connection = connection;
    }

    /** What is done with a statement. */
    @FunctionalInterface
    interface Use<V> {
        V of(PreparedStatement statement) throws SQLException;
    }

    /** One that is in use is not free: the same words may be used again meanwhile. */
    <V> V use(String sql, Use<V> use) throws SQLException {
        PreparedStatement statement = free.remove(sql);
        if (statement == null) {
            statement = connection.prepareStatement(sql);
        }
        boolean done = false;
        try {
            V result = use.of(statement);
            done = true;
            return result;
        } finally {
            if (done) {
                keep(sql, statement);
            } else {
                statement.close();
            }
        }
    }

    private void keep(String sql, PreparedStatement statement) throws SQLException {
        PreparedStatement other = free.put(sql, statement);
        if (other != null) {
            other.close();
        }
        if (free.size() > MOST) {
            Iterator<PreparedStatement> oldest = free.values().iterator();
            oldest.next().close();
            oldest.remove();
        }
    }
}
