package org.yaodian.lookback;

import java.time.LocalDate;
import java.util.UUID;
import org.yaodian.plan.Row;

/**
 * What a round saw of an item at a division (检查情况). A later one takes the place of an earlier one, which stays.
 *
 * @param number its short number, unique in the file; decides between two of one day
 * @param seen what was seen, may be empty
 */
public record Inspection(
        UUID id,
        int revision,
        int number,
        UUID roundId,
        UUID itemId,
        UUID divisionId,
        InspectionResult result,
        String seen,
        LocalDate on,
        String by)
        implements Row {

    /** What it is about: one holds for each. */
    public Place place() {
        return new Place(itemId, divisionId);
    }

    /** The result, and what was seen, as it stands on paper. */
    public String told() {
        return seen.isEmpty() ? result.chinese() : result.chinese() + "：" + seen;
    }

    /** An item at a division. */
    public record Place(UUID itemId, UUID divisionId) {}
}
