package org.yaodian.ui.lookback;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import javafx.beans.Observable;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.yaodian.desk.FindingListing;
import org.yaodian.lookback.FindingQuery;
import org.yaodian.lookback.FindingSort;
import org.yaodian.lookback.FindingSort.Order;
import org.yaodian.lookback.FindingState;
import org.yaodian.plan.State;

/** Which findings are shown, and in which order the table has them. */
final class FindingFilter {
    private final StringProperty text = new SimpleStringProperty("");
    private final ObjectProperty<UUID> division = new SimpleObjectProperty<>();
    private final ObjectProperty<FindingState> state = new SimpleObjectProperty<>();
    private final ObjectProperty<State> light = new SimpleObjectProperty<>();
    private final BooleanProperty repeated = new SimpleBooleanProperty();
    private final ObjectProperty<FindingSort> sorting = new SimpleObjectProperty<>(FindingSort.LATEST);

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
        FindingSort wanted = new FindingSort(order, descending);
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
        Set<FindingState> states = state.get() == null ? null : Set.of(state.get());
        return new FindingListing.Wish(
                query.withStates(states).withRepeated(repeated.get()), light.get(), sorting.get());
    }
}
