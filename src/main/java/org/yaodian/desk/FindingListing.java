package org.yaodian.desk;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.yaodian.lookback.FindingQuery;
import org.yaodian.lookback.FindingStanding;
import org.yaodian.lookback.FindingState;
import org.yaodian.lookback.LookBack;
import org.yaodian.plan.Division;
import org.yaodian.plan.State;
import org.yaodian.plan.WorkItem;

/**
 * Findings as a table that is narrowed and sorted by what follows from their measures. What the file can narrow and sort
 * by itself is read page by page; all else is read whole.
 */
public final class FindingListing {
    private final Desk desk;

    public FindingListing(Desk desk) {
        this.desk = desk;
    }

    /** By what findings are sorted. */
    public enum Order {
        /** The latest found first. */
        FOUND,
        NUMBER,
        YEAR,
        ITEM,
        DIVISION,
        STATE,
        LIMIT
    }

    /**
     * Which findings, and in which order.
     *
     * @param state only those in it, null for any
     * @param light only those that show it, null for any
     * @param repeated only those that repeat an earlier one
     * @param descending whether the order is turned round
     */
    public record Wish(
            FindingQuery query, FindingState state, State light, boolean repeated, Order order, boolean descending) {

        /** The query with as much of the state as the file knows. */
        public FindingQuery narrowed() {
            if (state == null || state == FindingState.VOIDED) {
                return query;
            }
            return query.withWhich(state.isOpen() ? FindingQuery.Which.OPEN : FindingQuery.Which.CLOSED);
        }

        /** Whether the file itself can count what is wished for and read it page by page. */
        public boolean isPaged() {
            boolean known = state == null || state == FindingState.CLOSED_OUT;
            return known && light == null && !repeated && order == Order.FOUND && !descending;
        }

        private boolean passes(FindingStanding finding) {
            return (state == null || finding.state() == state)
                    && (light == null || finding.light() == light && finding.state() != FindingState.VOIDED)
                    && (!repeated || finding.finding().repeatsId() != null);
        }
    }

    /** All that are wished for, in their order. */
    public List<FindingStanding> all(Wish wish) {
        return new FindingBrowsing(desk)
                .page(wish.narrowed(), 0, Integer.MAX_VALUE).stream()
                        .filter(wish::passes)
                        .sorted(comparator(wish))
                        .toList();
    }

    private Comparator<FindingStanding> comparator(Wish wish) {
        Comparator<FindingStanding> latest = Comparator.comparing(
                        (FindingStanding standing) -> standing.finding().on())
                .thenComparing(standing -> standing.finding().number())
                .reversed();
        Comparator<FindingStanding> chosen = by(wish.order(), latest);
        return (wish.descending() ? chosen.reversed() : chosen).thenComparing(latest);
    }

    private Comparator<FindingStanding> by(Order order, Comparator<FindingStanding> latest) {
        return switch (order) {
            case FOUND -> latest;
            case NUMBER -> Comparator.comparing(standing -> standing.finding().number());
            case STATE -> Comparator.comparing(FindingStanding::state);
            case LIMIT -> Comparator.comparing(FindingStanding::limit, Comparator.nullsLast(Comparator.naturalOrder()));
            case YEAR -> {
                Map<UUID, Integer> years = rounds().stream().collect(Collectors.toMap(LookBack::id, LookBack::of));
                yield Comparator.comparing(
                        standing -> years.get(standing.finding().roundId()));
            }
            case ITEM -> {
                Map<UUID, Integer> numbers = desk.file().lookBacks().itemsOf(rounds()).stream()
                        .collect(Collectors.toMap(WorkItem::id, WorkItem::number));
                yield Comparator.comparing(
                        standing -> numbers.get(standing.finding().itemId()),
                        Comparator.nullsLast(Comparator.naturalOrder()));
            }
            case DIVISION -> {
                Map<UUID, Integer> places =
                        desk.file().divisions().stream().collect(Collectors.toMap(Division::id, Division::ordinal));
                yield Comparator.comparing(
                        standing -> places.get(standing.finding().divisionId()));
            }
        };
    }

    private List<LookBack> rounds() {
        return desk.file().lookBacks().rounds(Dates.FAR);
    }
}
