package org.yaodian.plan;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.yaodian.calendar.WorkCalendar;

/**
 * How a whole plan stands on a day.
 *
 * @param calendar the one by which it was computed, and by which its dates are to be told
 * @param items in order of their number
 * @param limits every date by which something is owed, by date
 */
public record PlanStatus(PlanSnapshot snapshot, WorkCalendar calendar, List<ItemStatus> items, List<Limit> limits) {

    /**
     * The same plan's standing, in which whatever stands as before is the very record of before: what is then asked of a
     * record that did not change, is answered by its identity.
     *
     * @param before how it stood, null where that is not known
     */
    public PlanStatus keeping(PlanStatus before) {
        if (before == null) {
            return this;
        }
        Map<UUID, ItemStatus> known = before.items.stream()
                .collect(Collectors.toMap(item -> item.item().id(), item -> item));
        List<ItemStatus> kept = items.stream()
                .map(item -> {
                    ItemStatus old = known.get(item.item().id());
                    return item.equals(old) ? old : item;
                })
                .toList();
        return new PlanStatus(snapshot, calendar, kept, limits);
    }

    /** The mean of the items' completion, 0 to 1. */
    public double completion() {
        return items.stream().mapToDouble(ItemStatus::completion).average().orElse(0);
    }

    /** How many items are in each state; every state is there. */
    public Map<State, Integer> countByState() {
        Map<State, Integer> counts = new EnumMap<>(State.class);
        for (State state : State.values()) {
            counts.put(state, 0);
        }
        items.forEach(item -> counts.merge(item.state(), 1, Integer::sum));
        return counts;
    }

    /** How many items show each light; every light is there. */
    public Map<Light, Integer> countByLight() {
        Map<Light, Integer> counts = new EnumMap<>(Light.class);
        for (Light light : Light.values()) {
            counts.put(light, 0);
        }
        items.forEach(item -> counts.merge(item.state().light(), 1, Integer::sum));
        return counts;
    }

    /** The dates that are not met yet, most urgent first, then the earlier. */
    public List<Limit> open() {
        return limits.stream()
                .filter(limit ->
                        !limit.state().isDone() && (limit.item().closedOn() == null || limit.entries() != null))
                .sorted(java.util.Comparator.comparing((Limit limit) -> limit.date())
                        .thenComparing(limit -> limit.state().urgency())
                        .thenComparing(limit -> limit.item().number()))
                .toList();
    }
}
