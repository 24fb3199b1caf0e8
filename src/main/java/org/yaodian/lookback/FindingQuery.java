package org.yaodian.lookback;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;

/**
 * Which findings are asked for, as of a day.
 *
 * @param on those of later days are left out
 * @param rounds those of these rounds, null for all
 * @param itemId those about the item, null for all
 * @param divisionId those of the division, or with a measure of it; null for all
 * @param text one that stands in the problem, cause or kind; null for any
 * @param which those that are open, closed out, or all; void ones are among all alone
 */
public record FindingQuery(LocalDate on, Set<UUID> rounds, UUID itemId, UUID divisionId, String text, Which which) {
    /** Of what state. */
    public enum Which {
        OPEN,
        CLOSED,
        ALL
    }

    public FindingQuery {
        rounds = rounds == null ? null : Set.copyOf(rounds);
    }

    /** Every one up to a day. */
    public static FindingQuery all(LocalDate on) {
        return new FindingQuery(on, null, null, null, null, Which.ALL);
    }

    public FindingQuery withRounds(Set<UUID> newRounds) {
        return new FindingQuery(on, newRounds, itemId, divisionId, text, which);
    }

    public FindingQuery withItem(UUID newItemId) {
        return new FindingQuery(on, rounds, newItemId, divisionId, text, which);
    }

    public FindingQuery withDivision(UUID newDivisionId) {
        return new FindingQuery(on, rounds, itemId, newDivisionId, text, which);
    }

    public FindingQuery withText(String newText) {
        return new FindingQuery(on, rounds, itemId, divisionId, newText, which);
    }

    public FindingQuery withWhich(Which newWhich) {
        return new FindingQuery(on, rounds, itemId, divisionId, text, newWhich);
    }
}
