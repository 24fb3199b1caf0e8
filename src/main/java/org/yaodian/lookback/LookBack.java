package org.yaodian.lookback;

import java.time.LocalDate;
import java.util.UUID;
import org.yaodian.plan.Row;

/**
 * A round (回头看) over the plan of a year.
 *
 * @param number its short number, unique in the file
 * @param planId the plan that it belongs to: the one under which the office looks back
 * @param lookedAtId the plan that is looked at, null where the file does not have it; its items are told by the numbers of
 *     the plan that the round belongs to then
 * @param of the year that is looked at
 * @param on the day on which it was opened
 */
public record LookBack(
        UUID id, int revision, int number, UUID planId, UUID lookedAtId, int of, LocalDate on, String startedBy)
        implements Row {

    public LookBack withNumber(int newNumber) {
        return new LookBack(id, revision, newNumber, planId, lookedAtId, of, on, startedBy);
    }

    /** The plan whose items it goes through. */
    public UUID itemsOf() {
        return lookedAtId == null ? planId : lookedAtId;
    }
}
