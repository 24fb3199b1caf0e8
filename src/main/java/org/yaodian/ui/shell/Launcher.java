package org.yaodian.ui.shell;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;
import javafx.application.Application;
import org.yaodian.desk.Desk;
import org.yaodian.desk.DeskClock;
import org.yaodian.desk.SignIn;
import org.yaodian.ui.workspace.OpenedFile;

/** Opens the window, or tells why there can be none. */
public final class Launcher {
    private Launcher() {}

    /**
     * Opens the window and returns when it is closed. The file is opened while JavaFX starts: what both need of the
     * machine they need at the same time.
     *
     * @param file the plan file to open, null for the welcome screen
     * @param day the day that is taken for today, null for the clock's
     * @param nobodyReads whether the window tells why a file cannot be opened, as where it was opened from the desktop
     * @return why there can be no window, null when there was one
     * @throws org.yaodian.plan.Refused when the file is no plan file and somebody reads it; the window is not opened then
     */
    public static String open(Path file, LocalDate day, boolean nobodyReads) {
        if (isLinux() && isBlank(System.getenv("DISPLAY"))) {
            return "DISPLAY";
        }
        DeskClock clock = day == null ? DeskClock.system() : DeskClock.on(day);
        if (file != null && !nobodyReads) {
            Desk.expectPlanFile(file);
        }
        YaodianApp.startWith(file, file == null ? null : opening(file, clock), clock);
        try {
            Application.launch(YaodianApp.class);
            return null;
        } catch (UnsupportedOperationException | UnsatisfiedLinkError e) {
            // JavaFX says so where GTK or the display is missing
            return String.valueOf(e.getMessage());
        }
    }

    private static Supplier<OpenedFile> opening(Path file, DeskClock clock) {
        CompletableFuture<OpenedFile> early =
                CompletableFuture.supplyAsync(() -> OpenedFile.open(file, clock, SignIn.UNNAMED));
        return () -> {
            try {
                return early.join();
            } catch (CompletionException e) {
                if (e.getCause() instanceof RuntimeException cause) {
                    throw cause;
                }
                throw e;
            }
        };
    }

    private static boolean isLinux() {
        return System.getProperty("os.name", "").startsWith("Linux");
    }

    private static boolean isBlank(String text) {
        return text == null || text.isBlank();
    }
}
