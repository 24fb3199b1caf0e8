package org.yaodian.ui.workspace;

/** The screens of the window, in the order of the rail; others are not on it. */
public enum Screen {
    WELCOME,
    NEW_PLAN,
    SIGN_IN,
    MY_DIVISION,
    OVERVIEW,
    ITEMS,
    DEADLINES,
    REGISTERS,
    LOOK_BACK,
    DIVISIONS,
    REPORTS,
    SETTINGS,
    HELP,
    HISTORY,
    ROLLING,
    COMPARE,
    COLLECT;

    /** The screen of the rail to which this one belongs. */
    public Screen onRail() {
        return this == COLLECT ? DIVISIONS : this;
    }
}
