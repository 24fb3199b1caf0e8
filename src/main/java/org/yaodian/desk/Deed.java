package org.yaodian.desk;

/** What a person can do with a plan file that changes it; {@link Permissions} says who may. */
public enum Deed {
    /** Items, sections, obligations, who answers for what, and what met an obligation. */
    EDIT_PLAN,
    /** The office's divisions. */
    EDIT_DIVISIONS,
    /** Who works on the plan, and in which role. */
    EDIT_PEOPLE,
    /** What the office has settled for the file. */
    EDIT_SETTINGS,
    /** The working days of the file. */
    EDIT_CALENDAR,
    /** What registers are made of, and which items they serve. */
    EDIT_REGISTERS,
    /** Asking divisions for what they owe. */
    REMIND,
    /** Closing an item and opening it again. */
    CLOSE_ITEM,
    /** Progress that counts without review. */
    ACCEPT_PROGRESS,
    /** What divisions submitted and asked for, accepted, granted or sent back. */
    REVIEW,
    /** Progress that waits for review. */
    SUBMIT_PROGRESS,
    /** Saying that a reminder was seen, and answering it. */
    ANSWER_REMINDER,
    /** Asking for more time. */
    ASK_EXTENSION,
    /** Files attached to items and entries. */
    ATTACH_EVIDENCE,
    /** Entries of registers: added, moved, corrected, imported. */
    KEEP_ENTRIES,
    /** One's own password, set or changed. */
    SET_OWN_PASSWORD,
    /** Comments on items, and one's own corrected. */
    COMMENT,
    /** Rounds of a look-back, and what they find: opened, recorded, given up. */
    RUN_LOOK_BACK,
    /** What is seen of an item at a division: its own report of it, or what the office saw. */
    RECORD_INSPECTION,
    /** Measures against a finding. */
    PLAN_RECTIFICATION,
    /** Rectifications that are done, as their division says. */
    SUBMIT_RECTIFICATION,
    /** What was submitted of them: sent back, or verified and closed out; more time for them. */
    VERIFY_RECTIFICATION,
    /** Forms sent out to the divisions, and what they filled in collected. */
    EXCHANGE_FORMS,
    /** One's own last change, taken back or done again. */
    UNDO_OWN
}
