package org.yaodian.desk;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.yaodian.lookback.FindingCase;
import org.yaodian.lookback.LookBack;
import org.yaodian.reading.sheet.CellFault;
import org.yaodian.reading.sheet.Heading;

/**
 * What would come of importing a rectification ledger; nothing is stored yet.
 *
 * @param on the day of the import
 * @param sheet the name of the sheet in the workbook
 * @param headings every heading and what it was taken for
 * @param rows in the order of the sheet
 * @param rounds those that are to be opened
 * @param findings those that are to be added, with all that is told of each
 * @param given the numbers that closings get which have none in the ledger
 * @param skipped how many rows tell of nothing: totals, and what stands under no heading that is taken
 * @param changes how many changes the file's history had when this was made
 */
public record LedgerPreview(
        Path path,
        LocalDate on,
        String sheet,
        List<Heading> headings,
        List<LedgerRow> rows,
        List<LookBack> rounds,
        List<FindingCase> findings,
        List<String> given,
        int skipped,
        int changes) {

    /**
     * What becomes of a row.
     *
     * @param row counted from 1, as programs show it
     * @param problem what it tells of, null where that could not be understood
     * @param faults the cells that are refused, each with its reason; empty unless the row is
     * @param remarks the cells of a row that is not refused that are taken otherwise than they stand there, each with how
     */
    public record LedgerRow(
            int row, String problem, ImportedRow.Outcome outcome, List<CellFault> faults, List<CellFault> remarks) {}

    public int count(ImportedRow.Outcome outcome) {
        return (int) rows.stream().filter(row -> row.outcome() == outcome).count();
    }

    /** How many findings are closed out already: the ledger itself is attached to each of them as its evidence. */
    public int closed() {
        return (int) findings.stream()
                .filter(facts -> facts.concluded().outcome().closedOn() != null)
                .count();
    }

    /** The headings that are not taken. */
    public List<Heading> unmatched() {
        return headings.stream().filter(heading -> !heading.taken()).toList();
    }
}
