package org.yaodian.store;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLDataException;
import java.sql.SQLException;
import java.time.DateTimeException;
import java.util.regex.Pattern;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;
import org.yaodian.plan.Refused;

/** What SQLite's errors mean to the person whose file it is. */
final class SqliteRefusals {
    private static final int PRIMARY_CODE = 0xff;

    private static final Pattern FOREIGN = Pattern.compile("no such (table|column)");

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
            // the program's own questions fit its own tables: what does not answer them was changed by something else
            case SQLITE_ERROR ->
                new Refused(error, isForeign(error) ? "file.damaged" : "file.failed", path, words(error));
            case SQLITE_IOERR -> new Refused(error, "file.ioError", path);
            case SQLITE_CONSTRAINT -> new Refused(error, "file.constraint", String.valueOf(error.getMessage()));
            default -> new Refused(error, isForeign(error) ? "file.damaged" : "file.failed", path, words(error));
        };
    }

    private static String words(Throwable error) {
        return String.valueOf(error.getMessage());
    }

    /** Whether the error tells of tables, columns or values that the program never writes. */
    private static boolean isForeign(Throwable error) {
        for (Throwable cause = error; cause != null; cause = cause.getCause()) {
            boolean foreign = cause instanceof SQLDataException
                    || cause instanceof IllegalArgumentException
                    || cause instanceof DateTimeException
                    || FOREIGN.matcher(words(cause)).find();
            if (foreign) {
                return true;
            }
        }
        return false;
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
