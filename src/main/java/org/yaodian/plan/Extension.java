package org.yaodian.plan;

import java.time.LocalDate;
import java.util.UUID;

/**
 * More time that a division asked for on an item (延期).
 *
 * @param number its short number, unique in the file
 * @param firstDue the limit that was to be moved when it was asked; stays on record
 * @param until the day until which time was asked for
 * @param on the day on which it was asked
 * @param decision null while it waits
 */
public record Extension(
        UUID id,
        int revision,
        int number,
        UUID assignmentId,
        LocalDate firstDue,
        LocalDate until,
        String reason,
        LocalDate on,
        String askedBy,
        ExtensionState state,
        Decision decision)
        implements Row {

    /**
     * What the office decided.
     *
     * @param on the day from which a granted one holds
     * @param note may be null
     */
    public record Decision(String by, LocalDate on, String note) {}

    public Extension withDecision(ExtensionState newState, Decision newDecision) {
        return new Extension(
                id, revision, number, assignmentId, firstDue, until, reason, on, askedBy, newState, newDecision);
    }

    /** As it stood on a day: a decision of a later one was not made yet. */
    public Extension asOf(LocalDate day) {
        boolean decided = decision != null && !decision.on().isAfter(day);
        return decided || decision == null ? this : withDecision(ExtensionState.ASKED, null);
    }

    /** The day to which it moves a limit: one that lies between the limit it was asked for and its own end, once granted. */
    LocalDate moved(LocalDate limit) {
        boolean moves = state == ExtensionState.GRANTED && !limit.isBefore(firstDue) && limit.isBefore(until);
        return moves ? until : limit;
    }
}
