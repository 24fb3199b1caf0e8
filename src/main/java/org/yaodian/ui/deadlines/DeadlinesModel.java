package org.yaodian.ui.deadlines;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.yaodian.desk.Reminding;
import org.yaodian.plan.Division;
import org.yaodian.plan.Limit;
import org.yaodian.plan.PlanStatus;
import org.yaodian.plan.Refused;
import org.yaodian.plan.State;
import org.yaodian.ui.workspace.Workspace;

/** What 时限 shows: the limits of the plan by division, state and day, and those that are chosen to remind of. */
public final class DeadlinesModel {
    /** Which limits are shown. */
    enum Shown {
        OPEN,
        OVERDUE,
        DUE_SOON,
        ALL
    }

    private final Workspace workspace;
    private final ObjectProperty<Division> division = new SimpleObjectProperty<>();
    private final ObjectProperty<Shown> shown = new SimpleObjectProperty<>(Shown.OPEN);
    private final ObjectProperty<LocalDate> day = new SimpleObjectProperty<>();
    private final ObservableList<Limit> limits = FXCollections.observableArrayList();
    private final ObservableList<Limit> chosen = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<Map<LocalDate, List<Limit>>> byDay = new ReadOnlyObjectWrapper<>(Map.of());

    public DeadlinesModel(Workspace workspace) {
        this.workspace = workspace;
        workspace.status().addListener(property -> fill());
        // a division sees first what it owes itself
        divisions().stream()
                .filter(owing -> owing.id().equals(workspace.homeDivision()))
                .findFirst()
                .ifPresent(division::set);
        division.addListener(property -> fill());
        shown.addListener(property -> fill());
        day.addListener(property -> fill());
        fill();
    }

    Workspace workspace() {
        return workspace;
    }

    /** Whose limits are shown, null for everyone's. */
    ObjectProperty<Division> division() {
        return division;
    }

    ObjectProperty<Shown> shown() {
        return shown;
    }

    /** The day whose limits the list is narrowed to, null for every day. */
    ObjectProperty<LocalDate> day() {
        return day;
    }

    /** The limits of the list, the most urgent first. */
    ObservableList<Limit> limits() {
        return limits;
    }

    /** Those that are to be reminded of. */
    ObservableList<Limit> chosen() {
        return chosen;
    }

    /** The limits by their days, for the calendar: not narrowed to a day. */
    ReadOnlyObjectProperty<Map<LocalDate, List<Limit>>> byDay() {
        return byDay.getReadOnlyProperty();
    }

    PlanStatus status() {
        return workspace.status().get();
    }

    /** The divisions that owe anything. */
    List<Division> divisions() {
        PlanStatus status = status();
        return status == null
                ? List.of()
                : status.snapshot().divisions().stream()
                        .filter(some -> status.limits().stream()
                                .anyMatch(limit -> limit.owing().contains(some)))
                        .toList();
    }

    void choose(Limit limit, boolean choose) {
        if (!choose) {
            chosen.remove(limit);
        } else if (!chosen.contains(limit)) {
            chosen.add(limit);
        }
    }

    private void fill() {
        PlanStatus status = status();
        if (status == null) {
            limits.clear();
            chosen.clear();
            byDay.set(Map.of());
            return;
        }
        List<Limit> passing = status.limits().stream().filter(this::passes).toList();
        byDay.set(passing.stream().collect(Collectors.groupingBy(Limit::date, TreeMap::new, Collectors.toList())));
        limits.setAll(passing.stream()
                .filter(limit -> day.get() == null || limit.date().equals(day.get()))
                .sorted(Comparator.comparing((Limit limit) -> limit.state().isDone())
                        .thenComparing(Limit::date)
                        .thenComparing(limit -> limit.state().urgency())
                        .thenComparing(limit -> limit.item().number()))
                .toList());
        // what was chosen and is still owed stays chosen, as it is now
        List<Limit> still = chosen.stream()
                .flatMap(old -> limits.stream().filter(now -> same(old, now)))
                .toList();
        chosen.setAll(still);
    }

    private boolean passes(Limit limit) {
        boolean closed = limit.item().closedOn() != null && limit.entries() == null;
        boolean state = switch (shown.get()) {
            case ALL -> true;
            case OPEN -> !limit.state().isDone() && !closed;
            case OVERDUE -> limit.state() == State.OVERDUE && !closed;
            case DUE_SOON -> limit.state() == State.DUE_SOON && !closed;
        };
        return state && (division.get() == null || owes(limit, division.get().id()));
    }

    private static boolean owes(Limit limit, UUID division) {
        return limit.owing().stream().anyMatch(some -> some.id().equals(division));
    }

    private static boolean same(Limit one, Limit other) {
        boolean sameDay = one.date().equals(other.date());
        if (one.obligation() != null && other.obligation() != null) {
            return sameDay && one.obligation().id().equals(other.obligation().id());
        }
        return one.entries() != null
                && other.entries() != null
                && one.entries().register().equals(other.entries().register())
                && one.entries().label().equals(other.entries().label());
    }

    /** Records that whoever owes the chosen was reminded. */
    void remind(String text, Runnable done, Consumer<Refused> refused) {
        List<Limit> reminded = List.copyOf(chosen);
        PlanStatus status = status();
        workspace.act(
                desk -> new Reminding(desk).remind(status.snapshot().plan(), reminded, text, desk.today()),
                () -> {
                    chosen.clear();
                    done.run();
                },
                refused);
    }
}
