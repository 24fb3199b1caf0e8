package org.yaodian.lookback;

import java.time.LocalDate;
import java.util.UUID;

/**
 * An open finding as a board arranges it.
 *
 * @param planned whether any measure stands against it
 * @param nearest the nearest limit of a measure that is not submitted, null where there is none
 */
public record OpenFinding(UUID id, boolean planned, LocalDate nearest) {
    public FindingState state() {
        if (!planned) {
            return FindingState.OPEN;
        }
        return nearest == null ? FindingState.SUBMITTED : FindingState.RECTIFYING;
    }
}
