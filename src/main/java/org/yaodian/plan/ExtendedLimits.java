package org.yaodian.plan;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * What granted extensions make of the dated limits of an item.
 *
 * <p>For the division that was granted one, the limit is the granted day where that is later. What several divisions owe
 * together keeps its first day, unless each of them was granted one or has met it by then: the latest granted day holds
 * then. What each division owes by itself goes by its own extension.
 */
final class ExtendedLimits {
    private final PlanSnapshot snapshot;
    private final Map<UUID, List<Extension>> granted;

    ExtendedLimits(PlanSnapshot snapshot) {
        this.snapshot = snapshot;
        this.granted = snapshot.extensions().stream()
                .filter(extension -> extension.state() == ExtensionState.GRANTED)
                .collect(Collectors.groupingBy(Extension::assignmentId));
    }

    /** Whether the division was granted any on the item. */
    boolean has(Assignment assignment) {
        return granted.containsKey(assignment.id());
    }

    /** The day that holds for those who owe it together, the first one where none was granted. */
    LocalDate holding(LocalDate first, List<Assignment> owing) {
        LocalDate latest = first;
        for (Assignment assignment : owing) {
            LocalDate own = own(first, assignment);
            if (own.equals(first) && !metBy(first, assignment)) {
                return first;
            }
            latest = own.isAfter(latest) ? own : latest;
        }
        return latest;
    }

    private LocalDate own(LocalDate first, Assignment assignment) {
        return granted.getOrDefault(assignment.id(), List.of()).stream()
                .sorted(Comparator.comparing(Extension::firstDue))
                .reduce(first, (limit, extension) -> extension.moved(limit), (one, other) -> other);
    }

    private boolean metBy(LocalDate limit, Assignment assignment) {
        LocalDate complete = snapshot.reportsOn(assignment).completeSince();
        return complete != null && !complete.isAfter(limit);
    }
}
