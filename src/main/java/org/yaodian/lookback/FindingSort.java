package org.yaodian.lookback;

/**
 * In which order findings are told; those that are alike in it, the latest found first.
 *
 * @param descending whether the order is turned round
 */
public record FindingSort(Order order, boolean descending) {
    /** By what. */
    public enum Order {
        /** The latest found first. */
        FOUND,
        NUMBER,
        /** By the year that was looked at. */
        YEAR,
        /** As the plan has the items. */
        ITEM,
        /** As the office has the divisions. */
        DIVISION,
        STATE,
        /** By {@link FindingStanding#limit()}, what has none behind. */
        LIMIT,
        /** The latest closed out first. */
        CLOSED
    }

    public static final FindingSort LATEST = new FindingSort(Order.FOUND, false);
}
