package org.yaodian.lookback;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Which findings are asked for, as of a day.
 *
 * @param on those of later days are left out
 * @param rounds those of these rounds, null for all
 * @param itemId those about the item, null for all
 * @param divisionId those of the division or of one whose place it took, or with a measure of it; null for all
 * @param text one that stands in the problem, cause or kind; null for any
 * @param states those that are in one of them on the day, null for all, void ones too
 * @param repeated only those that repeat an earlier one
 */
public record FindingQuery(
        LocalDate on,
        Set<UUID> rounds,
        UUID itemId,
        UUID divisionId,
        String text,
        Set<FindingState> states,
        boolean repeated) {
    /** The states in which something is still to be done. */
    public static final Set<FindingState> OPEN =
            Arrays.stream(FindingState.values()).filter(FindingState::isOpen).collect(Collectors.toUnmodifiableSet());

    public FindingQuery {
        rounds = rounds == null ? null : Set.copyOf(rounds);
        states = states == null ? null : Set.copyOf(states);
    }

    /** Every one up to a day. */
    public static FindingQuery all(LocalDate on) {
        return new FindingQuery(on, null, null, null, null, null, false);
    }

    public FindingQuery withRounds(Set<UUID> newRounds) {
        return new FindingQuery(on, newRounds, itemId, divisionId, text, states, repeated);
    }

    public FindingQuery withItem(UUID newItemId) {
        return new FindingQuery(on, rounds, newItemId, divisionId, text, states, repeated);
    }

    public FindingQuery withDivision(UUID newDivisionId) {
        return new FindingQuery(on, rounds, itemId, newDivisionId, text, states, repeated);
    }

    public FindingQuery withText(String newText) {
        return new FindingQuery(on, rounds, itemId, divisionId, newText, states, repeated);
    }

    public FindingQuery withStates(Set<FindingState> newStates) {
        return new FindingQuery(on, rounds, itemId, divisionId, text, newStates, repeated);
    }

    public FindingQuery withRepeated(boolean newRepeated) {
        return new FindingQuery(on, rounds, itemId, divisionId, text, states, newRepeated);
    }
}
