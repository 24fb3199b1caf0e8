package org.yaodian.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.Arrays;
import org.yaodian.desk.Desk;
import org.yaodian.desk.DeskClock;
import org.yaodian.desk.ProgressReporting;
import org.yaodian.desk.Sample;
import org.yaodian.plan.Assignment;
import org.yaodian.plan.Division;
import org.yaodian.plan.PlanSnapshot;
import org.yaodian.plan.WorkItem;
import org.yaodian.store.Access;

/** One update of progress to the disk, history and all, against a bare insert and commit, both with synchronous=FULL. */
public final class UpdateBench {
    private static final int WARM_UP = 2000;
    private static final int MEASURED = 1000;

    private UpdateBench() {}

    /** Runs it: the folder to write in, whose disk is measured. */
    public static void main(String[] args) throws IOException, SQLException {
        Path folder = Files.createTempDirectory(Path.of(args.length == 0 ? "target" : args[0]), "bench");
        Path plan = folder.resolve("plan.yaodian");
        Sample.make(plan, DeskClock.system());
        long[] ours = new long[MEASURED];
        long[] raw = new long[MEASURED];
        try (Desk desk = Desk.open(plan, Access.WRITE_ONCE, DeskClock.system());
                Connection connection = DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("raw.db"));
                Statement statement = connection.createStatement()) {
            statement.execute("pragma journal_mode=truncate");
            statement.execute("pragma synchronous=full");
            statement.execute("create table progress (id text primary key, percent integer, done text, on_day text)");
            connection.setAutoCommit(false);
            try (PreparedStatement insert = connection.prepareStatement("insert into progress values (?, ?, ?, ?)")) {
                ProgressReporting reporting = new ProgressReporting(desk);
                PlanSnapshot snapshot = desk.snapshot(null, LocalDate.of(2022, 11, 1));
                WorkItem item = snapshot.items().get(0);
                Assignment assignment = snapshot.assignmentsOf(item).get(0);
                Division division = snapshot.divisionsById().get(assignment.divisionId());
                LocalDate day = LocalDate.of(2022, 10, 20);
                for (int i = -WARM_UP; i < MEASURED; i++) {
                    long start = System.nanoTime();
                    reporting.say(
                            item,
                            division,
                            assignment,
                            PlanSnapshot.Reports.NONE,
                            new ProgressReporting.Report(Math.floorMod(i, 101), "审查21件", "", ""),
                            day);
                    long between = System.nanoTime();
                    insert(insert, i);
                    connection.commit();
                    if (i >= 0) {
                        ours[i] = between - start;
                        raw[i] = System.nanoTime() - between;
                    }
                }
            }
        }
        double ourMedian = median(ours);
        double rawMedian = median(raw);
        System.out.printf(
                "one update to disk, median of %d: raw insert and commit %.2f ms, update %.2f ms, ratio %.2f%n",
                MEASURED, rawMedian, ourMedian, ourMedian / rawMedian);
    }

    private static void insert(PreparedStatement insert, int i) throws SQLException {
        insert.setString(1, java.util.UUID.randomUUID().toString());
        insert.setInt(2, Math.floorMod(i, 101));
        insert.setString(3, "审查21件");
        insert.setString(4, "2022-10-20");
        insert.executeUpdate();
    }

    private static double median(long[] times) {
        long[] sorted = times.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2] / 1e6;
    }
}
