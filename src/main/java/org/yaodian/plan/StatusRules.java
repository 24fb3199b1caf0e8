package org.yaodian.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.yaodian.calendar.WorkCalendar;

/** The states of a plan's obligations, assignments and items on the snapshot's day, which is taken for today. */
public final class StatusRules {
    private final PlanSnapshot snapshot;
    private final DueRules dueRules;
    private final Map<UUID, Division> divisions;
    private final Map<UUID, Section> sections;
    private final Map<UUID, List<Assignment>> assignmentsByItem;
    private final Map<UUID, List<Obligation>> obligationsByItem;
    private final Map<UUID, List<Fulfilment>> fulfilmentsByObligation;
    private final List<Limit> limits = new ArrayList<>();

    private StatusRules(PlanSnapshot snapshot, WorkCalendar calendar) {
        this.snapshot = snapshot;
        this.dueRules = new DueRules(calendar, snapshot.office().warningDays(), snapshot.plan(), snapshot.on());
        this.divisions = snapshot.divisionsById();
        this.sections = snapshot.sections().stream().collect(Collectors.toMap(Section::id, Function.identity()));
        this.assignmentsByItem = snapshot.assignments().stream().collect(Collectors.groupingBy(Assignment::itemId));
        this.obligationsByItem = snapshot.obligations().stream().collect(Collectors.groupingBy(Obligation::itemId));
        this.fulfilmentsByObligation =
                snapshot.fulfilments().stream().collect(Collectors.groupingBy(Fulfilment::obligationId));
    }

    /** How the plan stands on the snapshot's day. */
    public static PlanStatus statusOf(PlanSnapshot snapshot, WorkCalendar calendar) {
        StatusRules rules = new StatusRules(snapshot, calendar);
        List<ItemStatus> items = snapshot.items().stream().map(rules::item).toList();
        rules.limits.sort(Comparator.comparing(Limit::date)
                .thenComparing(limit -> limit.item().number()));
        return new PlanStatus(snapshot, calendar, items, List.copyOf(rules.limits));
    }

    /** An obligation of one debtor; the division is null where the item owes it once. */
    private record Owed(Obligation obligation, UUID divisionId, DueStanding standing) {
        boolean concerns(UUID division) {
            return divisionId == null || divisionId.equals(division);
        }
    }

    private ItemStatus item(WorkItem item) {
        List<Assignment> assignments = assignmentsByItem.getOrDefault(item.id(), List.of());
        List<Owed> owed = obligationsByItem.getOrDefault(item.id(), List.of()).stream()
                .flatMap(obligation -> owed(obligation, assignments))
                .toList();
        collectLimits(item, assignments, owed);
        List<AssignmentStatus> assignmentStatuses = assignments.stream()
                .map(assignment -> assignment(assignment, owed))
                .toList();
        List<ObligationStatus> obligationStatuses = obligationsByItem.getOrDefault(item.id(), List.of()).stream()
                .map(obligation -> obligation(obligation, owed))
                .toList();
        return new ItemStatus(
                item,
                item.sectionId() == null ? null : sections.get(item.sectionId()),
                itemState(item, assignmentStatuses, owed),
                assignmentStatuses.stream()
                                .mapToInt(AssignmentStatus::percent)
                                .average()
                                .orElse(0)
                        / Progress.COMPLETE,
                item.closedOn() != null
                        ? null
                        : earliest(obligationStatuses.stream().map(ObligationStatus::nextDue)),
                lastReported(assignments),
                assignmentStatuses,
                obligationStatuses);
    }

    private Stream<Owed> owed(Obligation obligation, List<Assignment> assignments) {
        if (obligation.owedBy() == OwedBy.ITEM || assignments.isEmpty()) {
            return Stream.of(owed(obligation, null, assignments));
        }
        return assignments.stream().map(assignment -> owed(obligation, assignment.divisionId(), List.of(assignment)));
    }

    private Owed owed(Obligation obligation, UUID divisionId, List<Assignment> owing) {
        List<LocalDate> fulfilled = fulfilmentsByObligation.getOrDefault(obligation.id(), List.of()).stream()
                .filter(fulfilment -> divisionId == null || divisionId.equals(fulfilment.divisionId()))
                .map(Fulfilment::on)
                .sorted()
                .toList();
        ObligationFacts facts = new ObligationFacts(fulfilled, lastReported(owing), completeSince(owing));
        DueStanding standing = dueRules.standing(obligation.due(), facts);
        if (obligation.excused() != null) {
            standing = new DueStanding(State.DONE, standing.done(), 0, 0, null, List.of());
        }
        return new Owed(obligation, divisionId, standing);
    }

    private LocalDate lastReported(List<Assignment> assignments) {
        return assignments.stream()
                .map(assignment -> snapshot.reportsOn(assignment).accepted())
                .filter(Objects::nonNull)
                .map(Progress::on)
                .max(Comparator.naturalOrder())
                .orElse(null);
    }

    private LocalDate completeSince(List<Assignment> assignments) {
        List<LocalDate> days = assignments.stream()
                .map(assignment -> snapshot.reportsOn(assignment).completeSince())
                .filter(Objects::nonNull)
                .toList();
        boolean all = !assignments.isEmpty() && days.size() == assignments.size();
        return all ? days.stream().max(Comparator.naturalOrder()).orElseThrow() : null;
    }

