package org.yaodian.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * What was asked of a division (催办): when, by whom, on what.
 *
 * @param text the words in which it was asked
 * @param matters what it was about
 * @param seen by whom and on which day the division saw it, null while it has not
 * @param answeredOn the day of the division's answer, null while there is none
 * @param answer null while there is none
 */
public record Reminder(
        UUID id,
        int revision,
        UUID planId,
        UUID divisionId,
        LocalDate on,
        String askedBy,
        String text,
        List<Matter> matters,
        Seen seen,
        LocalDate answeredOn,
        String answer)
        implements Row {

    /**
     * One thing that was asked about.
     *
     * @param told what it was called then (an obligation's phrase, an entry's number)
     * @param due when it was due
     * @param item the number of its item, 0 where it is a form that is asked back
     * @param obligationId null where it was entries or a form
     */
    public record Matter(String told, LocalDate due, int item, UUID obligationId) {}

    /** That somebody of the division saw it. */
    public record Seen(LocalDate on, String by) {}

    public Reminder {
        matters = List.copyOf(matters);
    }

    public Reminder withAnswer(LocalDate day, String newAnswer) {
        return new Reminder(id, revision, planId, divisionId, on, askedBy, text, matters, seen, day, newAnswer);
    }

    public Reminder withSeen(Seen newSeen) {
        return new Reminder(id, revision, planId, divisionId, on, askedBy, text, matters, newSeen, answeredOn, answer);
    }
}
