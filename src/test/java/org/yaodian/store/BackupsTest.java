package org.yaodian.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yaodian.plan.Refused;

class BackupsTest {
    private static final LocalDateTime NOW = LocalDateTime.of(2022, 11, 1, 9, 30, 0, 123_000_000);

    @TempDir
    Path folder;

    private Path path;
    private Path kept;

    @BeforeEach
    void make() {
        path = Records.file(folder);
        kept = folder.resolve("备份");
    }

    private Path backUp(LocalDateTime now) {
        try (PlanFile file = Records.open(path, Access.READ)) {
            return Backups.backUp(file, kept, now);
        }
    }

    @Test
    void a_backup_is_the_file_as_it_was_under_the_time_of_its_making() throws IOException {
        try (PlanFile file = Records.open(path, Access.WRITE_ONCE)) {
            Records.retitle(file, "张三", 1, "新标题");
        }
        Path backup = backUp(NOW);
        assertThat(backup).isEqualTo(kept.resolve("计划-20221101-093000-123.yaodian"));
        assertThat(Refusals.names(kept)).containsExactly("计划-20221101-093000-123.yaodian");
        try (PlanFile file = Records.open(backup, Access.READ)) {
            assertThat(Records.broken(file)).isEmpty();
            assertThat(Records.title(file, 1)).isEqualTo("新标题");
            assertThat(file.historyCount(HistoryFilter.ALL)).isEqualTo(2);
        }
        assertThat(Backups.list(kept)).containsExactly(new Backups.Backup(backup, NOW));
    }

    @Test
    void a_backup_never_replaces_another() throws IOException {
        Path backup = backUp(NOW);
        String before = Refusals.sha256(backup);
        assertThat(Refusals.reasonOf(() -> backUp(NOW))).isEqualTo("file.exists");
        assertThat(Refusals.sha256(backup)).isEqualTo(before);
    }

    @Test
    void a_folder_that_takes_no_backup_is_refused() throws IOException {
        String before = Refusals.sha256(path);
        try (PlanFile file = Records.open(path, Access.READ)) {
            for (Path target : List.of(Path.of("/proc/备份"), Path.of("/proc"))) {
                assertThat(Refusals.reasonOf(() -> Backups.backUp(file, target, NOW)))
                        .isEqualTo("backup.notWritable");
            }
            assertThat(Refusals.reasonOf(() -> Backups.backUp(file, path, NOW))).isEqualTo("backup.notFolder");
        }
        assertThat(Refusals.sha256(path)).isEqualTo(before);
    }

    @Test
    void the_last_ten_and_the_newest_of_each_month_are_kept() throws IOException {
        Files.createDirectories(kept);
        List<LocalDateTime> made = new ArrayList<>();
        // twelve in November, three in October, one in August
        for (int day = 1; day <= 12; day++) {
            made.add(LocalDateTime.of(2022, 11, day, 8, 0));
        }
        made.add(LocalDateTime.of(2022, 10, 31, 8, 0));
        made.add(LocalDateTime.of(2022, 10, 31, 7, 0));
        made.add(LocalDateTime.of(2022, 10, 1, 8, 0));
        made.add(LocalDateTime.of(2022, 8, 1, 8, 0));
        for (LocalDateTime time : made) {
            Files.createFile(kept.resolve("计划-%tY%<tm%<td-%<tH%<tM%<tS-000.yaodian".formatted(time)));
        }
        Files.createFile(kept.resolve("我的笔记.txt"));
        Files.createFile(kept.resolve("计划-旧.yaodian"));
        Backups.prune(kept);
        assertThat(Backups.list(kept))
                .extracting(backup -> backup.made().toLocalDate().toString())
                .containsExactly(
                        "2022-11-12",
                        "2022-11-11",
                        "2022-11-10",
                        "2022-11-09",
                        "2022-11-08",
                        "2022-11-07",
                        "2022-11-06",
                        "2022-11-05",
                        "2022-11-04",
                        "2022-11-03",
                        "2022-10-31",
                        "2022-08-01");
        assertThat(Backups.list(kept).get(10).made().getHour()).isEqualTo(8);
        // what is no backup is not touched
        assertThat(kept.resolve("我的笔记.txt")).exists();
        assertThat(kept.resolve("计划-旧.yaodian")).exists();
    }

