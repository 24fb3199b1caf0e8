package org.yaodian.desk;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A row of a rectification ledger as it was understood.
 *
 * @param year the year that was looked at, null where the row tells none
 * @param itemId the item that it is about, null for none
 * @param foundOn null where the row tells no day
 * @param divisionId the division that has the problem
 * @param measure null for a finding without any
 * @param toldMeasure the measure's words as the row has them, without what was done so far
 * @param measureDivisionId the division that answers for the measure
 * @param due the measure's limit, null without a measure
 * @param result what was done, null where it is not done
 * @param doneOn the day of that, null where the row tells none
 * @param closed whether it is closed out
 * @param closedOn the day of that, null where the row tells none
 * @param closedUnder the number of that, null where the row tells none
 * @param verifier null where the row tells none
 */
record LedgerLine(
        int row,
        Integer year,
        UUID itemId,
        UUID divisionId,
        String problem,
        String kind,
        String cause,
        LocalDate foundOn,
        String measure,
        String toldMeasure,
        UUID measureDivisionId,
        String person,
        LocalDate due,
        String result,
        LocalDate doneOn,
        boolean closed,
        LocalDate closedOn,
        String closedUnder,
        String verifier) {

    /** Whether a measure's words are those that the row tells. */
    boolean tells(String words) {
        return words.equals(measure) || words.equals(toldMeasure);
    }
}
