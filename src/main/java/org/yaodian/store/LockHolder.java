package org.yaodian.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * Who has a plan file for writing.
 *
 * @param user the account
 * @param host the machine
 * @param pid the process on it
 * @param window whether a window has it, which may be for the whole day, or a command, which is soon done
 * @param since when it was taken
 */
public record LockHolder(String user, String host, long pid, boolean window, Instant since) {
    private static final String SEPARATOR = "\t";
    private static final int FIELDS = 5;
    /** By how much the start of a process and the time of day may be told apart. */
    private static final Duration CLOCKS_APART = Duration.ofSeconds(2);

    String toLine() {
        return String.join(
                SEPARATOR,
                user.replaceAll("\\s", " "),
                host.replaceAll("\\s", " "),
                Long.toString(pid),
                (window ? "window" : "command") + SEPARATOR + since);
    }

    /**
     * Whether the process runs on this machine: one of its number that was there when the lock was taken. One that has
     * ended and that nobody has seen off yet is none.
     */
    boolean isRunning() {
        if (pid == ProcessHandle.current().pid()) {
            return false;
        }
        return ProcessHandle.of(pid)
                .filter(ProcessHandle::isAlive)
                .filter(process -> process.info()
                        .startInstant()
                        .map(start -> start.minus(CLOCKS_APART).isBefore(since))
                        .orElse(true))
                .filter(process -> !hasEnded(process))
                .isPresent();
    }

    private static boolean hasEnded(ProcessHandle process) {
        try {
            String stat = Files.readString(Path.of("/proc", Long.toString(process.pid()), "stat"));
            // the state stands behind the name, which is in brackets and may hold anything
            return stat.startsWith(" Z", stat.lastIndexOf(')') + 1);
        } catch (IOException e) {
            return false;
        }
    }

    /** What the line of a lock file says; empty when it is not whole, as while it is being written. */
    static Optional<LockHolder> parse(String line) {
        String[] fields = line.strip().split(SEPARATOR, -1);
        if (fields.length != FIELDS) {
            return Optional.empty();
        }
        try {
            return Optional.of(new LockHolder(
                    fields[0],
                    fields[1],
                    Long.parseLong(fields[2]),
                    fields[3].equals("window"),
                    Instant.parse(fields[FIELDS - 1])));
        } catch (NumberFormatException | java.time.format.DateTimeParseException e) {
            return Optional.empty();
        }
    }
}
