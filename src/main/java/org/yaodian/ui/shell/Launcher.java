package org.yaodian.ui.shell;

import java.nio.file.Path;
import java.time.LocalDate;
import javafx.application.Application;
import org.yaodian.desk.Desk;
import org.yaodian.desk.DeskClock;
import org.yaodian.store.Access;

/** Opens the window, or tells why there can be none. */
public final class Launcher {
    private Launcher() {}

    /**
     * Opens the window and returns when it is closed.
     *
     * @param file the plan file to open, null for the welcome screen
     * @param day the day that is taken for today, null for the clock's
     * @return why there can be no window, null when there was one
     */
    public static String open(Path file, LocalDate day) {
        if (isLinux() && isBlank(System.getenv("DISPLAY"))) {
            return "DISPLAY";
        }
        DeskClock clock = day == null ? DeskClock.system() : DeskClock.on(day);
        expectPlanFile(file, clock);
        YaodianApp.startWith(file, clock);
        try {
            Application.launch(YaodianApp.class);
            return null;
        } catch (UnsupportedOperationException | UnsatisfiedLinkError e) {
            // JavaFX says so where GTK or the display is missing
            return String.valueOf(e.getMessage());
        }
    }

    /** A file that is none is refused where it was named: on the command line, before there is a window. */
    private static void expectPlanFile(Path file, DeskClock clock) {
        if (file != null) {
            Desk.open(file, Access.READ, clock, null).close();
        }
    }

    private static boolean isLinux() {
        return System.getProperty("os.name", "").startsWith("Linux");
    }

    private static boolean isBlank(String text) {
        return text == null || text.isBlank();
    }
}
