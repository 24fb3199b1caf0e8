package org.yaodian.desk;

import java.time.LocalDate;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.yaodian.plan.Refused;
import org.yaodian.reading.sheet.LedgerReader;
import org.yaodian.reading.sheet.SerialDay;
import org.yaodian.register.TypedDate;

/**
 * How far the measure of a ledger's row is, as far as what stands there supports it: closed out with the day of that and
 * who verified it, submitted with a day, else planned. Days and verifiers that the row does not tell are not made up: the
 * measure stays in the stage before, and a remark on the cell says why. Only where the ledger has no column of verifiers
 * at all does who imports it vouch for what it says to be closed out, as long as the measure was not theirs; that too is
 * remarked.
 *
 * @param claimsDone whether the row says that the measure is done
 * @param claimsClosed whether the row says that it is closed out
 * @param result what was done, null where it is not submitted
 * @param soFar what is told of a measure that is not submitted, may be empty
 * @param doneOn the day on which it was submitted, null where it is not; where only the day of closing is told, that
 * @param closed whether it is closed out
 * @param closedOn the day of that, null where it is not told
 * @param verifier who verified it, null where nobody is told and nobody vouches
 */
record LedgerStage(
        boolean claimsDone,
        boolean claimsClosed,
        String result,
        String soFar,
        LocalDate doneOn,
        boolean closed,
        LocalDate closedOn,
        String verifier) {

    /** @param importer who imports the ledger */
    static LedgerStage read(LedgerCells cells, String importer) {
        LocalDate toldOn = cells.day(LedgerReader.DONE_ON);
        LocalDate doneOn = toldOn == null ? cells.firstStep() : toldOn;
        Claim claim = Claim.read(cells);
        boolean done = claim.closed() || doneOn != null || isDone(cells);
        String words = words(cells);
        if (done && words.isEmpty()) {
            cells.refuse(LedgerReader.RESULT, new Refused("finding.import.result"));
        }
        LocalDate day = doneOn == null && claim.closed() ? claim.on() : doneOn;
        boolean submitted = done && day != null;
        String told = cells.told(LedgerReader.VERIFIER);
        String verifier = told == null && mayVouch(cells, importer) ? importer : told;
        boolean closed = claim.closed() && claim.on() != null && verifier != null;
        if (done && !submitted) {
            String missing = claim.closed() ? LedgerReader.CLOSED_ON : LedgerReader.DONE_ON;
            cells.remark(saying(cells, claim), new Refused("finding.import.notDone", missing));
        } else if (claim.closed() && !closed) {
            String missing = claim.on() == null ? LedgerReader.CLOSED_ON : LedgerReader.VERIFIER;
            cells.remark(saying(cells, claim), new Refused("finding.import.notClosed", missing));
        } else if (closed && told == null) {
            cells.remark(saying(cells, claim), new Refused("finding.import.vouched", importer));
        }
        return new LedgerStage(
                done,
                claim.closed(),
                submitted ? words : null,
                submitted ? "" : words.replace("\n", "；"),
                submitted ? day : null,
                closed,
                claim.on(),
                verifier);
    }

    private static boolean mayVouch(LedgerCells cells, String importer) {
        return !cells.hasColumn(LedgerReader.VERIFIER) && !importer.equals(cells.told(LedgerReader.PERSON));
    }

    /** The column that says how far it is. */
    private static String saying(LedgerCells cells, Claim claim) {
        return claim.closed()
                ? cells.firstTold(LedgerReader.CLOSED, LedgerReader.CLOSED_ON, LedgerReader.STATE)
                : cells.firstTold(LedgerReader.RESULT, LedgerReader.STATE);
    }

    private static boolean isDone(LedgerCells cells) {
        String state = cells.told(LedgerReader.STATE);
        String text = cells.told(LedgerReader.RESULT);
        return state != null && state.contains("待验收") || text != null && LedgerWords.isDone(text);
    }

    /** What was done, with what proved it. */
    private static String words(LedgerCells cells) {
        String proved = cells.told(LedgerReader.EVIDENCE);
        return Stream.of(cells.told(LedgerReader.RESULT), proved == null ? null : LedgerReader.EVIDENCE + "：" + proved)
                .filter(Objects::nonNull)
                .collect(Collectors.joining("\n"));
    }

    /** That the row says that it is closed out, with the day if it tells one. */
    private record Claim(boolean closed, LocalDate on) {
        static Claim read(LedgerCells cells) {
            LocalDate on = cells.day(LedgerReader.CLOSED_ON);
            String text = cells.told(LedgerReader.CLOSED);
            if (text != null) {
                LocalDate typed = TypedDate.parse(text, null)
                        .or(() -> SerialDay.parse(text.strip()))
                        .orElse(null);
                return new Claim(
                        isClosed(cells, text, typed, on != null),
                        on == null ? cells.happened(LedgerReader.CLOSED, typed) : on);
            }
            String state = cells.told(LedgerReader.STATE);
            return new Claim(
                    on != null || state != null && LedgerWords.isClosed(state).orElse(false), on);
        }

        private static boolean isClosed(LedgerCells cells, String text, LocalDate typed, boolean otherwise) {
            return typed != null
                    || LedgerWords.isClosed(text).orElseGet(() -> {
                        cells.refuse(LedgerReader.CLOSED, new Refused("finding.import.closed", text));
                        return otherwise;
                    });
        }
    }
}
