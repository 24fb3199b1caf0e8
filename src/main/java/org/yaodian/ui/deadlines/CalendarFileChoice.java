package org.yaodian.ui.deadlines;

import javafx.stage.Window;

/** Asks where the limits are to be written as a calendar file, and writes them. */
public interface CalendarFileChoice {
    void choose(Window owner);
}
