package org.yaodian.store;

import static org.yaodian.store.schema.Tables.FILE_INFO;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.jooq.DSLContext;
import org.yaodian.plan.Refused;

/** The schema's versions, and the way from one to the next. */
final class Migrations {
    /** The newest migration of this program; a test holds it against the scripts. */
    static final int CURRENT = 10;

    /** The first version of the program that can read what {@link #CURRENT} wrote. */
    static final String NEEDS_VERSION = "0.2.0";

    private Migrations() {}

    /**
     * Brings an empty or older database up to {@link #CURRENT}.
     *
     * @param toldAs what a refusal calls it
     */
    static void migrate(Path path, Path toldAs) {
        try {
            Flyway.configure(Migrations.class.getClassLoader())
                    .dataSource("jdbc:sqlite:" + path, "", "")
                    .locations("classpath:migrations")
                    .loggers("slf4j")
                    .load()
                    .migrate();
            sign(path);
        } catch (FlywayException | SQLException e) {
            throw SqliteRefusals.of(e, toldAs);
        }
    }

    /** Says in the file whose it is, and which program can read it. */
    private static void sign(Path path) throws SQLException {
        try (Connection connection = Database.connect(path, false);
                Statement statement = connection.createStatement()) {
            statement.execute("pragma application_id = " + FileHeader.APPLICATION_ID);
            DSLContext context = Database.context(connection);
            context.insertInto(FILE_INFO)
                    .set(FILE_INFO.ID, 1)
                    .set(FILE_INFO.FILE_ID, UUID.randomUUID().toString())
                    .set(FILE_INFO.NEEDS_VERSION, NEEDS_VERSION)
                    .onConflict(FILE_INFO.ID)
                    .doUpdate()
                    .set(FILE_INFO.NEEDS_VERSION, NEEDS_VERSION)
                    .execute();
        }
    }

    /**
     * The version of the schema in the file. Asked in plain SQL: it is the first question to every file, and the table is
     * Flyway's, which the generated schema does not have.
     */
    private static int versionOf(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet version =
                        statement.executeQuery("select max(cast(version as integer)) from flyway_schema_history")) {
            return version.next() ? version.getInt(1) : 0;
        }
    }

    /**
     * Whether the file is of an older version than {@link #CURRENT}.
     *
     * @throws Refused when a newer program wrote it
     */
    static boolean isOlder(Connection connection, Path path) throws SQLException {
        int version = versionOf(connection);
        if (version > CURRENT) {
            String needs = Database.context(connection)
                    .select(FILE_INFO.NEEDS_VERSION)
                    .from(FILE_INFO)
                    .fetchOne(FILE_INFO.NEEDS_VERSION);
            throw new Refused("file.newer", path, String.valueOf(needs));
        }
        return version < CURRENT;
    }
}
