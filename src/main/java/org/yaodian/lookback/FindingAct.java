package org.yaodian.lookback;

import java.time.LocalDate;
import java.util.UUID;
import org.yaodian.plan.Row;

/**
 * Something that was done on a finding, on its day.
 *
 * @param number its short number, unique in the file; decides between two of one day
 * @param rectificationId the measure that it is about, null where it is about the finding
 * @param until the day until which time is asked for or granted, else null
 * @param text the result that was submitted, or the reason; null for none
 * @param label the number under which it was closed out, else null
 * @param by who did it; for a closing who verified it
 */
public record FindingAct(
        UUID id,
        int revision,
        int number,
        UUID findingId,
        UUID rectificationId,
        FindingStep step,
        LocalDate on,
        LocalDate until,
        String text,
        String label,
        String by)
        implements Row {

    public FindingAct withNumber(int newNumber) {
        return new FindingAct(id, revision, newNumber, findingId, rectificationId, step, on, until, text, label, by);
    }
}
