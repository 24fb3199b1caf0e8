package org.yaodian.desk;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.yaodian.reading.sheet.CellFault;

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
 * @param stage how far the measure is
 * @param closedUnder the number of that, null where the row tells none
 * @param verifier null where the row tells none
 * @param remarks the cells that are taken otherwise than they stand there, each with how
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
        LedgerStage stage,
        String closedUnder,
        String verifier,
        List<CellFault> remarks) {
    LedgerLine {
        remarks = List.copyOf(remarks);
    }

    boolean closed() {
        return stage.closed();
    }

    LocalDate closedOn() {
        return stage.closedOn();
    }

    LocalDate doneOn() {
        return stage.doneOn();
    }

    /** What was done, null where it is not submitted. */
    String result() {
        return stage.result();
    }

    /** Whether a measure's words are those that the row tells. */
    boolean tells(String words) {
        // what was done so far may have changed since
        return words.equals(measure)
                || words.equals(toldMeasure)
                || toldMeasure != null && words.startsWith(toldMeasure + "（") && words.endsWith("）");
    }
}
