package org.yaodian.store;

import static org.yaodian.store.schema.Tables.PLAN;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Objects;
import java.util.Properties;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.conf.Settings;
import org.jooq.impl.DSL;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteConfig.JournalMode;
import org.sqlite.SQLiteConfig.SynchronousMode;
import org.sqlite.jdbc4.JDBC4Connection;

/** Connections to a plan file, each with the settings that the file's promises rest on. */
final class Database {
    static final Duration PATIENCE = Duration.ofSeconds(5);

    /** Pages of the file that are kept, as they are needed: SQLite's own 2 MiB are less than ten years of findings. */
    private static final int CACHE_KIB = 32 * 1024;

    private Database() {}

    static Connection connect(Path path, boolean readOnly) throws SQLException {
        SQLiteConfig config = new SQLiteConfig();
        config.enforceForeignKeys(true);
        config.setBusyTimeout((int) PATIENCE.toMillis());
        config.setReadOnly(readOnly);
        config.setCacheSize(-CACHE_KIB);
        if (!readOnly) {
            config.setSynchronous(SynchronousMode.FULL);
            // a rollback journal, not a write-ahead log: the document is one file at every moment between two writes,
            // it can lie on a network drive, and it can be read in a folder that cannot be written
            config.setJournalMode(JournalMode.TRUNCATE);
        }
        return new JDBC4Connection("jdbc:sqlite:" + path, path.toString(), propertiesOf(config));
    }

    private static Properties propertiesOf(SQLiteConfig config) {
        return config.toProperties();
    }

    static DSLContext context(Connection connection) {
        return DSL.using(connection, SQLDialect.SQLITE, Jooq.SETTINGS);
    }

    /** Makes jOOQ ready, which takes longer than to open a file, while something else is waited for. */
    static void warmUp() {
        Objects.requireNonNull(Jooq.SETTINGS);
    }

    /** What jOOQ needs but once. Its many classes are initialised by one thread, for which others wait here. */
    private static final class Jooq {
        static final Settings SETTINGS;

        static {
            System.setProperty("org.jooq.no-logo", "true");
            System.setProperty("org.jooq.no-tips", "true");
            SETTINGS = new Settings()
                    .withRenderSchema(false)
                    .withRenderCatalog(false)
                    .withExecuteLogging(false)
                    .withReturnIdentityOnUpdatableRecord(false);
            // to render one question loads most of what all of them need
            DSL.using(SQLDialect.SQLITE, SETTINGS)
                    .selectFrom(PLAN)
                    .where(PLAN.YEAR.eq(0))
                    .orderBy(PLAN.YEAR)
                    .getSQL();
        }
    }
}