    private void collectLimits(WorkItem item, List<Assignment> assignments, List<Owed> owed) {
        List<Division> everyone = assignments.stream()
                .map(assignment -> divisions.get(assignment.divisionId()))
                .toList();
        Map<Obligation, List<Owed>> byObligation = owed.stream().collect(Collectors.groupingBy(Owed::obligation));
        byObligation.forEach((obligation, debtors) -> {
            Map<LocalDate, List<Owed>> byDate = new java.util.TreeMap<>();
            debtors.forEach(debtor -> debtor.standing()
                    .limits()
                    .forEach(limit -> byDate.computeIfAbsent(limit.date(), date -> new ArrayList<>())
                            .add(debtor)));
            byDate.forEach((date, owing) -> limits.add(limit(date, item, obligation, owing, everyone)));
        });
    }

    private Limit limit(
            LocalDate date, WorkItem item, Obligation obligation, List<Owed> debtors, List<Division> everyone) {
        List<State> states =
                debtors.stream().map(debtor -> stateAt(debtor, date)).toList();
        State state = states.stream().allMatch(State::isDone)
                ? states.stream().min(Comparator.comparing(State::urgency)).orElseThrow()
                : State.ofParts(states);
        List<Division> owing = debtors.stream()
                .filter(debtor ->
                        debtor.divisionId() != null && !stateAt(debtor, date).isDone())
                .map(debtor -> divisions.get(debtor.divisionId()))
                .toList();
        return new Limit(date, state, item, obligation, owing.isEmpty() ? everyone : owing);
    }

    private static State stateAt(Owed debtor, LocalDate date) {
        return debtor.standing().limits().stream()
                .filter(limit -> limit.date().equals(date))
                .map(DueStanding.Limit::state)
                .findFirst()
                .orElseThrow();
    }

    private ObligationStatus obligation(Obligation obligation, List<Owed> owed) {
        List<DueStanding> parts = owed.stream()
                .filter(debtor -> debtor.obligation().equals(obligation))
                .map(Owed::standing)
                .toList();
        return new ObligationStatus(
                obligation,
                stateOfDebtors(parts.stream().map(DueStanding::state).toList()),
                parts.stream().mapToInt(DueStanding::done).sum(),
                parts.stream().mapToInt(DueStanding::open).sum(),
                parts.stream().mapToInt(DueStanding::overdue).sum(),
                earliest(parts.stream().map(DueStanding::next)));
    }

    private static State stateOfDebtors(List<State> states) {
        boolean allDone = states.stream().allMatch(State::isDone);
        if (!allDone) {
            return State.ofParts(states);
        }
        return states.contains(State.DONE_LATE) ? State.DONE_LATE : State.DONE;
    }

    /** From its own percent, and the item's dated limits while that is below 100. */
    private AssignmentStatus assignment(Assignment assignment, List<Owed> owed) {
        PlanSnapshot.Reports reports = snapshot.reportsOn(assignment);
        List<DueStanding> dated = owed.stream()
                .filter(debtor -> debtor.obligation().due().kind().dated())
                .filter(debtor -> debtor.concerns(assignment.divisionId()))
                .map(Owed::standing)
                .toList();
        LocalDate due =
                reports.completeSince() != null ? null : earliest(dated.stream().map(DueStanding::next));
        return new AssignmentStatus(
                assignment, divisions.get(assignment.divisionId()), assignmentState(reports, dated), reports, due);
    }

    private static State assignmentState(PlanSnapshot.Reports reports, List<DueStanding> dated) {
        if (reports.completeSince() != null) {
            LocalDate last = lastLimit(dated.stream());
            return last != null && reports.completeSince().isAfter(last) ? State.DONE_LATE : State.DONE;
        }
        List<State> open = dated.stream()
                .map(DueStanding::state)
                .filter(state -> state == State.OVERDUE || state == State.DUE_SOON)
                .toList();
        if (!open.isEmpty()) {
            return State.ofParts(open);
        }
        return reports.accepted() == null ? State.NOT_BEGUN : State.ON_COURSE;
    }

    private static State itemState(WorkItem item, List<AssignmentStatus> assignments, List<Owed> owed) {
        if (item.closedOn() != null) {
            LocalDate last = lastLimit(owed.stream().map(Owed::standing));
            return last != null && item.closedOn().isAfter(last) ? State.DONE_LATE : State.DONE;
        }
        Stream<State> obligations = owed.stream()
                .filter(debtor -> debtor.obligation().excused() == null)
                .map(debtor -> debtor.standing().state());
        return State.ofParts(Stream.concat(obligations, assignments.stream().map(AssignmentStatus::state))
                .toList());
    }

    private static LocalDate lastLimit(Stream<DueStanding> standings) {
        return standings
                .flatMap(standing -> standing.limits().stream())
                .map(DueStanding.Limit::date)
                .max(Comparator.naturalOrder())
                .orElse(null);
    }

    private static LocalDate earliest(Stream<LocalDate> dates) {
        return dates.filter(Objects::nonNull).min(Comparator.naturalOrder()).orElse(null);
    }
}
