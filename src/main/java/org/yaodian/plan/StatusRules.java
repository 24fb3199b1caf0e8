package org.yaodian.plan;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.yaodian.calendar.WorkCalendar;
import org.yaodian.plan.Registered.OpenEntries;

/** The states of a plan's obligations, assignments and items on the snapshot's day, which is taken for today. */
public final class StatusRules {
    private final PlanSnapshot snapshot;
    private final Map<UUID, Division> divisions;
    private final Map<UUID, Section> sections;
    private final Map<UUID, List<Assignment>> assignmentsByItem;
    private final Map<UUID, List<Obligation>> obligationsByItem;
    private final RegisteredIndex registered;
    private final OwedRules owedRules;
    private final LimitRules limitRules;

    private StatusRules(PlanSnapshot snapshot, Registered registered, WorkCalendar calendar) {
        this.snapshot = snapshot;
        this.divisions = snapshot.divisionsById();
        this.sections = snapshot.sections().stream().collect(Collectors.toMap(Section::id, Function.identity()));
        this.assignmentsByItem = snapshot.assignments().stream().collect(Collectors.groupingBy(Assignment::itemId));
        this.obligationsByItem = snapshot.obligations().stream().collect(Collectors.groupingBy(Obligation::itemId));
        this.registered = new RegisteredIndex(registered);
        this.owedRules = new OwedRules(snapshot, this.registered, calendar);
        this.limitRules = new LimitRules(divisions);
    }

    /**
     * How the plan stands on the snapshot's day.
     *
     * @param registered what the registers say of its items on that day
     */
    public static PlanStatus statusOf(PlanSnapshot snapshot, Registered registered, WorkCalendar calendar) {
        StatusRules rules = new StatusRules(snapshot, registered, calendar);
        List<ItemStatus> items = snapshot.items().stream().map(rules::item).toList();
        return new PlanStatus(snapshot, calendar, items, rules.limitRules.limits());
    }

    private ItemStatus item(WorkItem item) {
        List<Assignment> assignments = assignmentsByItem.getOrDefault(item.id(), List.of());
        List<Obligation> obligations = obligationsByItem.getOrDefault(item.id(), List.of());
        List<OpenEntries> open = registered.openOf(item);
        List<Owed> owed = obligations.stream()
                .flatMap(obligation -> owedRules.owed(obligation, assignments))
                .toList();
        limitRules.collect(
                item,
                assignments.stream()
                        .map(assignment -> divisions.get(assignment.divisionId()))
                        .toList(),
                Stream.concat(owed.stream(), owedRules.ofTheirOwn(owed, assignments))
                        .toList(),
                open);
        List<AssignmentStatus> assignmentStatuses = assignments.stream()
                .map(assignment -> assignment(assignment, assignments, owed, open))
                .toList();
        List<ObligationStatus> obligationStatuses = obligations.stream()
                .map(obligation -> obligation(obligation, owed))
                .toList();
        return new ItemStatus(
                item,
                item.sectionId() == null ? null : sections.get(item.sectionId()),
                itemState(item, assignmentStatuses, owed, open),
                assignmentStatuses.stream()
                                .mapToInt(AssignmentStatus::percent)
                                .average()
                                .orElse(0)
                        / Progress.COMPLETE,
                earliest(Stream.concat(
                        item.closedOn() != null
                                ? Stream.empty()
                                : obligationStatuses.stream().map(ObligationStatus::nextDue),
                        open.stream().map(OpenEntries::due))),
                open.stream()
                        .filter(OpenEntries::clocked)
                        .mapToInt(OpenEntries::count)
                        .sum(),
                owedRules.lastReported(assignments),
                assignmentStatuses,
                obligationStatuses);
    }

    private ObligationStatus obligation(Obligation obligation, List<Owed> owed) {
        List<DueStanding> parts = owed.stream()
                .filter(debtor -> debtor.obligation().id().equals(obligation.id()))
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

    /** From its own percent, the item's dated limits while that is below 100, and the division's open entries. */
    private AssignmentStatus assignment(
            Assignment assignment, List<Assignment> assignments, List<Owed> owed, List<OpenEntries> open) {
        PlanSnapshot.Reports reports = snapshot.reportsOn(assignment);
        List<DueStanding> dated = owed.stream()
                .filter(debtor -> debtor.obligation().due().kind().dated())
                .filter(debtor -> debtor.concerns(assignment.divisionId()))
                .map(debtor -> owedRules.standingFor(debtor, assignment, assignments))
                .toList();
        List<OpenEntries> entries = open.stream()
                .filter(some -> assignment.divisionId().equals(some.divisionId()))
                .toList();
        LocalDate limit =
                reports.completeSince() != null ? null : earliest(dated.stream().map(DueStanding::next));
        return new AssignmentStatus(
                assignment,
                divisions.get(assignment.divisionId()),
                withEntries(assignmentState(reports, dated), entries),
                reports,
                earliest(
                        Stream.concat(Stream.ofNullable(limit), entries.stream().map(OpenEntries::due))),
                limit);
    }

    /** An open entry that presses goes before everything else; one on course only shows that something was begun. */
    private static State withEntries(State state, List<OpenEntries> entries) {
        State worst = entries.stream()
                .map(OpenEntries::state)
                .min(Comparator.comparing(State::urgency))
                .orElse(null);
        if (worst == State.OVERDUE || worst == State.DUE_SOON) {
            return State.ofParts(List.of(state, worst));
        }
        return worst != null && state == State.NOT_BEGUN ? State.ON_COURSE : state;
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

    private static State itemState(
            WorkItem item, List<AssignmentStatus> assignments, List<Owed> owed, List<OpenEntries> open) {
        if (item.closedOn() != null) {
            LocalDate last = lastLimit(owed.stream().map(Owed::standing));
            State done = last != null && item.closedOn().isAfter(last) ? State.DONE_LATE : State.DONE;
            // what comes in behind the closing has its clock all the same, and nobody may overlook it
            return withEntries(done, open);
        }
        Stream<State> obligations = owed.stream()
                .filter(debtor -> debtor.obligation().excused() == null)
                .map(debtor -> debtor.standing().state());
        Stream<State> own = Stream.concat(obligations, assignments.stream().map(AssignmentStatus::state));
        return State.ofParts(
                Stream.concat(own, open.stream().map(OpenEntries::state)).toList());
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
