package org.yaodian.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;

/**
 * Something of a division that waits for the office's review: progress that was submitted, or more time that was asked
 * for; one of the two is null.
 */
public record Waiting(WorkItem item, AssignmentStatus assignment, Progress progress, Extension extension) {

    /** All that waits in a plan, the longest first; what is closed waits for nothing. */
    public static List<Waiting> of(PlanStatus status) {
        List<Waiting> waiting = new ArrayList<>();
        for (ItemStatus item : status.items()) {
            if (item.item().closedOn() == null) {
                item.assignments().forEach(assignment -> collect(status, item.item(), assignment, waiting));
            }
        }
        return waiting.stream()
                .sorted(Comparator.comparing(Waiting::on)
                        .thenComparing(one -> one.item().number()))
                .toList();
    }

    private static void collect(PlanStatus status, WorkItem item, AssignmentStatus assignment, List<Waiting> waiting) {
        if (assignment.reports().pending() != null) {
            waiting.add(new Waiting(item, assignment, assignment.reports().pending(), null));
        }
        status.snapshot().extensionsOf(assignment.assignment()).stream()
                .filter(extension -> extension.state() == ExtensionState.ASKED)
                .forEach(extension -> waiting.add(new Waiting(item, assignment, null, extension)));
    }

    /** The id of what waits. */
    public UUID id() {
        return progress == null ? extension.id() : progress.id();
    }

    /** The day from which it is, or on which it was asked for. */
    public LocalDate on() {
        return progress == null ? extension.on() : progress.on();
    }

    /** Who said or asked it. */
    public String by() {
        return progress == null ? extension.askedBy() : progress.reportedBy();
    }
}
