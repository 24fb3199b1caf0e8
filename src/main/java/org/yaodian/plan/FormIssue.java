package org.yaodian.plan;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A form (要点进展填报表) that went to a division.
 *
 * @param issue the number of the round in its plan, from 1; the forms of one round share it
 * @param on the day on which it went out
 * @param askBack the day by which it is asked back, null where none was told
 * @param name what the file was called
 * @param rows how many rows it asks to be filled
 */
public record FormIssue(
        UUID id,
        int revision,
        UUID planId,
        UUID divisionId,
        int issue,
        LocalDate on,
        LocalDate askBack,
        String issuedBy,
        String name,
        int rows)
        implements Row {

    /** Whether it is late on a day, as long as it is not back. */
    public boolean isLate(LocalDate today) {
        return askBack != null && today.isAfter(askBack);
    }
}
