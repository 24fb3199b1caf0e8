package org.yaodian.plan;

import java.time.LocalDate;
import java.util.List;

/**
 * What is known of an obligation of one debtor: the item, or one division.
 *
 * @param fulfilled the days on which it was met, in order
 * @param lastRecorded the last day on which anything was recorded for it, null where nothing was
 * @param completeSince the day since which everyone who owes it has been at 100 percent, null while someone is not
 */
record ObligationFacts(List<LocalDate> fulfilled, LocalDate lastRecorded, LocalDate completeSince) {

    boolean recorded() {
        return lastRecorded != null || !fulfilled.isEmpty();
    }
}
