package org.yaodian.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import org.yaodian.plan.Refused;

/** Making and opening plan files. */
public final class PlanFiles {
    /** The ending of a plan file's name. */
    public static final String EXTENSION = ".yaodian";

    private PlanFiles() {}

    /**
     * Makes a file with its first change in it. It appears at the path only when it is whole.
     *
     * @throws Refused when something is there already, or the folder cannot be written
     */
    public static void create(Path path, Change first) {
        if (Files.exists(path)) {
            throw new Refused("file.exists", path);
        }
        WholeFile.write(path, "file", temporary -> {
            Migrations.migrate(temporary, path);
            // whatever goes wrong is told of the file that was asked for
            try (PlanFile file = new PlanFile(
                    path,
                    Database.connect(temporary, false),
                    WriterLock.acquire(temporary, false, Duration.ZERO).orElseThrow(),
                    null)) {
                file.apply(first);
            }
        });
    }

    /**
     * Makes sure that a file looks like a plan file, by its first bytes.
     *
     * @throws Refused when it is missing, a folder, of another program, or cut short
     */
    public static void expectPlanFile(Path path) {
        FileHeader.expectPlanFile(path);
    }

    /**
     * Opens a file.
     *
     * @param access for what; {@link Access#WINDOW} gives a read-only file where another has it or the folder cannot be
     *     written, {@link Access#WRITE_ONCE} is refused then
     * @param beforeMigration what keeps an older file before it is migrated
     */
    public static PlanFile open(Path path, Access access, BeforeMigration beforeMigration) {
        FileHeader.expectPlanFile(path);
        finishCutOffWrite(path);
        if (access == Access.READ) {
            return openReadOnly(path, null);
        }
        Optional<WriterLock> lock = lock(path, access);
        if (lock.isEmpty()) {
            return openReadOnly(path, WriterLock.holder(path).orElse(null));
        }
        try {
            migrateIfOlder(path, beforeMigration);
            return new PlanFile(path, Database.connect(path, false), lock.get(), null);
        } catch (SQLException e) {
            lock.get().close();
            throw SqliteRefusals.of(e, path);
        } catch (RuntimeException e) {
            lock.get().close();
            throw e;
        }
    }

    /**
     * A program that was killed while it wrote left its journal: SQLite takes the half write back by it, which a
     * connection that only reads may not. The journal of a write under way is none of those, and is left alone.
     */
    private static void finishCutOffWrite(Path path) {
        if (!FileHeader.hasJournal(path) || !Files.isWritable(path)) {
            return;
        }
        try (Connection connection = Database.connect(path, false);
                Statement statement = connection.createStatement()) {
            statement.execute("select count(*) from sqlite_schema");
            statement.execute("pragma journal_mode = delete");
        } catch (SQLException e) {
            // whoever opens the file next tells what is wrong with it
        }
    }

    /** What is done with an older file before its schema is brought up to date. */
    @FunctionalInterface
    public interface BeforeMigration {
        void keep(PlanFile older);
    }

    private static Optional<WriterLock> lock(Path path, Access access) {
        boolean window = access == Access.WINDOW;
        try {
            if (!Files.isWritable(path)) {
                throw new IOException("no permission to write " + path);
            }
            Optional<WriterLock> lock = WriterLock.acquire(path, window, window ? Duration.ZERO : Database.PATIENCE);
            if (lock.isEmpty() && !window) {
                throw inUse(path);
            }
            return lock;
        } catch (IOException e) {
            if (window) {
                return Optional.empty();
            }
            throw new Refused(e, isFull(e) ? "file.diskFull" : "file.notWritable", path);
        }
    }

    /** Java tells a full disk by the words of the operating system alone. */
    private static boolean isFull(IOException error) {
        String told = String.valueOf(error.getMessage()).toLowerCase(Locale.ROOT);
        return told.contains("no space left") || told.contains("not enough space") || told.contains("quota");
    }

    private static Refused inUse(Path path) {
        return WriterLock.holder(path)
                .map(holder -> new Refused(
                        holder.window() ? "file.inWindow" : "file.inCommand",
                        path,
                        holder.user(),
                        holder.host(),
                        Long.toString(holder.pid())))
                .orElseGet(() -> new Refused("file.busy", path));
    }

    private static PlanFile openReadOnly(Path path, LockHolder otherWriter) {
        try {
            Connection connection = Database.connect(path, true);
            try {
                if (Migrations.isOlder(connection, path)) {
                    throw new Refused("file.older", path);
                }
                return new PlanFile(path, connection, null, otherWriter);
            } catch (RuntimeException e) {
                connection.close();
                throw e;
            }
        } catch (SQLException | org.jooq.exception.DataAccessException e) {
            throw SqliteRefusals.of(e, path);
        }
    }

    private static void migrateIfOlder(Path path, BeforeMigration beforeMigration) throws SQLException {
        boolean older;
        try (Connection connection = Database.connect(path, true)) {
            older = Migrations.isOlder(connection, path);
        } catch (org.jooq.exception.DataAccessException e) {
            throw SqliteRefusals.of(e, path);
        }
        if (older) {
            try (PlanFile file = new PlanFile(path, Database.connect(path, true), null, null)) {
                beforeMigration.keep(file);
            }
            Migrations.migrate(path, path);
        }
    }
}
