package org.yaodian.store;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.yaodian.plan.Assignment;
import org.yaodian.plan.Division;
import org.yaodian.plan.PlanSnapshot;
import org.yaodian.plan.Progress;
import org.yaodian.plan.ProgressState;
import org.yaodian.plan.Row;
import org.yaodian.plan.WorkItem;

/**
 * Fills a file with the reports of five years, each recorded and corrected several times: written by the same class that
 * writes any change, so that the file passes its check, but in one transaction.
 */
public final class ManyChanges {
    private static final Duration BETWEEN = Duration.ofSeconds(150);

    private ManyChanges() {}

    /**
     * Writes the changes.
     *
     * @param reports how many reports there are
     * @param changes how many changes they have together
     * @param people who made them, in turn; the first a third of all
     */
    public static void write(Path path, PlanSnapshot snapshot, int reports, int changes, List<String> people)
            throws SQLException {
        try (Connection connection = Database.connect(path, false);
                Statement statement = connection.createStatement()) {
            statement.execute("pragma journal_mode = off");
            statement.execute("pragma synchronous = off");
            statement.execute("begin");
            Questions writing = new Questions(connection, new KeptStatements(connection));
            ChangeWriter writer = new ChangeWriter(writing);
            Instant at = Instant.parse("2020-01-02T00:30:00Z");
            Progress[] said = new Progress[reports];
            for (int i = 0; i < changes; i++) {
                at = at.plus(BETWEEN);
                int place = i % reports;
                Progress before = said[place];
                Assignment assignment = snapshot.assignments()
                        .get(place % snapshot.assignments().size());
                Progress after = report(writing, assignment, before, i, at);
                String who = i % 3 == 0 ? people.get(0) : people.get(i % people.size());
                RowChange<?> row = before == null ? RowChange.added(after) : RowChange.changed(before, after);
                writer.write(
                        new Change(who, at, after.on(), told(snapshot, assignment, after), Act.DO, null, List.of(row)));
                said[place] = withRevision(after, after.revision() + 1);
            }
            statement.execute("commit");
        }
    }

    private static Told told(PlanSnapshot snapshot, Assignment assignment, Progress progress) {
        WorkItem item = snapshot.items().stream()
                .filter(some -> some.id().equals(assignment.itemId()))
                .findFirst()
                .orElseThrow();
        Division division = snapshot.divisionsById().get(assignment.divisionId());
        return Told.of("progress.accepted", item.number(), item.name(), division.name(), progress.percent());
    }

    private static Progress report(Questions writing, Assignment assignment, Progress before, int i, Instant at) {
        return new Progress(
                before == null ? UUID.randomUUID() : before.id(),
                before == null ? Row.UNSAVED : before.revision(),
                before == null ? Numbers.next(writing, 1) : before.number(),
                assignment.id(),
                i % 101,
                "第 " + i + " 次：审查公开信息 " + i % 97 + " 件，退回修改 " + i % 7 + " 件，均已按时办结",
                i % 5 == 0 ? "人手不足，需要信息中心支持" : "",
                "下月继续",
                LocalDate.of(2022, 1, 1).plusDays(i % 300),
                ProgressState.ACCEPTED,
                "张三",
                at);
    }

    private static Progress withRevision(Progress progress, int revision) {
        return new Progress(
                progress.id(),
                revision,
                progress.number(),
                progress.assignmentId(),
                progress.percent(),
                progress.done(),
                progress.problems(),
                progress.nextSteps(),
                progress.on(),
                progress.state(),
                progress.reportedBy(),
                progress.recordedAt());
    }
}
