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
        Instant recordedAt)
        implements Row {
    public static final int COMPLETE = 100;

    public Progress {
        if (percent < 0 || percent > COMPLETE) {
            throw new IllegalArgumentException("expected 0 to 100 percent, not " + percent);
        }
    }
}
