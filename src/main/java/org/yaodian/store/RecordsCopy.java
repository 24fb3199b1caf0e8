package org.yaodian.store;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/** A copy of a plan file without the contents of its evidence, which are kept apart ({@link EvidenceVault}). */
final class RecordsCopy {
    private static final String APART = "evidence_piece";
    private static final List<String> NUMBERS = List.of("application_id", "user_version");

    private RecordsCopy() {}

    /**
     * Copies every table, as they are at one moment; another connection may go on writing to the file afterwards.
     *
     * @param target an empty place
     */
    static void make(Path source, Path target) throws SQLException {
        try (Connection connection = Database.connect(target, false);
                Statement statement = connection.createStatement()) {
            // rows come table by table, their references in any order
            statement.execute("pragma foreign_keys = off");
            try (PreparedStatement attach = connection.prepareStatement("attach database ? as source")) {
                attach.setString(1, source.toString());
                attach.execute();
            }
            statement.execute("begin");
            for (String number : NUMBERS) {
                statement.execute("pragma main." + number + " = " + number(statement, number));
            }
            for (Made table : made(statement, "type = 'table'")) {
                statement.execute(table.sql());
                if (!table.name().equals(APART)) {
                    String quoted = '"' + table.name().replace("\"", "\"\"") + '"';
                    statement.execute("insert into main." + quoted + " select * from source." + quoted);
                }
            }
            for (Made other : made(statement, "type <> 'table' and sql is not null")) {
                statement.execute(other.sql());
            }
            statement.execute("commit");
            statement.execute("detach database source");
        }
    }

    /** A table, index or trigger with the statement that makes it. */
    private record Made(String name, String sql) {}

    private static List<Made> made(Statement statement, String which) throws SQLException {
        List<Made> made = new ArrayList<>();
        try (ResultSet rows = statement.executeQuery(
                "select name, sql from source.sqlite_schema where name not like 'sqlite!_%' escape '!' and " + which)) {
            while (rows.next()) {
                made.add(new Made(rows.getString(1), rows.getString(2)));
            }
        }
        return made;
    }

    private static int number(Statement statement, String pragma) throws SQLException {
        try (ResultSet row = statement.executeQuery("pragma source." + pragma)) {
            row.next();
            return row.getInt(1);
        }
    }
}
