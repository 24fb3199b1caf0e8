package org.yaodian.ui.items;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Progress that was typed and could not be saved, one for each assignment: it waits until the item is looked at again. */
final class ProgressDrafts {
    /**
     * What stands in the fields.
     *
     * @param item the item that it is said of
     * @param words what it is called where it is asked about
     */
    record Typed(UUID item, String percent, String done, String words) {}

    private final Map<UUID, Typed> drafts = new LinkedHashMap<>();

    Optional<Typed> of(UUID assignment) {
        return Optional.ofNullable(drafts.get(assignment));
    }

    void keep(UUID assignment, Typed typed) {
        drafts.put(assignment, typed);
    }

    void forget(UUID assignment) {
        drafts.remove(assignment);
    }

    /** What waits at such items. */
    Stream<String> at(Predicate<UUID> items) {
        return drafts.values().stream()
                .filter(typed -> items.test(typed.item()))
                .map(Typed::words);
    }
}
