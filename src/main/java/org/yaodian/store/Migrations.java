package org.yaodian.store;

import static org.yaodian.store.schema.Tables.FILE_INFO;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
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

    /** The version of the schema in the file. */
    static int versionOf(DSLContext context) {
        Integer version = context.select(
                        DSL.max(DSL.field(DSL.name("version"), String.class).cast(Integer.class)))
                .from(DSL.table(DSL.name("flyway_schema_history")))
                .fetchOne(0, Integer.class);
        return version == null ? 0 : version;
    }

    /** @throws Refused when a newer program wrote the file */
    static void expectNotNewer(DSLContext context, Path path) {
        if (versionOf(context) > CURRENT) {
            String needs =
                    context.select(FILE_INFO.NEEDS_VERSION).from(FILE_INFO).fetchOne(FILE_INFO.NEEDS_VERSION);
            throw new Refused("file.newer", path, String.valueOf(needs));
        }
    }
}
