package org.yaodian.cli;

import java.nio.file.Path;
import java.time.LocalDate;

/** What opens the window: the user interface, which the command line does not know. */
@FunctionalInterface
public interface Window {
    /**
     * Opens the window and returns when it is closed.
     *
     * @param file null for the welcome screen
     * @param day the day that was told, null for today
     * @param nobodyReads whether nobody sees what a terminal shows, so that the window tells why a file cannot be opened
     * @return why there can be no window, null when there was one
     */
    String open(Path file, LocalDate day, boolean nobodyReads);
}
