package org.yaodian.plan;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A form that came back with something filled in.
 *
 * @param issueId the form that had gone out
 * @param on the day on which it was collected
 * @param name what the file was called
 * @param digest SHA-256 of what was filled in, as hexadecimal digits: the same form is known again whatever saved it
 * @param taken how many of its rows were taken
 * @param left how many were left out: in conflict, or refused
 */
public record FormReturn(
        UUID id,
        int revision,
        UUID issueId,
        LocalDate on,
        String collectedBy,
        String name,
        String digest,
        int taken,
        int left)
        implements Row {}
