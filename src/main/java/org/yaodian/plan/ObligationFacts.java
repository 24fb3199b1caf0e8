package org.yaodian.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;

/**
 * What is known of an obligation of one debtor: the item, or one division.
 *
 * @param met the days on which it was met, in order
 * @param lastRecorded the last day on which anything was recorded for it, null where nothing was
 * @param completeSince the day since which everyone who owes it has been at 100 percent, null while someone is not
 */
record ObligationFacts(List<MetOn> met, LocalDate lastRecorded, LocalDate completeSince) {

    boolean recorded() {
        return lastRecorded != null || !met.isEmpty();
    }

    /** How often it was met on days that pass. */
    int times(Predicate<LocalDate> days) {
        return met.stream()
                .filter(on -> days.test(on.day()))
                .mapToInt(MetOn::times)
                .sum();
    }

    int times() {
        return times(day -> true);
    }

    /** The last day on which anything at all happened to it, null for none. */
    LocalDate lastHeard() {
        LocalDate lastMet = met.isEmpty() ? null : met.get(met.size() - 1).day();
        if (lastRecorded == null || (lastMet != null && lastMet.isAfter(lastRecorded))) {
            return lastMet;
        }
        return lastRecorded;
    }
}
