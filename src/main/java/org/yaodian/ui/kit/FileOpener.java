package org.yaodian.ui.kit;

import java.awt.Desktop;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.TimeUnit;

/** Hands a file or folder to the program that the desktop opens it with. To be called off the FX thread. */
public final class FileOpener {
    private static final int PATIENCE_SECONDS = 4;

    private FileOpener() {}

    /** @throws IOException when there is none, or the desktop has nothing to open it with */
    public static void open(Path path) throws IOException, InterruptedException {
        if (!Files.exists(path)) {
            throw new NoSuchFileException(path.toString());
        }
        if (isLinux()) {
            // the toolkits of AWT and JavaFX had better not meet in one process
            Process opener = new ProcessBuilder(
                            "xdg-open", path.toAbsolutePath().toString())
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            // it ends at once when it finds nothing to open with, and may stay as long as the file is open
            if (opener.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS) && opener.exitValue() != 0) {
                throw new IOException("xdg-open " + opener.exitValue());
            }
            return;
        }
        try {
            Desktop.getDesktop().open(path.toFile());
        } catch (UnsupportedOperationException | IllegalArgumentException e) {
            throw new IOException(e);
        }
    }

    private static boolean isLinux() {
        return System.getProperty("os.name", "").toLowerCase(Locale.ROOT).contains("linux");
    }
}