    @Test
    void a_missing_folder_has_no_backups() {
        assertThat(Backups.list(folder.resolve("无"))).isEmpty();
    }

    @Test
    void a_backup_becomes_a_new_file_and_stays() throws IOException {
        Path backup = backUp(NOW);
        String before = Refusals.sha256(backup);
        Path target = folder.resolve("恢复.yaodian");
        Backups.restore(backup, target);
        assertThat(Refusals.sha256(backup)).isEqualTo(before);
        try (PlanFile file = Records.open(target, Access.WRITE_ONCE)) {
            Records.retitle(file, "张三", 1, "恢复之后");
            assertThat(Records.broken(file)).isEmpty();
        }
        assertThat(Refusals.sha256(backup)).isEqualTo(before);
    }

    @Test
    void nothing_is_restored_over_what_is_there() throws IOException {
        Path backup = backUp(NOW);
        String before = Refusals.sha256(path);
        assertThat(Refusals.reasonOf(() -> Backups.restore(backup, path))).isEqualTo("file.exists");
        assertThat(Refusals.sha256(path)).isEqualTo(before);
        assertThat(Refusals.reasonOf(() -> Backups.restore(backup, folder.resolve("无/a.yaodian"))))
                .isEqualTo("file.noFolder");
        assertThat(Refusals.reasonOf(() -> Backups.restore(folder.resolve("无.yaodian"), folder.resolve("a.yaodian"))))
                .isEqualTo("file.notFound");
    }

    @Test
    void a_damaged_backup_is_refused_by_its_own_name() throws IOException {
        Path backup = backUp(NOW);
        byte[] whole = Files.readAllBytes(backup);
        // one page after the other made unreadable, the first one behind its header
        for (int page = 0; page < whole.length; page += 4096) {
            byte[] damaged = whole.clone();
            Arrays.fill(damaged, page + (page == 0 ? 100 : 0), page + 200, (byte) 0xEE);
            Files.write(backup, damaged);
            Path target = folder.resolve("恢复.yaodian");
            Refused refused = Refusals.of(() -> Backups.restore(backup, target));
            assertThat(refused.reason()).as("page at " + page).isEqualTo("backup.damaged");
            assertThat(refused.arguments()).containsExactly(backup);
            assertThat(target).doesNotExist();
        }
        Files.write(backup, Arrays.copyOf(whole, whole.length / 2));
        assertThat(Refusals.reasonOf(() -> Backups.restore(backup, folder.resolve("恢复.yaodian"))))
                .isEqualTo("file.cutShort");
        assertThat(Refusals.names(folder)).containsExactly("备份", "计划.yaodian");
    }

    @Test
    void a_damaged_file_is_told_by_its_own_name_when_it_is_backed_up() throws IOException {
        try (PlanFile file = Records.open(path, Access.WRITE_ONCE)) {
            Records.retitle(file, "张三", 1, "长".repeat(100_000));
        }
        byte[] whole = Files.readAllBytes(path);
        int refusals = 0;
        // one page after the other: some are met when the file is opened, some only when all of it is copied
        for (int page = 4096; page < whole.length; page += 4096) {
            byte[] damaged = whole.clone();
            Arrays.fill(damaged, page, page + 4096, (byte) 0xEE);
            Files.write(path, damaged);
            try {
                Path backup = backUp(NOW);
                // an index is made anew from its table, and a text is a text to SQLite, whatever stands in it
                try (PlanFile copy = Records.open(backup, Access.READ)) {
                    assertThat(Records.broken(copy)).as("page at " + page).doesNotContain("integrity");
                }
                Files.delete(backup);
            } catch (Refused refused) {
                assertThat(refused.reason()).as("page at " + page).isEqualTo("file.damaged");
                assertThat(refused.arguments()).as("page at " + page).containsExactly(path);
                refusals++;
            }
            assertThat(Files.readAllBytes(path)).isEqualTo(damaged);
        }
        assertThat(refusals).isGreaterThan(5);
        assertThat(Refusals.names(kept)).isEmpty();
    }
}
