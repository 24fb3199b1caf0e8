package org.yaodian;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.logging.Formatter;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogManager;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;
import org.yaodian.desk.UserFolders;

/**
 * Where the program's log goes: a file in the user's data folder, made when there is something to write. What a verb
 * prints is its contract, so nothing of a library's comes between.
 */
final class Logs {
    private static final Logger ROOT = Logger.getLogger("");
    /** Held, for the log manager keeps loggers weakly and would forget the level. */
    private static final Logger JAVAFX = Logger.getLogger("javafx");

    private static final Logger JAVAFX_START = Logger.getLogger("com.sun.javafx");

    private Logs() {}

    /** To be done before a library has something to say; may be done twice. */
    static void intoFile() {
        LogManager.getLogManager().reset();
        ROOT.setLevel(Level.WARNING);
        // JavaFX warns of being on the class path, which is how the program is built
        JAVAFX.setLevel(Level.SEVERE);
        JAVAFX_START.setLevel(Level.SEVERE);
        ROOT.addHandler(new FileWriting());
    }

    private static final class FileWriting extends Handler {
        private final Formatter formatter = new SimpleFormatter();

        @Override
        public void publish(LogRecord entry) {
            if (!isLoggable(entry)) {
                return;
            }
            try {
                Path folder = UserFolders.data().resolve("logs");
                Files.createDirectories(folder);
                Files.writeString(
                        folder.resolve("yaodian.log"),
                        formatter.format(entry),
                        StandardCharsets.UTF_8,
                        StandardOpenOption.CREATE,
                        StandardOpenOption.APPEND);
            } catch (IOException e) {
                reportError("the log cannot be written", e, java.util.logging.ErrorManager.WRITE_FAILURE);
            }
        }

        @Override
        public void flush() {
            // every entry is written at once
        }

        @Override
        public void close() {
            // nothing is held open
        }
    }
}
