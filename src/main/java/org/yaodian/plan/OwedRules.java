package org.yaodian.plan;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.yaodian.calendar.WorkCalendar;

/** How each obligation stands for each of its debtors, from what divisions reported, registers hold and people recorded. */
final class OwedRules {
    private final PlanSnapshot snapshot;
    private final RegisteredIndex registered;
    private final DueRules dueRules;
    private final ExtendedLimits extended;
    private final Map<UUID, List<Fulfilment>> fulfilmentsByObligation;

    OwedRules(PlanSnapshot snapshot, RegisteredIndex registered, WorkCalendar calendar) {
        this.snapshot = snapshot;
        this.registered = registered;
        this.dueRules = new DueRules(calendar, snapshot.office().warningDays(), snapshot.plan(), snapshot.on());
        this.extended = new ExtendedLimits(snapshot);
        this.fulfilmentsByObligation =
                snapshot.fulfilments().stream().collect(Collectors.groupingBy(Fulfilment::obligationId));
    }

    /** The obligation for each debtor: once for the item, or for each of its divisions. */
    Stream<Owed> owed(Obligation obligation, List<Assignment> assignments) {
        if (obligation.owedBy() == OwedBy.ITEM || assignments.isEmpty()) {
            return Stream.of(owed(obligation, null, assignments));
        }
        return assignments.stream().map(assignment -> owed(obligation, assignment.divisionId(), List.of(assignment)));
    }

    /**
     * How an obligation stands for one of the divisions that owe it: as for all, but by the day that this one was
     * granted.
     */
    DueStanding standingFor(Owed owed, Assignment assignment, List<Assignment> assignments) {
        if (owed.divisionId() != null || !extended.has(assignment)) {
            return owed.standing();
        }
        return owed(owed.obligation(), null, assignments, List.of(assignment)).standing();
    }

    /** What all owe together, once more for each division that was granted another day for it. */
    Stream<Owed> ofTheirOwn(List<Owed> owed, List<Assignment> assignments) {
        return owed.stream()
                .filter(debt -> debt.divisionId() == null)
                .flatMap(debt -> assignments.stream()
                        .filter(extended::has)
                        .map(assignment -> new Owed(
                                debt.obligation(),
                                assignment.divisionId(),
                                standingFor(debt, assignment, assignments))));
    }

    private Owed owed(Obligation obligation, UUID divisionId, List<Assignment> owing) {
        return owed(obligation, divisionId, owing, owing);
    }

    /** @param waitedFor whose extensions move its limit */
    private Owed owed(Obligation obligation, UUID divisionId, List<Assignment> owing, List<Assignment> waitedFor) {
        DueStanding standing = dueRules.standing(
                obligation.due(), facts(obligation, divisionId, owing), first -> extended.holding(first, waitedFor));
        if (obligation.excused() != null) {
            return new Owed(
                    obligation, divisionId, new DueStanding(State.DONE, standing.done(), 0, 0, null, List.of()));
        }
        if (!obligation.due().kind().dated()) {
            standing = standing.withOpen(registered.openOf(obligation, divisionId).stream()
                    .filter(Registered.OpenEntries::clocked)
                    .toList());
        }
        return new Owed(obligation, divisionId, standing);
    }

    private ObligationFacts facts(Obligation obligation, UUID divisionId, List<Assignment> owing) {
        Stream<MetOn> recorded = fulfilmentsByObligation.getOrDefault(obligation.id(), List.of()).stream()
                .filter(fulfilment -> divisionId == null || divisionId.equals(fulfilment.divisionId()))
                .map(fulfilment -> new MetOn(fulfilment.on(), 1));
        List<MetOn> met = Stream.concat(recorded, registered.met(obligation, divisionId))
                .sorted(Comparator.comparing(MetOn::day))
                .toList();
        LocalDate last = Stream.of(lastReported(owing), registered.lastOpened(obligation, divisionId))
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder())
                .orElse(null);
        return new ObligationFacts(met, last, completeSince(owing));
    }

    /** The day of the latest accepted progress; null where there is none. */
    LocalDate lastReported(List<Assignment> assignments) {
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
}
