package org.yaodian.plan;

/** How far a report has come between its division and the office. Only accepted progress counts. */
public enum ProgressState {
    DRAFTED,
    SUBMITTED,
    ACCEPTED,
    RETURNED
}
