package org.yaodian.desk;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.yaodian.plan.Light;
import org.yaodian.plan.PlanScope;
import org.yaodian.plan.PlanSnapshot;
import org.yaodian.plan.Refused;
import org.yaodian.plan.State;

/**
 * A part of the plan as a person calls it.
 *
 * @param names what it is called, the usual name first
 */
public record ScopeName(List<String> names, PlanScope scope) {
    private static final Words CHINESE = new Words(Language.CHINESE);
    private static final Words ENGLISH = new Words(Language.ENGLISH);

    public ScopeName {
        names = List.copyOf(names);
    }

    /**
     * The part that is meant: a section by its label or title, a division, or a light by its word.
     *
     * @throws Refused scope.unknown or scope.several
     */
    public static PlanScope named(PlanSnapshot plan, String typed) {
        List<ScopeName> meant = all(plan).stream()
                .filter(part -> part.names().stream().anyMatch(name -> name.equalsIgnoreCase(typed.strip())))
                .toList();
        if (meant.isEmpty()) {
            String known = all(plan).stream().map(part -> part.names().get(0)).collect(Collectors.joining("、"));
            throw new Refused("scope.unknown", typed, known);
        }
        if (meant.size() > 1) {
            String others = meant.stream()
                    .flatMap(part -> part.names().stream())
                    .filter(name -> !name.equalsIgnoreCase(typed.strip()))
                    .distinct()
                    .collect(Collectors.joining("、"));
            throw new Refused("scope.several", typed, others);
        }
        return meant.get(0).scope();
    }

    /** What a part of the plan is called on paper, empty for the whole. */
    public static String told(PlanSnapshot plan, PlanScope scope) {
        if (scope.equals(PlanScope.ALL)) {
            return "";
        }
        return all(plan).stream()
                .filter(one -> one.scope().equals(scope))
                .findFirst()
                .map(part -> scope.light() == null
                        ? String.join("、", part.names())
                        : part.names().get(0) + "事项")
                .orElse("");
    }

    private static List<ScopeName> all(PlanSnapshot plan) {
        List<ScopeName> parts = new ArrayList<>();
        parts.add(new ScopeName(List.of("全部", "all"), PlanScope.ALL));
        plan.sections()
                .forEach(section -> parts.add(new ScopeName(
                        Stream.of(section.label(), section.title())
                                .filter(name -> !name.isBlank())
                                .toList(),
                        new PlanScope(section.id(), null, null))));
        Arrays.stream(Light.values())
                .forEach(light -> parts.add(new ScopeName(words(light), new PlanScope(null, null, light))));
        plan.divisions()
                .forEach(division ->
                        parts.add(new ScopeName(List.of(division.name()), new PlanScope(null, division.id(), null))));
        return parts;
    }

    private static List<String> words(Light light) {
        return Stream.of(
                        CHINESE.of(stateOf(light)),
                        ENGLISH.of(stateOf(light)),
                        light.name().toLowerCase(Locale.ROOT))
                .distinct()
                .toList();
    }

    /** The state by whose word a light is called. */
    public static State stateOf(Light light) {
        return switch (light) {
            case GREEN -> State.ON_COURSE;
            case YELLOW -> State.DUE_SOON;
            case RED -> State.OVERDUE;
            case GREY -> State.NOT_BEGUN;
        };
    }
}
