package org.yaodian.desk;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.yaodian.plan.Refused;
import org.yaodian.reading.sheet.CellFault;
import org.yaodian.reading.sheet.LedgerReader;
import org.yaodian.reading.sheet.TypedRow;

/** The cells of a ledger's row by their columns, and what is to be said of them. */
final class LedgerCells {
    private final TypedRow row;
    private final LocalDate today;
    private final List<CellFault> faults;
    private final List<CellFault> remarks = new ArrayList<>();

    /**
     * @param today days behind it are refused
     * @param faults takes the cells that are refused
     */
    LedgerCells(TypedRow row, LocalDate today, List<CellFault> faults) {
        this.row = row;
        this.today = today;
        this.faults = faults;
    }

    /** What a column tells, null for nothing. */
    String told(String key) {
        return row.fields().get(key);
    }

    /** Whether the sheet has the column at all. */
    boolean hasColumn(String key) {
        return LedgerReader.hasColumn(row, key);
    }

    /** The first of the columns that tells something. */
    String firstTold(String... keys) {
        for (String key : keys) {
            if (told(key) != null) {
                return key;
            }
        }
        return keys[keys.length - 1];
    }

    /** The day of the first thing that was done, as far as columns of the sheet tell it; null for none. */
    LocalDate firstStep() {
        return row.steps().isEmpty() ? null : row.steps().get(0).on();
    }

    void refuse(String key, Refused why) {
        faults.add(new CellFault(LedgerReader.cellOf(row, key), why));
    }

    boolean isRefused(String key) {
        return faults.stream().anyMatch(fault -> fault.cell().equals(LedgerReader.cellOf(row, key)));
    }

    /** Says what of the cell is taken otherwise than it stands there; the row is not refused for it. */
    void remark(String key, Refused what) {
        remarks.add(new CellFault(LedgerReader.cellOf(row, key), what));
    }

    List<CellFault> remarks() {
        return remarks;
    }

    /** The day in a column of days, null for none. */
    LocalDate day(String key) {
        String day = told(key);
        return day == null ? null : happened(key, LocalDate.parse(day));
    }

    /** Refuses the cell where the day is still to come. */
    LocalDate happened(String key, LocalDate day) {
        if (day != null && day.isAfter(today)) {
            refuse(key, new Refused("lookback.future", day, today));
        }
        return day;
    }
}
