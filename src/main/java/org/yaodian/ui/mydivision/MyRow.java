package org.yaodian.ui.mydivision;

import org.yaodian.desk.ListedEntry;
import org.yaodian.lookback.FindingStanding;
import org.yaodian.plan.Comment;
import org.yaodian.plan.DivisionStanding.Owed;
import org.yaodian.plan.Reminder;
import org.yaodian.plan.WorkItem;

/** One row of a division's home. */
sealed interface MyRow {
    /** What the rows below it are. */
    record Heading(Kind kind, int count) implements MyRow {}

    /** An item that the division answers for. */
    record Duty(Owed owed) implements MyRow {}

    /** An open entry of a register. */
    record OpenEntry(ListedEntry listed) implements MyRow {}

    /** A finding of a look-back on which the division has something to rectify. */
    record OpenFinding(FindingStanding finding) implements MyRow {}

    /** What the office asked for and the division has not answered. */
    record Asked(Reminder reminder) implements MyRow {}

    /** A comment that turns to the division and was not read yet by who works here. */
    record Mentioned(Comment comment, WorkItem item) implements MyRow {}

    /** What rows are of. */
    enum Kind {
        ASKED,
        MENTIONED,
        RETURNED,
        FINDINGS,
        OWED,
        ENTRIES,
        DONE
    }
}
