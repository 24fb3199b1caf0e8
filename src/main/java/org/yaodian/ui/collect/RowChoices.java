package org.yaodian.ui.collect;

import java.util.HashMap;
import java.util.Map;
import org.yaodian.desk.CollectDecisions;
import org.yaodian.desk.CollectDecisions.Decision;
import org.yaodian.desk.CollectPreview;
import org.yaodian.desk.CollectedForm;
import org.yaodian.desk.CollectedRow;
import org.yaodian.desk.CollectedRow.Outcome;

/** What was decided on the rows of a round; what nobody decided on is taken where it is new, and left where in conflict. */
record RowChoices(CollectDecisions decisions) {
    static final RowChoices NONE = new RowChoices(CollectDecisions.onConflict(null));

    /**
     * What would be written, and what waits.
     *
     * @param clean rows without conflict that are to be taken
     * @param decided conflicts that were decided for the form
     * @param open conflicts that nobody decided on
     */
    record Tally(int clean, int decided, int open) {
        int toTake() {
            return clean + decided;
        }
    }

    RowChoices with(CollectedForm form, CollectedRow row, Decision decision) {
        return new RowChoices(decisions.with(CollectDecisions.row(form, row), decision));
    }

    /** Whose word holds on a row, null while nobody knows. */
    Decision of(CollectedForm form, CollectedRow row) {
        Decision decided = decisions.of(form, row);
        return decided == null && row.outcome() == Outcome.NEW ? Decision.THEIRS : decided;
    }

    Tally tally(CollectPreview preview) {
        int clean = 0;
        int decided = 0;
        int open = 0;
        for (CollectedForm form : preview.forms()) {
            for (CollectedRow row : form.rows()) {
                boolean taken = decisions.takes(form, row);
                boolean conflict = row.outcome() == Outcome.CONFLICT;
                clean += taken && !conflict ? 1 : 0;
                decided += taken && conflict ? 1 : 0;
                open += conflict && row.canBeTaken() && decisions.of(form, row) == null ? 1 : 0;
            }
        }
        return new Tally(clean, decided, open);
    }

    /** How many conflicts of a form nobody decided on. */
    int open(CollectedForm form) {
        return (int) form.rows().stream()
                .filter(row -> row.outcome() == Outcome.CONFLICT && row.canBeTaken() && of(form, row) == null)
                .count();
    }

    /** The same with every conflict left for later. */
    CollectDecisions withoutConflicts(CollectPreview preview) {
        CollectDecisions left = decisions;
        for (CollectedForm form : preview.forms()) {
            for (CollectedRow row : form.rows()) {
                if (row.outcome() == Outcome.CONFLICT && decisions.takes(form, row)) {
                    left = left.with(CollectDecisions.row(form, row), Decision.MINE);
                }
            }
        }
        return left;
    }

    /** What still holds when the forms were compared anew: a decision on a row that tells something else now is gone. */
    RowChoices stillOf(CollectPreview before, CollectPreview now) {
        Map<CollectDecisions.Row, CollectedRow> then = byPlace(before);
        RowChoices still = NONE;
        for (CollectedForm form : now.forms()) {
            for (CollectedRow row : form.rows()) {
                Decision decided = decisions.of(form, row);
                CollectedRow old = then.get(CollectDecisions.row(form, row));
                if (decided != null && old != null && old.values().equals(row.values())) {
                    still = still.with(form, row, decided);
                }
            }
        }
        return still;
    }

    private static Map<CollectDecisions.Row, CollectedRow> byPlace(CollectPreview preview) {
        Map<CollectDecisions.Row, CollectedRow> rows = new HashMap<>();
        preview.forms().forEach(form -> form.rows().forEach(row -> rows.put(CollectDecisions.row(form, row), row)));
        return rows;
    }
}
