package org.yaodian.desk;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A row of a rectification ledger as it was understood.
 *
 * @param year the year that was looked at, null where the row tells none
 * @param itemId the item that it is about, null for none
 * @param foundOn null where the row tells no day
 * @param measure null for a finding without any
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
        String person,
        LocalDate due,
        String result,
        LocalDate doneOn,
        boolean closed,
        LocalDate closedOn,
        String closedUnder,
        String verifier) {}
