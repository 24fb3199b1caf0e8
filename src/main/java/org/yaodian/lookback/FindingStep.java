package org.yaodian.lookback;

/** What can be done on a finding. */
public enum FindingStep {
    /** Another measure is planned. */
    PLAN,
    /** A measure is done, as its division says (提交). */
    SUBMIT,
    /** What was submitted is sent back (退回): one measure, or all that were. */
    SEND_BACK,
    /** The finding is closed out (销号). */
    CLOSE,
    /** More time is asked for on a measure. */
    ASK_TIME,
    GRANT_TIME,
    REFUSE_TIME,
    /** A measure is given up; it stays on record. */
    WITHDRAW,
    /** The finding was recorded by mistake (作废): kept, shown, not counted. */
    VOID
}
