package org.yaodian.desk;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.yaodian.lookback.FindingQuery;
import org.yaodian.lookback.FindingSort;
import org.yaodian.lookback.FindingStanding;
import org.yaodian.lookback.FindingState;
import org.yaodian.plan.State;

/**
 * Findings as a table. Their lights hang on the calendar of working days, which the file does not know: where these narrow
 * the table, it is read whole; everything else page by page.
 */
public final class FindingListing {
    private final Desk desk;

    public FindingListing(Desk desk) {
        this.desk = desk;
    }

    /**
     * Which findings, and in which order.
     *
     * @param light only those that show it, null for any
     */
    public record Wish(FindingQuery query, State light, FindingSort sort) {

        /** Whether the file itself can count what is wished for and read it page by page. */
        public boolean isPaged() {
            return light == null;
        }

        /** The query, narrowed to the states in which the light can be. */
        private FindingQuery narrowed() {
            Set<FindingState> lit = switch (light) {
                case NOT_BEGUN -> Set.of(FindingState.OPEN);
                case DUE_SOON, OVERDUE -> Set.of(FindingState.RECTIFYING);
                case DONE, DONE_LATE -> Set.of(FindingState.CLOSED_OUT);
                default -> Set.of(FindingState.RECTIFYING, FindingState.SUBMITTED);
            };
            return query.withStates(
                    query.states() == null
                            ? lit
                            : lit.stream().filter(query.states()::contains).collect(Collectors.toSet()));
        }
    }

    /** All that are wished for, in their order. */
    public List<FindingStanding> all(Wish wish) {
        FindingBrowsing browsing = new FindingBrowsing(desk);
        return wish.isPaged()
                ? browsing.page(wish.query(), wish.sort(), 0, Integer.MAX_VALUE)
                : browsing.page(wish.narrowed(), wish.sort(), 0, Integer.MAX_VALUE).stream()
                        .filter(finding -> finding.light() == wish.light())
                        .toList();
    }
}
