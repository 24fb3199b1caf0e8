package org.yaodian.plan;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * What a division reports on an assignment (进展).
 *
 * @param number its short number, unique in the file, which a person can type
 * @param percent how much is done, 0 to 100
 * @param done what was done, may be empty
 * @param problems what stands in the way, may be empty
 * @param nextSteps what comes next, may be empty
 * @param on the day on which it was so
 * @param reportedBy who said it
 * @param recordedAt when it was recorded; decides between two of one day
 * @param review what the office made of it, null while it made nothing
 */
public record Progress(
        UUID id,
        int revision,
        int number,
        UUID assignmentId,
        int percent,
        String done,
        String problems,
        String nextSteps,
        LocalDate on,
        ProgressState state,
        String reportedBy,
        Instant recordedAt,
        Review review)
        implements Row {
    public static final int COMPLETE = 100;

    public Progress {
        if (percent < 0 || percent > COMPLETE) {
            throw new IllegalArgumentException("expected 0 to 100 percent, not " + percent);
        }
    }

    /** One that nobody has reviewed. */
    public Progress(
            UUID id,
            int revision,
            int number,
            UUID assignmentId,
            int percent,
            String done,
            String problems,
            String nextSteps,
            LocalDate on,
            ProgressState state,
            String reportedBy,
            Instant recordedAt) {
        this(
                id,
                revision,
                number,
                assignmentId,
                percent,
                done,
                problems,
                nextSteps,
                on,
                state,
                reportedBy,
                recordedAt,
                null);
    }

    /**
     * What the office made of a report.
     *
     * @param by who reviewed it
     * @param on the day of the review; an accepted report counts from its own day all the same
     * @param note why it was returned; may be null where it was accepted
     */
    public record Review(String by, LocalDate on, String note) {}

    public Progress withReview(ProgressState newState, Review newReview) {
        return new Progress(
                id,
                revision,
                number,
                assignmentId,
                percent,
                done,
                problems,
                nextSteps,
                on,
                newState,
                reportedBy,
                recordedAt,
                newReview);
    }

    /** Whether it was said after another: on a later day, or on the same and recorded later; anything after nothing. */
    public boolean isAfter(Progress other) {
        return other == null || on.isAfter(other.on) || (on.equals(other.on) && number > other.number);
    }
}
