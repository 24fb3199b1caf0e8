package org.yaodian.register;

/** What an act beside the stages does to an entry and its clock. */
public enum Effect {
    /** Asks for a correction (补正通知): the clock stands still until {@link #CORRECTED}. */
    ASK_CORRECTION,
    /** The correction has come: the clock starts anew. */
    CORRECTED,
    /** Stops the clock until {@link #RESUME}, or until its own days have passed. */
    PAUSE,
    /** Ends a pause. */
    RESUME,
    /** Adds working days to the limit. */
    EXTEND,
    /** Closes the entry without its last stages (视为放弃, 撤回). */
    CLOSE,
    /** The entry was made by mistake: kept and shown, not counted (作废). */
    VOID
}
