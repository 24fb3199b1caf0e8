package org.yaodian.store;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;
import org.yaodian.plan.Refused;

/** What SQLite's errors mean to the person whose file it is. */
final class SqliteRefusals {
    private static final int PRIMARY_CODE = 0xff;

    private SqliteRefusals() {}

    /** The refusal that tells the error, with what was kept and what to do. */
    static Refused of(Exception error, Path path) {
        SQLiteErrorCode code = primaryCode(error);
        return switch (code) {
            case SQLITE_FULL -> new Refused(error, "file.diskFull", path);
            // SQLite calls a database that is no longer at its path a read-only one
            case SQLITE_READONLY, SQLITE_PERM, SQLITE_CANTOPEN ->
                new Refused(error, Files.exists(path) ? "file.notWritable" : "file.moved", path);
            case SQLITE_BUSY, SQLITE_LOCKED -> new Refused(error, "file.busy", path);
            case SQLITE_CORRUPT, SQLITE_NOTADB, SQLITE_FORMAT -> new Refused(error, "file.damaged", path);
            case SQLITE_IOERR -> new Refused(error, "file.ioError", path);
            case SQLITE_CONSTRAINT -> new Refused(error, "file.constraint", String.valueOf(error.getMessage()));
            default -> new Refused(error, "file.failed", path, String.valueOf(error.getMessage()));
        };
    }

    /** Whether the error says that the file's content is not what it should be. */
    static boolean isDamage(Exception error) {
        return switch (primaryCode(error)) {
            case SQLITE_CORRUPT, SQLITE_NOTADB, SQLITE_FORMAT -> true;
            default -> false;
        };
    }

    static SQLiteErrorCode primaryCode(Throwable error) {
        for (Throwable cause = error; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLiteException sqlite) {
                return SQLiteErrorCode.getErrorCode(sqlite.getResultCode().code & PRIMARY_CODE);
            }
            if (cause instanceof SQLException sql && sql.getErrorCode() != 0) {
                return SQLiteErrorCode.getErrorCode(sql.getErrorCode() & PRIMARY_CODE);
            }
        }
        return SQLiteErrorCode.UNKNOWN_ERROR;
    }
}
