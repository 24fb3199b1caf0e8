package org.yaodian.lookback;

import java.time.LocalDate;
import java.util.UUID;
import org.yaodian.plan.Row;

/**
 * Something that a round found wrong (问题).
 *
 * @param number its short number, unique in the file
 * @param itemId the item that it is about, null where a ledger from elsewhere names none
 * @param divisionId the division responsible
 * @param kind the office's own word for its kind, may be empty
 * @param cause may be empty
 * @param repeatsId the earlier finding that it repeats (反复), null for none
 * @param on the day on which it was found
 * @param outcome what follows from its measures and acts
 */
public record Finding(
        UUID id,
        int revision,
        int number,
        UUID roundId,
        UUID itemId,
        UUID divisionId,
        String problem,
        String kind,
        String cause,
        UUID repeatsId,
        LocalDate on,
        String by,
        Outcome outcome)
        implements Row {

    /**
     * What follows from a finding's measures and acts, whatever the day. Kept so that ten thousand can be counted without
     * reading each, and so that nothing is taken back from under what was built on it.
     *
     * @param steps how many measures, acts and files were recorded on it
     * @param closedOn null while it is not closed out
     * @param inTime whether every measure was submitted by its limit; false while it is not closed out
     * @param voidedOn null unless it was recorded by mistake
     */
    public record Outcome(int steps, LocalDate closedOn, boolean inTime, LocalDate voidedOn) {
        public static final Outcome NONE = new Outcome(0, null, false, null);

        /** With one more file attached. */
        public Outcome withFile() {
            return new Outcome(steps + 1, closedOn, inTime, voidedOn);
        }
    }

    public Finding withNumber(int newNumber) {
        return new Finding(
                id, revision, newNumber, roundId, itemId, divisionId, problem, kind, cause, repeatsId, on, by, outcome);
    }

    public Finding withOutcome(Outcome newOutcome) {
        return new Finding(
                id, revision, number, roundId, itemId, divisionId, problem, kind, cause, repeatsId, on, by, newOutcome);
    }

    /** With other words, and another one that it repeats. */
    public Finding withWords(String newProblem, String newKind, String newCause, UUID newRepeatsId) {
        return new Finding(
                id,
                revision,
                number,
                roundId,
                itemId,
                divisionId,
                newProblem,
                newKind,
                newCause,
                newRepeatsId,
                on,
                by,
                outcome);
    }
}
