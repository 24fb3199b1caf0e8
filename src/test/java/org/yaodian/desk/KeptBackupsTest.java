package org.yaodian.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.yaodian.desk.DeskFixture.TODAY;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yaodian.plan.Refused;
import org.yaodian.store.Access;
import org.yaodian.store.CheckResult;
import org.yaodian.store.HistoryFilter;

/** The program's own backups: evidence lies beside them once, and comes back with each. */
class KeptBackupsTest {
    private static final int CONTENT = 2_500_000;

    @TempDir
    Path folder;

    private Path plan;
    private Path video;

    @BeforeEach
    void make() throws IOException {
        System.setProperty("yaodian.home", folder.resolve("家").toString());
        plan = folder.resolve("计划.yaodian");
        SampleFile.make(plan, at(9));
        byte[] content = new byte[CONTENT];
        new Random(1).nextBytes(content);
        video = Files.write(folder.resolve("录像.mp4"), content);
        try (Desk desk = Desk.open(plan, Access.WRITE_ONCE, at(9))) {
            new EvidenceKeeping(desk).attachToItem(null, 5, null, video, TODAY);
        }
    }

    private static DeskClock at(int hour) {
        return new DeskClock(Clock.fixed(TODAY.atTime(hour, 0).toInstant(ZoneOffset.UTC), ZoneId.of("UTC")), null);
    }

    private Path keep(int hour) {
        try (Desk desk = Desk.open(plan, Access.READ, at(hour))) {
            return KeptBackups.keep(desk);
        }
    }

    /** On Linux a file that is open can be deleted all the same. */
    @Test
    void a_plan_that_is_gone_is_named_and_not_its_backup() throws IOException {
        try (Desk desk = Desk.open(plan, Access.WINDOW, at(10))) {
            Files.delete(plan);
            assertThatThrownBy(() -> KeptBackups.keepOnceADay(desk)).isInstanceOfSatisfying(Refused.class, refused -> {
                assertThat(refused.reason()).isEqualTo("file.moved");
                assertThat(refused.arguments()).containsExactly(plan);
            });
        }
    }

    @Test
    void three_backups_hold_the_evidence_once() throws IOException {
        for (Path backup : List.of(keep(10), keep(11), keep(12))) {
            assertThat(Files.size(backup)).isLessThan(CONTENT);
            assertThat(backup.resolveSibling("evidence")).isDirectoryContaining(this::hasContent);
        }
        try (Stream<Path> kept = Files.list(keep(13).resolveSibling("evidence"))) {
            assertThat(kept).hasSize(1);
        }
    }

    private boolean hasContent(Path kept) {
        try {
            return Files.mismatch(kept, video) < 0;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void a_backup_brings_its_evidence_back() throws IOException {
        Path restored = folder.resolve("恢复.yaodian");
        assertThat(KeptBackups.restore(keep(10), restored)).isEmpty();
        try (Desk desk = Desk.open(restored, Access.WRITE_ONCE, at(11))) {
            assertThat(desk.check()).allMatch(CheckResult::ok);
            assertThat(desk.historyCount(HistoryFilter.ALL)).isEqualTo(2);
            Path out = folder.resolve("出来.mp4");
            new EvidenceKeeping(desk)
                    .save(new EvidenceKeeping(desk).all().get(0).number(), out);
            assertThat(out).hasSameBinaryContentAs(video);
        }
    }

    @Test
    void what_the_backup_no_longer_finds_is_named_and_the_rest_comes_back() throws IOException {
        Path backup = keep(10);
        try (Stream<Path> kept = Files.list(backup.resolveSibling("evidence"))) {
            for (Path content : kept.toList()) {
                Files.delete(content);
            }
        }
        Path restored = folder.resolve("恢复.yaodian");
        assertThat(KeptBackups.restore(backup, restored)).isEqualTo(List.of("录像.mp4"));
        try (Desk desk = Desk.open(restored, Access.READ, at(11))) {
            assertThat(desk.check())
                    .filteredOn(result -> !result.ok())
                    .extracting(CheckResult::name)
                    .containsExactly("evidence");
            assertThat(desk.status(null, TODAY).items()).hasSize(16);
        }
    }

    @Test
    void evidence_that_no_kept_backup_refers_to_is_let_go_of_with_the_last_that_did() throws IOException {
        Path vault = keep(10).resolveSibling("evidence");
        try (Desk desk = Desk.open(plan, Access.WRITE_ONCE, at(11))) {
            new Undoing(desk).undo();
        }
        // ten more and one: the first is beyond the ten, and not the newest of its month
        for (int more = 0; more < 9; more++) {
            keep(12 + more);
            assertThat(vault).isDirectoryContaining(this::hasContent);
        }
        keep(21);
        assertThat(vault).isEmptyDirectory();
    }

    @Test
    void a_backup_into_a_folder_of_ones_own_is_whole_without_any_other_file() throws IOException {
        Path own = folder.resolve("自备");
        Path backup;
        try (Desk desk = Desk.open(plan, Access.READ, at(10))) {
            backup = KeptBackups.backUp(desk, own);
        }
        Path elsewhere = Files.copy(backup, folder.resolve("别处.yaodian"));
        try (Desk desk = Desk.open(elsewhere, Access.READ, at(11))) {
            assertThat(desk.check()).allMatch(CheckResult::ok);
        }
    }
}
