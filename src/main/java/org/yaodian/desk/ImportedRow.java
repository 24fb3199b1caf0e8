package org.yaodian.desk;

import java.util.List;
import org.yaodian.reading.sheet.CellFault;
import org.yaodian.register.EntryCase;

/**
 * What becomes of a row of a sheet.
 *
 * @param row counted from 1, as programs show it
 * @param entry the entry that it makes, null where it makes none
 * @param faults the cells that are refused, each with its reason; empty unless the row is
 */
public record ImportedRow(int row, Outcome outcome, EntryCase entry, List<CellFault> faults) {
    /** What becomes of it. */
    public enum Outcome {
        /** It makes an entry. */
        NEW,
        /** Its entry is there already, and has everything that the row tells. */
        UNCHANGED,
        /** It makes none, and why is told by its cells. */
        REFUSED
    }

    static ImportedRow added(int row, EntryCase entry) {
        return new ImportedRow(row, Outcome.NEW, entry, List.of());
    }

    static ImportedRow unchanged(int row) {
        return new ImportedRow(row, Outcome.UNCHANGED, null, List.of());
    }

    static ImportedRow refused(int row, List<CellFault> faults) {
        return new ImportedRow(row, Outcome.REFUSED, null, List.copyOf(faults));
    }
}
