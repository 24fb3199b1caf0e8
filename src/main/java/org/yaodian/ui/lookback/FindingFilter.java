package org.yaodian.ui.lookback;

import java.util.List;
import java.util.UUID;
import javafx.beans.Observable;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.yaodian.desk.FindingListing;
import org.yaodian.desk.FindingListing.Order;
import org.yaodian.lookback.FindingQuery;
import org.yaodian.lookback.FindingState;
import org.yaodian.plan.State;

/** Which findings are shown, and in which order the table has them. */
final class FindingFilter {
    private final StringProperty text = new SimpleStringProperty("");
    private final ObjectProperty<UUID> division = new SimpleObjectProperty<>();
    private final ObjectProperty<FindingState> state = new SimpleObjectProperty<>();
    private final ObjectProperty<State> light = new SimpleObjectProperty<>();
    private final BooleanProperty repeated = new SimpleBooleanProperty();
    private final ObjectProperty<Sorting> sorting = new SimpleObjectProperty<>(new Sorting(Order.FOUND, false));

    /** An order and whether it is turned round. */
    record Sorting(Order order, boolean descending) {}

    /** What must stand in the problem, cause or kind. */
    StringProperty text() {
        return text;
    }

    /** The division that has to do with it, null for any. */
    ObjectProperty<UUID> division() {
        return division;
    }

    ObjectProperty<FindingState> state() {
        return state;
    }

    ObjectProperty<State> light() {
        return light;
    }

    /** Whether only those that repeat an earlier one are shown. */
    BooleanProperty repeated() {
        return repeated;
    }

    /** Another order; the same once more is no change. */
    void sortBy(Order order, boolean descending) {
        Sorting wanted = new Sorting(order, descending);
        if (!wanted.equals(sorting.get())) {
            sorting.set(wanted);
        }
    }

    void onChange(Runnable told) {
        for (Observable part : List.of(text, division, state, light, repeated, sorting)) {
            part.addListener(property -> told.run());
        }
    }

    /** Lets everything pass again. */
    void clear() {
        text.set("");
        division.set(null);
        state.set(null);
        light.set(null);
        repeated.set(false);
    }

    FindingListing.Wish wish(FindingQuery query) {
        return new FindingListing.Wish(
                query,
                state.get(),
                light.get(),
                repeated.get(),
                sorting.get().order(),
                sorting.get().descending());
    }
}
