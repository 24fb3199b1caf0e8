package org.yaodian.ui.workspace;

/** The screens of the window, in the order of the rail; {@link #WELCOME}, {@link #NEW_PLAN} and {@link #HISTORY} are not on it. */
public enum Screen {
    WELCOME,
    NEW_PLAN,
    OVERVIEW,
    ITEMS,
    DEADLINES,
    REGISTERS,
    DIVISIONS,
    REPORTS,
    SETTINGS,
    HELP,
    HISTORY
}
