package org.yaodian.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yaodian.plan.Due;
import org.yaodian.plan.Obligation;
import org.yaodian.plan.Office;
import org.yaodian.plan.OwedBy;
import org.yaodian.plan.Refused;
import org.yaodian.plan.WorkItem;
import org.yaodian.store.Access;

/** Who opens a file, its settings, obligations, backups, and documents that are none. */
class DeskTest {
    @TempDir
    Path folder;

    @TempDir
    Path home;

    private String homeBefore;

    @BeforeEach
    void live() {
        homeBefore = System.getProperty("yaodian.home");
        System.setProperty("yaodian.home", home.toString());
    }

    @AfterEach
    void leave() {
        if (homeBefore == null) {
            System.clearProperty("yaodian.home");
        } else {
            System.setProperty("yaodian.home", homeBefore);
        }
    }

    @Test
    void without_a_name_the_coordinator_who_made_the_file_acts() {
        try (Desk desk = DeskFixture.desk(folder)) {
            assertThat(desk.who()).isEqualTo(DeskFixture.COORDINATOR);
        }
        Path path = folder.resolve("计划.yaodian");
        Refused refused = DeskFixture.refusal(() -> Desk.open(path, Access.WINDOW, DeskFixture.CLOCK, "王五"));
        assertThat(refused.reason()).isEqualTo("people.unknown");
        assertThat(refused.arguments()).containsExactly("王五", DeskFixture.COORDINATOR);
        // the refusal gave the file back
        try (Desk desk = DeskFixture.open(path)) {
            assertThat(desk.writable()).isTrue();
        }
    }

    @Test
    void the_warning_is_the_offices_own_within_bounds() {
        try (Desk desk = DeskFixture.desk(folder)) {
            OfficeSettings settings = new OfficeSettings(desk);
            Office office = DeskFixture.snapshot(desk).office();
            assertThat(office.warningDays()).isEqualTo(10);
            for (int days : new int[] {-1, 251}) {
                assertThat(DeskFixture.reasonOf(() -> settings.warnBefore(office, days)))
                        .isEqualTo("settings.warningDays");
            }
            settings.warnBefore(office, 250);
            assertThat(DeskFixture.snapshot(desk).office().warningDays()).isEqualTo(250);
            new Undoing(desk).undo();
            assertThat(DeskFixture.snapshot(desk).office().warningDays()).isEqualTo(10);
        }
    }

    @Test
    void an_obligation_is_met_by_whoever_owes_it() {
        try (Desk desk = DeskFixture.desk(folder)) {
            ObligationEditing editing = new ObligationEditing(desk);
            WorkItem item = DeskFixture.item(desk, 2);
            assertThat(DeskFixture.reasonOf(
                            () -> editing.add(DeskFixture.snapshot(desk), item, " ", new Due.Standing(), OwedBy.ITEM)))
                    .isEqualTo("obligation.quote");
            Obligation each = editing.add(
                    DeskFixture.snapshot(desk), item, "各处室每年1次", new Due.TimesPerYear(1), OwedBy.EACH_DIVISION);
            assertThat(each.ordinal()).isEqualTo(2);
            assertThat(DeskFixture.reasonOf(() -> editing.fulfil(item, each, null, DeskFixture.TODAY, "")))
                    .isEqualTo("obligation.whose");
            editing.fulfil(item, each, DeskFixture.division(desk, "人事处").id(), DeskFixture.TODAY, null);
            assertThat(desk.status(null, desk.today())
                            .items()
                            .get(1)
                            .obligations()
                            .get(1))
                    .satisfies(status -> assertThat(status.done()).isEqualTo(1))
                    .satisfies(status -> assertThat(status.open()).isEqualTo(1));
        }
    }

    @Test
    void an_obligation_goes_with_its_facts_also_those_of_later_days() {
        try (Desk desk = DeskFixture.desk(folder)) {
            ObligationEditing editing = new ObligationEditing(desk);
            WorkItem item = DeskFixture.item(desk, 1);
            Obligation obligation =
                    DeskFixture.snapshot(desk).obligationsOf(item).get(0);
            editing.fulfil(item, obligation, null, LocalDate.of(2022, 10, 1), "早");
            editing.fulfil(item, obligation, null, LocalDate.of(2022, 12, 1), "晚");
            editing.remove(desk.snapshot(null, desk.today()), item, obligation);
            assertThat(DeskFixture.snapshot(desk).obligationsOf(item)).isEmpty();
            new Undoing(desk).undo();
            assertThat(DeskFixture.snapshot(desk).fulfilments()).hasSize(2);
            DeskFixture.expectWhole(desk);
        }
    }

    @Test
    void a_file_is_backed_up_once_a_day_before_its_first_write() throws IOException {
        Path path;
        try (Desk desk = DeskFixture.desk(folder)) {
            path = desk.path();
            assertThat(KeptBackups.folderOf(desk)).startsWithRaw(home);
            KeptBackups.keepOnceADay(desk);
            KeptBackups.keepOnceADay(desk);
            assertThat(KeptBackups.list(desk)).hasSize(1);
        }
        DeskClock tomorrow = new DeskClock(
                Clock.fixed(LocalDateTime.of(2022, 11, 2, 8, 0).toInstant(ZoneOffset.UTC), ZoneId.of("UTC")), null);
        try (Desk desk = Desk.open(path, Access.READ, tomorrow)) {
            // who only reads backs nothing up
            KeptBackups.keepOnceADay(desk);
            assertThat(KeptBackups.list(desk)).hasSize(1);
        }
        try (Desk desk = Desk.open(path, Access.WINDOW, tomorrow)) {
            KeptBackups.keepOnceADay(desk);
            assertThat(KeptBackups.list(desk)).hasSize(2);
        }
    }

    @Test
    void what_is_no_document_is_refused() throws IOException {
        assertThat(DeskFixture.reasonOf(() -> PlanDocuments.read(folder))).isEqualTo("read.isFolder");
        assertThat(DeskFixture.reasonOf(() -> PlanDocuments.read(folder.resolve("无.txt"))))
                .isEqualTo("read.notFound");
        Path empty = Files.createFile(folder.resolve("空.txt"));
        assertThat(DeskFixture.reasonOf(() -> PlanDocuments.read(empty))).isEqualTo("read.empty");
    }

    @Test
    void undoing_nothing_is_told() {
        try (Desk desk = DeskFixture.desk(folder)) {
            Undoing undoing = new Undoing(desk);
            assertThat(undoing.next()).isEmpty();
            assertThat(undoing.nextRedo()).isEmpty();
            assertThat(DeskFixture.reasonOf(undoing::undo)).isEqualTo("undo.nothing");
            assertThat(DeskFixture.reasonOf(undoing::redo)).isEqualTo("redo.nothing");
        }
    }

    @Test
    void days_are_counted_up_to_ten_thousand() {
        assertThat(WorkDays.after(LocalDate.of(2022, 9, 30), 5)).isEqualTo("2022-10-12");
        for (int n : List.of(-1, 10_001)) {
            assertThat(DeskFixture.reasonOf(() -> WorkDays.after(LocalDate.of(2022, 9, 30), n)))
                    .isEqualTo("workday.count");
        }
    }
}
