package org.yaodian.bench;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.yaodian.calendar.WorkCalendar;
import org.yaodian.plan.Assignment;
import org.yaodian.plan.Division;
import org.yaodian.plan.Office;
import org.yaodian.plan.Plan;
import org.yaodian.plan.PlanSnapshot;
import org.yaodian.plan.PlanStatus;
import org.yaodian.plan.Progress;
import org.yaodian.plan.ProgressListener;
import org.yaodian.plan.ProgressState;
import org.yaodian.plan.Registered;
import org.yaodian.plan.Role;
import org.yaodian.plan.StatusRules;
import org.yaodian.plan.WorkItem;
import org.yaodian.report.ExportOptions;
import org.yaodian.report.ExportWorkbook;
import org.yaodian.report.SheetKind;

/** A hundred thousand assignments, each with its progress, as a workbook; to be run with a small heap. */
public final class RowsBench {
    private static final int ITEMS = 4_000;
    private static final int DIVISIONS = 25;

    private RowsBench() {}

    /** Runs it. */
    public static void main(String[] args) throws IOException {
        PlanStatus status = StatusRules.statusOf(snapshot(), Registered.NOTHING, WorkCalendar.weekendsOnly());
        Path file = Files.createTempFile("yaodian-rows", ".xlsx");
        long start = System.nanoTime();
        try (OutputStream out = Files.newOutputStream(file)) {
            ExportWorkbook.write(
                    status,
                    WorkCalendar.weekendsOnly(),
                    new ExportOptions(null, "办公室", EnumSet.allOf(SheetKind.class)),
                    out,
                    ProgressListener.NONE);
        }
        System.out.printf(
                "%d rows of progress and the other sheets, heap %d MB: %d ms, %d MB%n",
                ITEMS * DIVISIONS,
                Runtime.getRuntime().maxMemory() >> 20,
                (System.nanoTime() - start) / 1_000_000,
                Files.size(file) >> 20);
        Files.delete(file);
    }

    private static PlanSnapshot snapshot() {
        Plan plan = new Plan(UUID.randomUUID(), 1, 2022, "计划", null, null, null);
        List<Division> divisions = new ArrayList<>();
        for (int d = 1; d <= DIVISIONS; d++) {
            divisions.add(new Division(UUID.randomUUID(), 1, d, "处室" + d, "处室", null, null));
        }
        List<WorkItem> items = new ArrayList<>();
        List<Assignment> assignments = new ArrayList<>();
        Map<UUID, PlanSnapshot.Reports> reports = new HashMap<>();
        LocalDate day = LocalDate.of(2022, 10, 20);
        for (int i = 1; i <= ITEMS; i++) {
            WorkItem item = new WorkItem(UUID.randomUUID(), 1, plan.id(), null, i, "", "事项" + i, "内容", null);
            items.add(item);
            for (Division division : divisions) {
                Assignment assignment =
                        new Assignment(UUID.randomUUID(), 1, item.id(), division.id(), Role.IMPLEMENT, null);
                assignments.add(assignment);
                Progress progress = new Progress(
                        UUID.randomUUID(),
                        1,
                        assignments.size(),
                        assignment.id(),
                        i % 100,
                        "进展",
                        "",
                        "",
                        day,
                        ProgressState.ACCEPTED,
                        "办公室",
                        Instant.EPOCH);
                reports.put(assignment.id(), new PlanSnapshot.Reports(progress, null, null));
            }
        }
        return new PlanSnapshot(
                new Office(UUID.randomUUID(), 1, Office.DEFAULT_WARNING_DAYS),
                plan,
                day,
                List.of(),
                items,
                divisions,
                List.of(),
                List.of(),
                assignments,
                List.of(),
                List.of(),
                reports);
    }
}
