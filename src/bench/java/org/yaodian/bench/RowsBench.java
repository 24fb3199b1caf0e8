package org.yaodian.bench;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
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

/**
 * A hundred thousand assignments, each with its progress, as a workbook; to be run with a small heap. Then 进展情况表 alone,
 * against a bare loop over POI's own streaming workbook that writes the same values into as many cells in the same run.
 */
public final class RowsBench {
    private static final int ITEMS = 4_000;
    private static final int DIVISIONS = 25;
    private static final int TURNS = 5;
    private static final LocalDate DAY = LocalDate.of(2022, 10, 20);

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
        compare(status);
    }

    private static void compare(PlanStatus status) throws IOException {
        long[] ours = new long[TURNS];
        long[] bare = new long[TURNS];
        for (int i = 0; i < TURNS; i++) {
            bare[i] = timed(RowsBench::writeBare);
            ours[i] = timed(out -> ExportWorkbook.write(
                    status,
                    WorkCalendar.weekendsOnly(),
                    new ExportOptions(null, "办公室", EnumSet.of(SheetKind.PROGRESS)),
                    out,
                    ProgressListener.NONE));
        }
        Arrays.sort(ours);
        Arrays.sort(bare);
        System.out.printf(
                "the sheet of progress alone %d ms, bare SXSSF %d ms, ratio %.2f (medians of %d)%n",
                ours[TURNS / 2], bare[TURNS / 2], (double) ours[TURNS / 2] / bare[TURNS / 2], TURNS);
    }

    @FunctionalInterface
    private interface Writing {
        void to(OutputStream out) throws IOException;
    }

    private static long timed(Writing writing) throws IOException {
        Path file = Files.createTempFile("yaodian-rows", ".xlsx");
        long start = System.nanoTime();
        try (OutputStream out = Files.newOutputStream(file)) {
            writing.to(out);
        }
        long taken = (System.nanoTime() - start) / 1_000_000;
        Files.delete(file);
        return taken;
    }

    private static void writeBare(OutputStream out) throws IOException {
        try (SXSSFWorkbook workbook = new SXSSFWorkbook(100)) {
            CellStyle percent = workbook.createCellStyle();
            percent.setDataFormat(workbook.createDataFormat().getFormat("0%"));
            CellStyle date = workbook.createCellStyle();
            date.setDataFormat(workbook.createDataFormat().getFormat("yyyy-mm-dd"));
            Sheet sheet = workbook.createSheet("进展情况表");
            for (int i = 0; i < ITEMS * DIVISIONS; i++) {
                Row row = sheet.createRow(i);
                int item = 1 + i / DIVISIONS;
                row.createCell(0).setCellValue(item);
                row.createCell(1).setCellValue("事项" + item);
                row.createCell(2).setCellValue("处室" + (1 + i % DIVISIONS));
                row.createCell(3).setCellValue("落实");
                row.createCell(4).setCellValue("常态");
                row.createCell(5).setCellValue("正常");
                org.apache.poi.ss.usermodel.Cell done = row.createCell(6);
                done.setCellValue(item % 100 / 100.0);
                done.setCellStyle(percent);
                row.createCell(7).setCellValue("进展");
                for (int empty = 8; empty < 11; empty++) {
                    row.createCell(empty).setBlank();
                }
                org.apache.poi.ss.usermodel.Cell day = row.createCell(11);
                day.setCellValue(DAY);
                day.setCellStyle(date);
                row.createCell(12).setCellValue("已采纳");
            }
            workbook.write(out);
        }
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
                        DAY,
                        ProgressState.ACCEPTED,
                        "办公室",
                        Instant.EPOCH);
                reports.put(assignment.id(), new PlanSnapshot.Reports(progress, null, null));
            }
        }
        return new PlanSnapshot(
                new Office(UUID.randomUUID(), 1, Office.DEFAULT_WARNING_DAYS),
                plan,
                DAY,
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
