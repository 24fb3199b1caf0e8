package org.yaodian.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * The records of one plan as they were read at one moment, with the facts up to a day.
 *
 * @param on the day as of which it is told: facts of later days are left out
 * @param sections in order
 * @param items in order of their number
 * @param divisions all of the file, retired ones too, in the office's order
 * @param assignments in the order of their items, leads first, then as printed
 * @param obligations in order within their items
 * @param fulfilments those with a day up to {@code on}, by day
 * @param reports the latest words on each assignment, by its id
 * @param extensions those asked for up to {@code on}, as they stood then, in the order of their numbers
 */
public record PlanSnapshot(
        Office office,
        Plan plan,
        LocalDate on,
        List<Section> sections,
        List<WorkItem> items,
        List<Division> divisions,
        List<DivisionGroup> groups,
        List<GroupAssignment> groupAssignments,
        List<Assignment> assignments,
        List<Obligation> obligations,
        List<Fulfilment> fulfilments,
        Map<UUID, Reports> reports,
        List<Extension> extensions) {

    /** One in which nobody asked for more time. */
    public PlanSnapshot(
            Office office,
            Plan plan,
            LocalDate on,
            List<Section> sections,
            List<WorkItem> items,
            List<Division> divisions,
            List<DivisionGroup> groups,
            List<GroupAssignment> groupAssignments,
            List<Assignment> assignments,
            List<Obligation> obligations,
            List<Fulfilment> fulfilments,
            Map<UUID, Reports> reports) {
        this(
                office,
                plan,
                on,
                sections,
                items,
                divisions,
                groups,
                groupAssignments,
                assignments,
                obligations,
                fulfilments,
                reports,
                List.of());
    }

    /**
     * The latest words on an assignment.
     *
     * @param accepted the latest accepted progress, null where there is none
     * @param completeSince the day since which it has been accepted at 100 percent without a break, null below that
     * @param pending what was submitted after that and waits for review, null where nothing does
     * @param returned what was sent back and is the last word, null where another followed or none was
     * @param draft what the division wrote down and has not submitted, null where there is nothing
     */
    public record Reports(
            Progress accepted, LocalDate completeSince, Progress pending, Progress returned, Progress draft) {
        public static final Reports NONE = new Reports(null, null, null, null, null);

        public Reports(Progress accepted, LocalDate completeSince, Progress pending) {
            this(accepted, completeSince, pending, null, null);
        }

        /**
         * From the latest of each kind, null where there is none: what was submitted waits, and what was returned
         * stands, only while no later word of another kind has overtaken it.
         */
        public static Reports of(
                Progress accepted, LocalDate completeSince, Progress submitted, Progress returned, Progress draft) {
            boolean waits = submitted != null && submitted.isAfter(accepted) && submitted.isAfter(returned);
            boolean sentBack = returned != null && returned.isAfter(accepted) && returned.isAfter(submitted);
            return new Reports(accepted, completeSince, waits ? submitted : null, sentBack ? returned : null, draft);
        }

        /** The last word, whatever became of it; null where nothing was said. */
        public Progress last() {
            if (pending != null) {
                return pending;
            }
            return returned != null ? returned : accepted;
        }

        /** The accepted percentage, 0 where nothing was accepted. */
        public int percent() {
            return accepted == null ? 0 : accepted.percent();
        }

        /** The percentage as it will be once what waits is accepted; what counts already where nothing waits. */
        public int submittedPercent() {
            return pending == null ? percent() : pending.percent();
        }
    }

    public Reports reportsOn(Assignment assignment) {
        return reports.getOrDefault(assignment.id(), Reports.NONE);
    }

    /** What a division asked for on an item, in the order of its asking. */
    public List<Extension> extensionsOf(Assignment assignment) {
        return extensions.stream()
                .filter(extension -> extension.assignmentId().equals(assignment.id()))
                .toList();
    }

    public Optional<WorkItem> item(int number) {
        return items.stream().filter(item -> item.number() == number).findFirst();
    }

    public Optional<Division> divisionNamed(String name) {
        return divisions.stream()
                .filter(division -> division.name().equals(name))
                .findFirst();
    }

    public Map<UUID, Division> divisionsById() {
        return divisions.stream().collect(Collectors.toMap(Division::id, division -> division));
    }

    public List<Assignment> assignmentsOf(WorkItem item) {
        return assignments.stream()
                .filter(assignment -> assignment.itemId().equals(item.id()))
                .toList();
    }

    public List<Obligation> obligationsOf(WorkItem item) {
        return obligations.stream()
                .filter(obligation -> obligation.itemId().equals(item.id()))
                .toList();
    }

    public List<Fulfilment> fulfilmentsOf(Obligation obligation) {
        return fulfilments.stream()
                .filter(fulfilment -> fulfilment.obligationId().equals(obligation.id()))
                .toList();
    }
}
