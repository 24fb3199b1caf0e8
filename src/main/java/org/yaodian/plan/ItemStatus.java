package org.yaodian.plan;

import java.time.LocalDate;
import java.util.List;

/**
 * How an item stands.
 *
 * @param section null where the item stands under none
 * @param completion the mean of its assignments' accepted percentages, 0 to 1
 * @param due the nearest open date among its obligations, null where there is none
 * @param openEntries how many entries are open in its registers with a clock
 * @param updated the day of the latest accepted progress, null where there is none
 */
public record ItemStatus(
        WorkItem item,
        Section section,
        State state,
        double completion,
        LocalDate due,
        int openEntries,
        LocalDate updated,
        List<AssignmentStatus> assignments,
        List<ObligationStatus> obligations) {

    /** Whether something that was said of it waits for review. */
    public boolean hasPending() {
        return assignments.stream().anyMatch(assignment -> assignment.reports().pending() != null);
    }

    /** The completion as it will be once what waits is accepted, 0 to 1. */
    public double submittedCompletion() {
        return assignments.stream().mapToInt(assignment -> assignment.reports().submittedPercent()).average().stream()
                .map(mean -> mean / 100)
                .findFirst()
                .orElse(completion);
    }

    public List<AssignmentStatus> withRole(Role role) {
        return assignments.stream()
                .filter(assignment -> assignment.assignment().role() == role)
                .toList();
    }

    /** The same with some of its assignments only; its own figures stay. */
    ItemStatus with(List<AssignmentStatus> some) {
        return new ItemStatus(item, section, state, completion, due, openEntries, updated, some, obligations);
    }
}
