package org.yaodian.ui.items;

import com.google.gson.Gson;
import com.google.gson.JsonSyntaxException;
import com.google.gson.reflect.TypeToken;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.yaodian.desk.Words;
import org.yaodian.plan.Division;
import org.yaodian.plan.PlanSnapshot;
import org.yaodian.plan.Section;
import org.yaodian.plan.State;
import org.yaodian.ui.kit.Preferences;

/**
 * The filters of 事项 that somebody kept to come back to, in the user's own preferences. Divisions and sections are kept by
 * their names, so that a view serves the next year's plan and other files too.
 */
final class SavedViews {
    private static final String KEY = "itemViews";
    private static final Gson GSON = new Gson();

    private final Preferences preferences;

    SavedViews(Preferences preferences) {
        this.preferences = preferences;
    }

    /** A filter by its words; null or empty for no restriction. */
    record View(String text, State state, String division, String section) {
        static View of(ItemFilter filter, PlanSnapshot snapshot) {
            return new View(
                    filter.text().strip(),
                    filter.state(),
                    nameOf(snapshot.divisions(), filter.division(), Division::id, Division::name),
                    nameOf(snapshot.sections(), filter.section(), Section::id, Section::title));
        }

        private static <T> String nameOf(List<T> things, UUID id, Function<T, UUID> idOf, Function<T, String> nameOf) {
            return things.stream()
                    .filter(thing -> idOf.apply(thing).equals(id))
                    .map(nameOf)
                    .findFirst()
                    .orElse(null);
        }

        /** The filter in a plan; empty where the plan has no such division or section. */
        Optional<ItemFilter> in(PlanSnapshot snapshot) {
            UUID divisionId = snapshot.divisions().stream()
                    .filter(one -> one.name().equals(division))
                    .map(Division::id)
                    .findFirst()
                    .orElse(null);
            UUID sectionId = snapshot.sections().stream()
                    .filter(one -> one.title().equals(section))
                    .map(Section::id)
                    .findFirst()
                    .orElse(null);
            boolean known = (division == null || divisionId != null) && (section == null || sectionId != null);
            return known
                    ? Optional.of(new ItemFilter(text == null ? "" : text, state, divisionId, sectionId))
                    : Optional.empty();
        }

        /** What it is called: by what it asks for. */
        String name(Words words) {
            return Stream.of(text, section, state == null ? null : words.of(state), division)
                    .filter(Objects::nonNull)
                    .filter(part -> !part.isBlank())
                    .collect(Collectors.joining(" · "));
        }
    }

    List<View> all() {
        String stored = preferences.get(KEY);
        if (stored == null) {
            return List.of();
        }
        try {
            List<View> views = GSON.fromJson(stored, new TypeToken<List<View>>() {}.getType());
            return views == null
                    ? List.of()
                    : views.stream().filter(Objects::nonNull).toList();
        } catch (JsonSyntaxException e) {
            // as with every preference: what cannot be read is as at first
            return List.of();
        }
    }

    void add(View view) {
        store(Stream.concat(all().stream(), Stream.of(view)).distinct());
    }

    void remove(View view) {
        store(all().stream().filter(other -> !other.equals(view)));
    }

    private void store(Stream<View> views) {
        preferences.put(KEY, GSON.toJson(views.toList()));
    }
}
