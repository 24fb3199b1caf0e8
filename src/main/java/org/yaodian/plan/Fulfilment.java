package org.yaodian.plan;

import java.time.LocalDate;
import java.util.UUID;

/**
 * The dated fact that an obligation was met once (办理记录).
 *
 * @param divisionId whose it is, null where the item owes it once
 * @param on the day on which it happened
 * @param note what was done, may be empty
 */
public record Fulfilment(UUID id, int revision, UUID obligationId, UUID divisionId, LocalDate on, String note)
        implements Row {}
