package org.yaodian.lookback;

/** How far a finding is. */
public enum FindingState {
    /** Nothing is planned against it yet. */
    OPEN,
    /** Measures are planned, and not all of them submitted. */
    RECTIFYING,
    /** Every measure is submitted and waits to be verified. */
    SUBMITTED,
    /** Verified and closed out (销号). */
    CLOSED_OUT,
    /** Recorded by mistake: kept, shown, not counted. */
    VOIDED;

    /** Whether something is still to be done. */
    public boolean isOpen() {
        return this == OPEN || this == RECTIFYING || this == SUBMITTED;
    }
}
