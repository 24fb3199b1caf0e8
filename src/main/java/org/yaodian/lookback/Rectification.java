package org.yaodian.lookback;

import java.time.LocalDate;
import java.util.UUID;
import org.yaodian.plan.Row;

/**
 * A measure against a finding (整改措施).
 *
 * @param number its short number, unique in the file
 * @param person who answers for it, by name
 * @param due its first limit, which stays on record when it is extended
 * @param days the working days that the limit was given in, null where it was given as a date
 * @param on the day on which it was planned
 */
public record Rectification(
        UUID id,
        int revision,
        int number,
        UUID findingId,
        String measure,
        UUID divisionId,
        String person,
        LocalDate due,
        Integer days,
        LocalDate on,
        String by)
        implements Row {

    public Rectification withNumber(int newNumber) {
        return new Rectification(id, revision, newNumber, findingId, measure, divisionId, person, due, days, on, by);
    }

    /** As the business of another division, which took the place of the one that it was planned for. */
    public Rectification withDivision(UUID newDivisionId) {
        return new Rectification(id, revision, number, findingId, measure, newDivisionId, person, due, days, on, by);
    }
}
