package org.yaodian.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.EnumSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yaodian.plan.PlanStatus;
import org.yaodian.plan.ProgressListener;
import org.yaodian.plan.Refused;
import org.yaodian.report.SheetKind;
import org.yaodian.store.Access;

/** What a sheet may take the place of. */
class ExportingTest {
    private static final LocalDate DAY = LocalDate.of(2022, 11, 1);

    @TempDir
    private Path folder;

    private Path plan;
    private Exporting exporting;

    @BeforeEach
    void makePlan() {
        plan = folder.resolve("plan.yaodian");
        SampleFile.make(plan, DeskClock.on(DAY));
        try (Desk desk = Desk.open(plan, Access.READ, DeskClock.on(DAY))) {
            PlanStatus status = desk.status(null, DAY);
            exporting = new Exporting(status, "办公室", EnumSet.of(SheetKind.OVERVIEW));
        }
    }

    private void expectRefused(Path target) throws IOException {
        byte[] before = Files.readAllBytes(plan);
        assertThatThrownBy(() -> exporting.workbook(target, ProgressListener.NONE))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.reason()).isEqualTo("report.planFile"));
        assertThatThrownBy(() -> exporting.pdf(target, ProgressListener.NONE))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.reason()).isEqualTo("report.planFile"));
        assertThat(Files.readAllBytes(plan)).isEqualTo(before);
    }

    @Test
    void a_plan_is_never_replaced_by_a_sheet() throws IOException {
        expectRefused(plan);
    }

    @Test
    void nor_by_a_link_to_it_nor_under_another_ending() throws IOException {
        expectRefused(Files.createSymbolicLink(folder.resolve("link.xlsx"), plan));
        expectRefused(Files.copy(plan, folder.resolve("copy.xlsx")));
    }

    @Test
    void an_older_workbook_is_replaced() throws IOException {
        Path workbook = Files.writeString(folder.resolve("out.xlsx"), "old");
        exporting.workbook(workbook, ProgressListener.NONE);
        assertThat(Files.size(workbook)).isGreaterThan(3);
    }
}
