package org.yaodian.ui.lookback;

import javafx.collections.ObservableList;
import org.yaodian.lookback.FindingStanding;
import org.yaodian.ui.kit.PagedList;

/** Where findings stand in a list, of which perhaps only some pages have been read: nothing is read for it. */
final class FindingPlaces {
    private FindingPlaces() {}

    /** The place of the finding with the number; -1 where it is not among those that have been read. */
    static int of(ObservableList<FindingStanding> findings, int number) {
        if (findings instanceof PagedList<FindingStanding> paged) {
            return paged.placeOf(finding -> finding.finding().number() == number);
        }
        for (int i = 0; i < findings.size(); i++) {
            if (findings.get(i).finding().number() == number) {
                return i;
            }
        }
        return -1;
    }

    /** The finding at a place; null where there is none, or it has not been read. */
    static FindingStanding at(ObservableList<FindingStanding> findings, int place) {
        if (place < 0 || place >= findings.size()) {
            return null;
        }
        return findings instanceof PagedList<FindingStanding> paged ? paged.peek(place) : findings.get(place);
    }
}
