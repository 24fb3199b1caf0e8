package org.yaodian.desk;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.yaodian.plan.Refused;
import org.yaodian.reading.sheet.CellFault;
import org.yaodian.reading.sheet.Target;
import org.yaodian.reading.sheet.TypedRow;
import org.yaodian.register.EntryCase;
import org.yaodian.register.Tallies.TalliedEntry;

/** Judges one row of a sheet after the other, each with the entries that are there and the rows above it in mind. */
final class RowOutcomes {
    private final KnownEntries known;
    private final RowCases cases;
    private final Map<String, Above> above = new HashMap<>();

    /** The row above that has a number, and its entry. */
    private record Above(int row, TalliedEntry entry) {}

    RowOutcomes(KnownEntries known, RowCases cases) {
        this.known = known;
        this.cases = cases;
    }

    /** What becomes of the row; a new entry without a number of its own has 0 for its running number. */
    ImportedRow of(TypedRow row) {
        if (!row.faults().isEmpty()) {
            return ImportedRow.refused(row.number(), row.faults());
        }
        List<CellFault> faults = new ArrayList<>();
        EntryCase made = cases.of(row, faults);
        if (!faults.isEmpty()) {
            return ImportedRow.refused(row.number(), faults);
        }
        return row.label() == null ? unnumbered(row, made) : numbered(row, made);
    }

    private ImportedRow unnumbered(TypedRow row, EntryCase made) {
        return known.take(row, made) ? ImportedRow.unchanged(row.number()) : ImportedRow.added(row.number(), made);
    }

    private ImportedRow numbered(TypedRow row, EntryCase made) {
        String label = KnownEntries.labelOf(row.label());
        Optional<TalliedEntry> there = known.labelled(row);
        if (there.isPresent()) {
            return compared(row, made, there.get(), missing -> new Refused("import.numberTaken", label, missing));
        }
        EntryCase added =
                made.with(made.entry().withLabel(row.label().year(), row.label().running()));
        Above same = above.putIfAbsent(label, new Above(row.number(), new TalliedEntry(added.entry(), added.acts())));
        return same == null
                ? ImportedRow.added(row.number(), added)
                : compared(row, made, same.entry(), missing -> new Refused("import.numberTwice", label, same.row()));
    }

    private ImportedRow compared(
            TypedRow row, EntryCase made, TalliedEntry there, java.util.function.Function<String, Refused> why) {
        return known.firstMissing(there, row, made)
                .map(missing -> ImportedRow.refused(
                        row.number(), List.of(new CellFault(row.cellOf(new Target.Number()), why.apply(missing)))))
                .orElseGet(() -> ImportedRow.unchanged(row.number()));
    }
}
