package org.yaodian.desk;

import java.time.LocalDate;
import java.util.List;
import org.yaodian.plan.Refused;

/**
 * What becomes of a row of a form that came back.
 *
 * @param sheet the sheet that it stands on
 * @param row counted from 1, as programs show it
 * @param key what it is about, the same in every form that tells it; null where that cannot be told
 * @param item the number of its item, 0 for none
 * @param cell the address of the cell that it is about: the one refused or in conflict, else the first filled in; null
 *     where nothing is filled in
 * @param why why it is refused or in conflict, null otherwise
 * @param values what it says, each held against what is known here
 * @param faults every cell that is refused, empty unless the row is
 * @param taking how it is written, null where it cannot be
 * @param both how it is written behind what is known here, null where that cannot be
 * @param here who said what is known here, null where nobody did
 */
public record CollectedRow(
        String sheet,
        int row,
        String key,
        int item,
        Outcome outcome,
        String cell,
        Refused why,
        List<Value> values,
        List<Fault> faults,
        Taking taking,
        Taking both,
        Here here) {
    /** What becomes of it. */
    public enum Outcome {
        /** It tells something new. */
        NEW,
        /** It tells nothing, or what is known here already. */
        UNCHANGED,
        /** It tells something else than what was written here since the form went out. */
        CONFLICT,
        /** It cannot be taken. */
        REFUSED
    }

    /**
     * A value, as it is known here and as the division tells it.
     *
     * @param sent as it was known here when the form went out, null where that is not known
     * @param before empty for nothing
     * @param after empty for nothing
     */
    public record Value(String heading, String cell, String sent, String before, String after) {
        Value(String heading, String cell, String before, String after) {
            this(heading, cell, null, before, after);
        }

        /** What of it went and what came, word by word. */
        public List<TextDifference.Piece> difference() {
            return TextDifference.of(before, after);
        }
    }

    /** Who said what is known here, and of which day. */
    public record Here(String by, LocalDate on) {}

    /** A cell that is refused. */
    public record Fault(String cell, Refused why) {}

    /** Adds to a round's change what a row says. */
    @FunctionalInterface
    interface Taking {
        void into(RoundRows rows);
    }

    public CollectedRow {
        values = List.copyOf(values);
        faults = List.copyOf(faults);
    }

    /** Whether somebody can decide to take it. */
    public boolean canBeTaken() {
        return taking != null && (outcome == Outcome.NEW || outcome == Outcome.CONFLICT);
    }

    /** Whether what the division wrote can be put behind what is known here. */
    public boolean canBeBoth() {
        return both != null && outcome == Outcome.CONFLICT;
    }

    CollectedRow with(Taking newBoth, Here newHere) {
        return new CollectedRow(sheet, row, key, item, outcome, cell, why, values, faults, taking, newBoth, newHere);
    }

    CollectedRow unchanged() {
        return new CollectedRow(sheet, row, key, item, Outcome.UNCHANGED, cell, null, values, faults, null, null, here);
    }

    /** The same row, contradicted by another form: it is told and never taken. */
    CollectedRow contradicted(Refused newWhy) {
        return new CollectedRow(
                sheet, row, key, item, Outcome.CONFLICT, cell, newWhy, values, faults, null, null, here);
    }
}
