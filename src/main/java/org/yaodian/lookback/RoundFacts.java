package org.yaodian.lookback;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.yaodian.lookback.Inspection.Place;
import org.yaodian.plan.Assignment;
import org.yaodian.plan.WorkItem;

/**
 * A round with what it goes through and what it saw up to a day.
 *
 * @param items in the order of their numbers
 * @param assignments who answers for them: an inspection is expected for each
 * @param inspections in the order of their days, on one day of their numbers
 */
public record RoundFacts(
        LookBack round, List<WorkItem> items, List<Assignment> assignments, List<Inspection> inspections) {

    public Optional<WorkItem> item(int number) {
        return items.stream().filter(item -> item.number() == number).findFirst();
    }

    /** Whether the round goes through the item at the division. */
    public boolean expects(Place place) {
        return expected().contains(place);
    }

    /** Every item at each of its divisions. */
    public Set<Place> expected() {
        return assignments.stream()
                .map(assignment -> new Place(assignment.itemId(), assignment.divisionId()))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** What holds of each item and division: the latest. */
    public Map<Place, Inspection> latest() {
        Map<Place, Inspection> latest = new LinkedHashMap<>();
        inspections.forEach(inspection -> latest.put(inspection.place(), inspection));
        return latest;
    }

    /** Those of the expected that were seen. */
    public int inspected() {
        Set<Place> seen = latest().keySet();
        return (int) expected().stream().filter(seen::contains).count();
    }

    /** What was not seen yet. */
    public List<Place> missing() {
        Set<Place> seen = latest().keySet();
        return expected().stream().filter(place -> !seen.contains(place)).toList();
    }

    /** The divisions of which something was not seen yet (未报), in no order. */
    public Set<UUID> notReported() {
        return missing().stream().map(Place::divisionId).collect(Collectors.toSet());
    }

    /** The day on which the last of everything expected was seen first; empty while something is missing. */
    public Optional<LocalDate> doneOn() {
        return doneOn(expected());
    }

    /** As {@link #doneOn()}, for the items of one division. */
    public Optional<LocalDate> doneOn(UUID divisionId) {
        return doneOn(expected().stream()
                .filter(place -> place.divisionId().equals(divisionId))
                .toList());
    }

    private Optional<LocalDate> doneOn(Collection<Place> places) {
        Map<Place, LocalDate> first =
                inspections.stream().collect(Collectors.toMap(Inspection::place, Inspection::on, (one, later) -> one));
        return first.keySet().containsAll(places)
                ? places.stream().map(first::get).max(Comparator.naturalOrder())
                : Optional.empty();
    }
}
