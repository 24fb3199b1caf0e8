package org.yaodian.ui.shell;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.Supplier;
import javafx.application.Application;
import org.yaodian.desk.Desk;
import org.yaodian.desk.DeskClock;
import org.yaodian.desk.SignIn;
import org.yaodian.desk.WorkDays;
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
     * @param meanwhile what is to be done while JavaFX starts and the file is being opened
     * @return why there can be no window, null when there was one
     * @throws org.yaodian.plan.Refused when the file is no plan file and somebody reads it; the window is not opened then
     */
    public static String open(Path file, LocalDate day, boolean nobodyReads, Runnable meanwhile) {
        if (isLinux() && isBlank(System.getenv("DISPLAY"))) {
            meanwhile.run();
            return "DISPLAY";
        }
        FutureTask<Void> expecting = new FutureTask<>(
                () -> {
                    if (file != null && !nobodyReads) {
                        Desk.expectPlanFile(file);
                    }
                },
                null);
        YaodianApp.startWith(file, file == null ? null : opening(expecting, file, day), day, () -> answer(expecting));
        Runnable andThen = file == null ? () -> {} : WorkDays::calendar;
        new Thread(
                        () -> {
                            meanwhile.run();
                            andThen.run();
                        },
                        "yaodian-meanwhile")
                .start();
        try {
            Application.launch(YaodianApp.class);
            if (YaodianApp.failure() != null) {
                throw YaodianApp.failure();
            }
            return null;
        } catch (UnsupportedOperationException | UnsatisfiedLinkError e) {
            // JavaFX says so where GTK or the display is missing
            return String.valueOf(e.getMessage());
        }
    }

    /** @param first what is found out before, on the same thread */
    private static Supplier<OpenedFile> opening(Runnable first, Path file, LocalDate day) {
        FutureTask<OpenedFile> early = new FutureTask<>(() -> OpenedFile.open(file, DeskClock.on(day), SignIn.UNNAMED));
        new Thread(
                        () -> {
                            first.run();
                            early.run();
                        },
                        "yaodian-open")
                .start();
        return () -> answer(early);
    }

    private static <V> V answer(FutureTask<V> asked) {
        try {
            return asked.get();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static boolean isLinux() {
        return System.getProperty("os.name", "").startsWith("Linux");
    }

    private static boolean isBlank(String text) {
        return text == null || text.isBlank();
    }
}
