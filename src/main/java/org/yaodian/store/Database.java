package org.yaodian.store;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
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

    static {
        System.setProperty("org.jooq.no-logo", "true");
        System.setProperty("org.jooq.no-tips", "true");
        // the driver logs through SLF4J, which would look through every jar for who writes it
        System.setProperty("slf4j.provider", "org.slf4j.jul.JULServiceProvider");
        System.setProperty("slf4j.internal.verbosity", "WARN");
    }

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
        Settings settings = new Settings()
                .withRenderSchema(false)
                .withRenderCatalog(false)
                .withExecuteLogging(false)
                .withReturnIdentityOnUpdatableRecord(false);
        return DSL.using(connection, SQLDialect.SQLITE, settings);
    }
}
