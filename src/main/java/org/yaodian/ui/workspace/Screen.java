package org.yaodian.ui.workspace;

/** The screens of the window, in the order of the rail; those before the first are not on it. */
public enum Screen {
    WELCOME,
    NEW_PLAN,
    SIGN_IN,
    MY_DIVISION,
    OVERVIEW,
    ITEMS,
    DEADLINES,
    REGISTERS,
    DIVISIONS,
    REPORTS,
    SETTINGS,
    HELP,
    HISTORY,
    COLLECT;

    /** The screen of the rail to which this one belongs. */
    public Screen onRail() {
        return this == COLLECT ? DIVISIONS : this;
    }
}
