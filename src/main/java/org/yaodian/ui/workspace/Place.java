package org.yaodian.ui.workspace;

import java.util.UUID;
import org.yaodian.lookback.LookBackStatus;
import org.yaodian.plan.Limit;
import org.yaodian.plan.State;

/**
 * Where the window is.
 *
 * @param subject the item or division to show there, null for none in particular
 * @param state the state to filter by, null for none
 * @param entry the register, and the entry in it, to show there; null for none in particular
 * @param finding the short number of the look-back's finding to show there, null for none in particular
 * @param waiting whether of the items those are shown on which something waits for review
 */
public record Place(Screen screen, UUID subject, State state, EntryPlace entry, Integer finding, boolean waiting) {
    /**
     * A register, or an entry in it.
     *
     * @param register the register's word
     * @param label the office's number of the entry (2022-017), null for none in particular
     */
    public record EntryPlace(String register, String label) {}

    private Place(Screen screen, UUID subject, State state) {
        this(screen, subject, state, null, null, false);
    }

    /** What waits for review. */
    public static Place toReview() {
        return new Place(Screen.ITEMS, null, null, null, null, true);
    }

    public static Place at(Screen screen) {
        return new Place(screen, null, null);
    }

    public static Place register(String register) {
        return entry(register, null);
    }

    public static Place entry(String register, String label) {
        return new Place(Screen.REGISTERS, null, null, new EntryPlace(register, label), null, false);
    }

    /** A finding of a look-back. */
    public static Place finding(int number) {
        return new Place(Screen.LOOK_BACK, null, null, null, number, false);
    }

    /** Where what is due is done: its item, its finding, or its register with the entry where it is one alone. */
    public static Place of(Limit limit) {
        if (limit.entries() == null) {
            return item(limit.item().id());
        }
        if (LookBackStatus.isOfFinding(limit.entries())) {
            return finding(Integer.parseInt(limit.entries().label()));
        }
        return entry(
                limit.entries().register(),
                limit.entries().count() == 1 ? limit.entries().label() : null);
    }

    public static Place item(UUID item) {
        return new Place(Screen.ITEMS, item, null);
    }

    /** What was changed of an item. */
    public static Place historyOf(UUID item) {
        return new Place(Screen.HISTORY, item, null);
    }

    public static Place itemsIn(State state) {
        return new Place(Screen.ITEMS, null, state);
    }

    public static Place division(UUID division) {
        return new Place(Screen.DIVISIONS, division, null);
    }
}
