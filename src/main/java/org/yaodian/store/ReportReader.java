package org.yaodian.store;

import static org.yaodian.store.Columns.text;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.yaodian.plan.PlanSnapshot.Reports;
import org.yaodian.plan.Progress;
import org.yaodian.plan.ProgressState;

/** Reads the latest words on each assignment of a plan, as of a day. */
final class ReportReader {
    private static final String LATEST = "with states (state) as (values " + states() + ")\n" + """
            select * from progress where id in (
              select (
                select said.id from progress said
                where said.assignment_id = assignment.id and said.state = states.state and said.on_day <= ?
                order by said.on_day desc, said.number desc limit 1)
              from assignment
              join work_item on work_item.id = assignment.item_id
              cross join states
              where work_item.plan_id = ?)
            """;

    private final Questions questions;

    private static String states() {
        return Stream.of(ProgressState.values())
                .map(state -> "('" + state.name() + "')")
                .collect(Collectors.joining(", "));
    }

    ReportReader(Questions questions) {
        this.questions = questions;
    }

    Map<UUID, Reports> reports(String planId, LocalDate on) {
        List<Progress> latest = latest(planId, on);
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
        return questions.all(
                OwedRows::progress,
                "select * from progress where assignment_id in (select id from assignment where item_id = ?)"
                        + " order by on_day, number",
                text(itemId));
    }

    /** The latest of each assignment in each state: one step into the index for each, however many reports there are. */
    private List<Progress> latest(String planId, LocalDate on) {
        return questions.all(OwedRows::progress, LATEST, on, planId);
    }

    /** For each assignment at 100 percent, the first day of its unbroken run of reports at 100 percent. */
    private Map<UUID, LocalDate> completeSince(List<Progress> latest, LocalDate on) {
        List<Object> values = new ArrayList<>();
        latest.stream()
                .filter(progress -> progress.state() == ProgressState.ACCEPTED && isComplete(progress))
                .forEach(progress -> values.add(text(progress.assignmentId())));
        if (values.isEmpty()) {
            return Map.of();
        }
        String complete = Questions.marks(values.size());
        values.add(ProgressState.ACCEPTED.name());
        values.add(on);
        Map<UUID, LocalDate> since = new HashMap<>();
        questions
                .all(
                        OwedRows::progress,
                        "select * from progress where assignment_id in (" + complete
                                + ") and state = ? and on_day <= ? order by on_day, number",
                        values.toArray())
                .forEach(progress -> follow(since, progress));
        return since;
    }

    private static void follow(Map<UUID, LocalDate> since, Progress progress) {
        if (isComplete(progress)) {
            since.putIfAbsent(progress.assignmentId(), progress.on());
        } else {
            since.remove(progress.assignmentId());
        }
    }

    private static boolean isComplete(Progress progress) {
        return progress.percent() == Progress.COMPLETE;
    }
}
