package org.yaodian.store;

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

    String toLine() {
        return String.join(
                SEPARATOR,
                user.replaceAll("\\s", " "),
                host.replaceAll("\\s", " "),
                Long.toString(pid),
                (window ? "window" : "command") + SEPARATOR + since);
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
