package org.yaodian.plan;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * How an obligation of one debtor stands.
 *
 * @param done how many of what it asks for are done
 * @param open how many of its limits are not met yet
 * @param overdue how many of these have passed
 * @param next the nearest limit that is not met, null where there is none
 * @param limits every limit that the calendar gives it, in order
 */
record DueStanding(State state, int done, int open, int overdue, LocalDate next, List<Limit> limits) {

    /** With the entries of a register that has a clock: as bad as the worst of them. */
    DueStanding withOpen(List<Registered.OpenEntries> entries) {
        if (entries.isEmpty()) {
            return this;
        }
        State worst =
                State.ofParts(Stream.concat(Stream.of(state), entries.stream().map(Registered.OpenEntries::state))
                        .toList());
        LocalDate nearest = Stream.concat(
                        Stream.ofNullable(next),
                        entries.stream().map(Registered.OpenEntries::due).filter(Objects::nonNull))
                .min(Comparator.naturalOrder())
                .orElse(null);
        return new DueStanding(
                worst, done, open + count(entries, null), overdue + count(entries, State.OVERDUE), nearest, limits);
    }

    private static int count(List<Registered.OpenEntries> entries, State state) {
        return entries.stream()
                .filter(some -> state == null || some.state() == state)
                .mapToInt(Registered.OpenEntries::count)
                .sum();
    }

    /** One date of an obligation and how it stood there. */
    record Limit(LocalDate date, State state) {}
}
