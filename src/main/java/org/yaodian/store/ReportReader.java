package org.yaodian.store;

import static org.yaodian.store.schema.Tables.ASSIGNMENT;
import static org.yaodian.store.schema.Tables.PROGRESS;
import static org.yaodian.store.schema.Tables.WORK_ITEM;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jooq.Condition;
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
        List<Progress> latest = latest(assignmentIds, on);
        Map<UUID, LocalDate> complete = completeSince(latest, on);
        Map<UUID, Map<ProgressState, Progress>> heard = new HashMap<>();
        latest.forEach(
                progress -> heard.computeIfAbsent(progress.assignmentId(), id -> new EnumMap<>(ProgressState.class))
                        .put(progress.state(), progress));
        return heard.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        entry -> Reports.of(
                                entry.getValue().get(ProgressState.ACCEPTED),
                                complete.get(entry.getKey()),
                                entry.getValue().get(ProgressState.SUBMITTED),
                                entry.getValue().get(ProgressState.RETURNED),
                                entry.getValue().get(ProgressState.DRAFTED))));
    }

    List<Progress> ofItem(UUID itemId) {
        return context.selectFrom(PROGRESS)
                .where(PROGRESS.ASSIGNMENT_ID.in(
                        DSL.select(ASSIGNMENT.ID).from(ASSIGNMENT).where(ASSIGNMENT.ITEM_ID.eq(itemId.toString()))))
                .orderBy(PROGRESS.ON_DAY, PROGRESS.NUMBER)
                .fetch(OwedRows::progress);
    }

    /** The latest of each assignment in each state. */
    private List<Progress> latest(Select<Record1<String>> assignmentIds, LocalDate on) {
        Condition latest = DSL.or(Stream.of(ProgressState.values())
                .map(state -> PROGRESS.ID.in(latest(assignmentIds, on, state)))
                .toList());
        return context.selectFrom(PROGRESS).where(latest).fetch(OwedRows::progress);
    }

    /** Their ids in one state: one step into the index for each, however many reports there are. */
    private static Select<Record1<String>> latest(
            Select<Record1<String>> assignmentIds, LocalDate on, ProgressState state) {
        var some = PROGRESS.as("some");
        var latest = DSL.field(DSL.select(some.ID)
                .from(some)
                .where(some.ASSIGNMENT_ID.eq(ASSIGNMENT.ID))
                .and(some.STATE.eq(state.name()))
                .and(some.ON_DAY.le(on))
                .orderBy(some.ON_DAY.desc(), some.NUMBER.desc())
                .limit(1));
        return DSL.select(latest).from(ASSIGNMENT).where(ASSIGNMENT.ID.in(assignmentIds));
    }

    /** For each assignment at 100 percent, the first day of its unbroken run of reports at 100 percent. */
    private Map<UUID, LocalDate> completeSince(List<Progress> latest, LocalDate on) {
        List<String> complete = latest.stream()
                .filter(progress ->
                        progress.state() == ProgressState.ACCEPTED && progress.percent() == Progress.COMPLETE)
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
