package org.yaodian.ui.workspace;

import java.util.UUID;
import org.yaodian.plan.State;

/**
 * Where the window is.
 *
 * @param subject the item or division to show there, null for none in particular
 * @param state the state to filter by, null for none
 */
public record Place(Screen screen, UUID subject, State state) {
    public static Place at(Screen screen) {
        return new Place(screen, null, null);
    }

    public static Place item(UUID item) {
        return new Place(Screen.ITEMS, item, null);
    }

    public static Place itemsIn(State state) {
        return new Place(Screen.ITEMS, null, state);
    }

    public static Place division(UUID division) {
        return new Place(Screen.DIVISIONS, division, null);
    }
}
