package org.yaodian.lookback;

import java.time.LocalDate;
import org.yaodian.plan.State;

/**
 * How a measure stands on a day.
 *
 * @param stage planned, submitted or withdrawn
 * @param due the limit that holds, by what was granted
 * @param result what was submitted last, null where nothing was
 * @param submittedOn null unless it is submitted
 * @param submittedBy null unless it is submitted
 * @param asked the day until which time was asked for and not decided yet, null for none
 */
public record MeasureStanding(
        Rectification rectification,
        Stage stage,
        LocalDate due,
        String result,
        LocalDate submittedOn,
        String submittedBy,
        LocalDate asked,
        State state) {
    /** How far a measure is. */
    public enum Stage {
        PLANNED,
        SUBMITTED,
        WITHDRAWN
    }

    public boolean isOpen() {
        return stage == Stage.PLANNED;
    }
}
