package org.yaodian.calendar;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.yaodian.calendar.ArrangementProblem.Reason;

/** Collects the days of an arrangement, and tells where two places name the same one. */
public final class ArrangementBuilder {
    private record Placed(SpecialDay day, int line) {}

    private final Map<LocalDate, Placed> days = new TreeMap<>();
    private final Set<LocalDate> contradicted = new HashSet<>();
    private final List<ArrangementProblem> problems = new ArrayList<>();

    /** Adds the days that a place names. */
    public void add(int line, String quote, Collection<SpecialDay> named) {
        named.forEach(day -> add(line, quote, day));
    }

    private void add(int line, String quote, SpecialDay day) {
        Placed first = days.putIfAbsent(day.date(), new Placed(day, line));
        if (first != null) {
            boolean same = first.day().kind() == day.kind();
            problem(line, quote, same ? Reason.TWICE : Reason.CONTRADICTION, day.date(), first.line());
            if (!same) {
                contradicted.add(day.date());
            }
        }
    }

    /** Tells a place that gives no day. */
    public void problem(int line, String quote, Reason reason, Object... arguments) {
        problems.add(new ArrangementProblem(
                line,
                quote.strip(),
                reason,
                List.of(arguments).stream().map(Objects::toString).toList()));
    }

    /** What was collected; a date of which two places say the opposite is not among the days. */
    public Arrangement build() {
        return new Arrangement(
                days.values().stream()
                        .map(Placed::day)
                        .filter(day -> !contradicted.contains(day.date()))
                        .toList(),
                problems);
    }
}
