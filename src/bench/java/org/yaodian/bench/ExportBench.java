package org.yaodian.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.EnumSet;
import org.yaodian.desk.Desk;
import org.yaodian.desk.DeskClock;
import org.yaodian.desk.Exporting;
import org.yaodian.desk.Sample;
import org.yaodian.plan.PlanStatus;
import org.yaodian.plan.ProgressListener;
import org.yaodian.report.SheetKind;
import org.yaodian.store.Access;

/** The sample's workbook, again and again in one process. */
public final class ExportBench {
    private static final int TURNS = 12;

    private ExportBench() {}

    /** Runs it. */
    public static void main(String[] args) throws IOException {
        Path folder = Files.createTempDirectory("yaodian-export");
        Path plan = folder.resolve("plan.yaodian");
        Sample.make(plan, DeskClock.system());
        try (Desk desk = Desk.open(plan, Access.READ, DeskClock.system())) {
            PlanStatus status = desk.status(null, LocalDate.of(2022, 11, 1));
            StringBuilder times = new StringBuilder();
            for (int i = 0; i < TURNS; i++) {
                long start = System.nanoTime();
                new Exporting(status, "办公室", EnumSet.allOf(SheetKind.class))
                        .workbook(folder.resolve("out.xlsx"), ProgressListener.NONE);
                times.append(' ').append((System.nanoTime() - start) / 1_000_000);
            }
            System.out.println("the sample's workbook, ms, from the first on:" + times);
        }
    }
}
