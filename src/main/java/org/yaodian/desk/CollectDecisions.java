package org.yaodian.desk;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Which rows of a round are taken. What is new is taken, and a conflict left, unless somebody decided otherwise.
 *
 * @param onConflict what holds for conflicts that nobody decided on, null to leave them
 * @param rows what was decided on single rows
 */
public record CollectDecisions(Decision onConflict, Map<Row, Decision> rows) {
    /** Whose word holds. */
    public enum Decision {
        /** What is known here stays. */
        MINE,
        /** What the division wrote is taken. */
        THEIRS,
        /** What the division wrote is put behind what is known here. */
        BOTH
    }

    /** Which row of which form. */
    public record Row(Path file, String sheet, int row) {}

    public CollectDecisions {
        rows = Map.copyOf(rows);
    }

    /** One rule for all conflicts, null to leave them. */
    public static CollectDecisions onConflict(Decision decision) {
        return new CollectDecisions(decision, Map.of());
    }

    /** The same with a decision on one row. */
    public CollectDecisions with(Row row, Decision decision) {
        Map<Row, Decision> more = new HashMap<>(rows);
        more.put(row, decision);
        return new CollectDecisions(onConflict, more);
    }

    /** What was decided on a row, null where nothing was. */
    public Decision of(CollectedForm form, CollectedRow row) {
        return rows.get(row(form, row));
    }

    /** Which row of which form a row is. */
    public static Row row(CollectedForm form, CollectedRow row) {
        return new Row(form.file(), row.sheet(), row.row());
    }

    /** Whether a row is to be written. */
    public boolean takes(CollectedForm form, CollectedRow row) {
        return taking(form, row) != null;
    }

    /** How a row is to be written, null where it is not. */
    CollectedRow.Taking taking(CollectedForm form, CollectedRow row) {
        if (!row.canBeTaken()) {
            return null;
        }
        Decision general = row.outcome() == CollectedRow.Outcome.NEW ? Decision.THEIRS : onConflict;
        Decision decided = Optional.ofNullable(of(form, row)).orElse(general);
        if (decided == Decision.BOTH && row.canBeBoth()) {
            return row.both();
        }
        return decided == Decision.THEIRS ? row.taking() : null;
    }
}
