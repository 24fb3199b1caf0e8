package org.yaodian.desk;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.yaodian.plan.Assignment;
import org.yaodian.plan.Division;
import org.yaodian.plan.PlanSnapshot;
import org.yaodian.plan.Progress;
import org.yaodian.plan.WorkItem;
import org.yaodian.store.RecordedChange.RecordedRow;

/**
 * What stood before a change, and what stands now, as people see it: a report is a record of its own, but its texts go on
 * from the one before it.
 */
final class EarlierTexts {
    static final String PROGRESS = "progress";

    private final Desk desk;

    EarlierTexts(Desk desk) {
        this.desk = desk;
    }

    /** The row with what stood before it where it went on from another record; else as it is. */
    RecordedRow asSeen(RecordedRow row) {
        if (!row.kind().equals(PROGRESS) || row.before() != null) {
            return row;
        }
        return desk.file()
                .history()
                .reportedBefore(row.after())
                .map(before -> new RecordedRow(row.kind(), row.id(), before, row.after()))
                .orElse(row);
    }

    /** As {@link #asSeen(RecordedRow)}, for all of them. */
    List<RecordedRow> asSeen(List<RecordedRow> rows) {
        return rows.stream().map(this::asSeen).toList();
    }

    /** The record as it is now, a report as the last one of its assignment; empty where it is gone. */
    Optional<Map<String, String>> now(String kind, UUID id) {
        Optional<Map<String, String>> live = desk.file().history().live(kind, id);
        if (!kind.equals(PROGRESS)) {
            return live;
        }
        return live.map(report -> UUID.fromString(report.get("assignment_id")))
                .flatMap(this::reported)
                .flatMap(reported ->
                        desk.file().history().live(PROGRESS, reported.last().id()));
    }

    /**
     * An assignment with its last report.
     *
     * @param year of its plan
     */
    record Reported(int year, WorkItem item, Division division, Progress last) {}

    /** Empty where the assignment is gone or nothing was reported. */
    Optional<Reported> reported(UUID assignmentId) {
        return desk.file()
                .history()
                .live("assignment", assignmentId)
                .map(assignment -> UUID.fromString(assignment.get("item_id")))
                .flatMap(item -> desk.file().item(item))
                .flatMap(item -> reported(assignmentId, item));
    }

    private Optional<Reported> reported(UUID assignmentId, WorkItem item) {
        int year = desk.file()
                .history()
                .live("plan", item.planId())
                .map(plan -> Integer.parseInt(plan.get("year")))
                .orElseThrow();
        PlanSnapshot snapshot = desk.snapshot(year, desk.today());
        return snapshot.assignments().stream()
                .filter(some -> some.id().equals(assignmentId))
                .filter(some -> snapshot.reportsOn(some).last() != null)
                .findFirst()
                .map(some -> new Reported(
                        year,
                        item,
                        divisionOf(some, snapshot),
                        snapshot.reportsOn(some).last()));
    }

    private static Division divisionOf(Assignment assignment, PlanSnapshot snapshot) {
        return snapshot.divisionsById().get(assignment.divisionId());
    }
}
