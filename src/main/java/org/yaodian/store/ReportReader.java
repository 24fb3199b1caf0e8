package org.yaodian.store;

import static org.yaodian.store.schema.Tables.ASSIGNMENT;
import static org.yaodian.store.schema.Tables.PROGRESS;
import static org.yaodian.store.schema.Tables.WORK_ITEM;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import org.jooq.Record1;
import org.jooq.Select;
import org.jooq.impl.DSL;
import org.yaodian.plan.PlanSnapshot.Reports;
import org.yaodian.plan.Progress;
import org.yaodian.plan.ProgressState;
import org.yaodian.store.schema.tables.records.ProgressRecord;

/** Reads the latest words on each assignment of a plan, as of a day. */
final class ReportReader {
    private final DSLContext context;

    ReportReader(DSLContext context) {
        this.context = context;
    }

    Map<UUID, Reports> reports(String planId, LocalDate on) {
        Select<Record1<String>> assignmentIds = DSL.select(ASSIGNMENT.ID)
                .from(ASSIGNMENT)
                .join(WORK_ITEM)
                .on(WORK_ITEM.ID.eq(ASSIGNMENT.ITEM_ID))
                .where(WORK_ITEM.PLAN_ID.eq(planId));
        Map<UUID, Progress> accepted = latest(assignmentIds, on, ProgressState.ACCEPTED);
        Map<UUID, Progress> submitted = latest(assignmentIds, on, ProgressState.SUBMITTED);
        Map<UUID, Progress> returned = latest(assignmentIds, on, ProgressState.RETURNED);
        Map<UUID, Progress> drafted = latest(assignmentIds, on, ProgressState.DRAFTED);
        Map<UUID, LocalDate> complete = completeSince(accepted, on);
        Set<UUID> heard = new HashSet<>(accepted.keySet());
        heard.addAll(submitted.keySet());
        heard.addAll(returned.keySet());
        heard.addAll(drafted.keySet());
        return heard.stream()
                .collect(Collectors.toMap(
                        id -> id,
                        id -> Reports.of(
                                accepted.get(id),
                                complete.get(id),
                                submitted.get(id),
                                returned.get(id),
                                drafted.get(id))));
    }

    List<Progress> ofItem(UUID itemId) {
        return context.selectFrom(PROGRESS)
                .where(PROGRESS.ASSIGNMENT_ID.in(
                        DSL.select(ASSIGNMENT.ID).from(ASSIGNMENT).where(ASSIGNMENT.ITEM_ID.eq(itemId.toString()))))
                .orderBy(PROGRESS.ON_DAY, PROGRESS.NUMBER)
                .fetch(OwedRows::progress);
    }

    /** The latest of each assignment: one step into the index for each, however many reports there are. */
    private Map<UUID, Progress> latest(Select<Record1<String>> assignmentIds, LocalDate on, ProgressState state) {
        var some = PROGRESS.as("some");
        var latest = DSL.field(DSL.select(some.ID)
                .from(some)
                .where(some.ASSIGNMENT_ID.eq(ASSIGNMENT.ID))
                .and(some.STATE.eq(state.name()))
                .and(some.ON_DAY.le(on))
                .orderBy(some.ON_DAY.desc(), some.NUMBER.desc())
                .limit(1));
        return context
                .selectFrom(PROGRESS)
                .where(PROGRESS.ID.in(DSL.select(latest).from(ASSIGNMENT).where(ASSIGNMENT.ID.in(assignmentIds))))
                .fetch()
                .stream()
                .map(OwedRows::progress)
                .collect(Collectors.toMap(Progress::assignmentId, progress -> progress));
    }

    /** For each assignment at 100 percent, the first day of its unbroken run of reports at 100 percent. */
    private Map<UUID, LocalDate> completeSince(Map<UUID, Progress> latest, LocalDate on) {
        List<String> complete = latest.values().stream()
                .filter(progress -> progress.percent() == Progress.COMPLETE)
                .map(progress -> progress.assignmentId().toString())
                .toList();
        if (complete.isEmpty()) {
            return Map.of();
        }
        Map<UUID, LocalDate> since = new HashMap<>();
        context.selectFrom(PROGRESS)
                .where(PROGRESS.ASSIGNMENT_ID.in(complete))
                .and(PROGRESS.STATE.eq(ProgressState.ACCEPTED.name()))
                .and(PROGRESS.ON_DAY.le(on))
                .orderBy(PROGRESS.ON_DAY, PROGRESS.NUMBER)
                .forEach(row -> follow(since, row));
        return since;
    }

    private static void follow(Map<UUID, LocalDate> since, ProgressRecord row) {
        UUID assignment = UUID.fromString(row.getAssignmentId());
        if (row.getPercent() == Progress.COMPLETE) {
            since.putIfAbsent(assignment, row.getOnDay());
        } else {
            since.remove(assignment);
        }
    }
}
