package org.yaodian.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Statement;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yaodian.plan.Refused;

/** A disk that takes no further page, as SQLite meets it. */
class FullDiskTest {
    @TempDir
    Path folder;

    private Path path;

    @BeforeEach
    void make() {
        path = Records.file(folder);
    }

    private PlanFile full() throws Exception {
        Connection connection = Database.connect(path, false);
        try (Statement statement = connection.createStatement()) {
            // not below what the file has already: every page more is one too many
            statement.execute("pragma max_page_count = 1");
        }
        return new PlanFile(
                path, connection, WriterLock.acquire(path, false, Duration.ZERO).orElseThrow(), null);
    }

    @Test
    void a_change_that_does_not_fit_is_refused_and_leaves_the_file_as_it_was() throws Exception {
        String before = Refusals.sha256(path);
        try (PlanFile file = full()) {
            Refused refused = Refusals.of(() -> Records.retitle(file, "张三", 1, "长".repeat(50_000)));
            assertThat(refused.reason()).isEqualTo("file.diskFull");
            assertThat(refused.arguments()).containsExactly(path);
            assertThat(Records.title(file, 1)).isEqualTo("事项1");
            assertThat(Records.broken(file)).isEmpty();
            assertThat(file.historyCount(HistoryFilter.ALL)).isEqualTo(1);
        }
        assertThat(Refusals.sha256(path)).isEqualTo(before);
    }

    @Test
    void a_file_for_which_there_is_no_room_is_not_made_and_told_by_its_own_name() throws Exception {
        assumeThat(Path.of("/bin/bash")).exists();
        Path other = folder.resolve("另.yaodian");
        try (OtherProcess maker = OtherProcess.createWithoutRoom(other, 6)) {
            assertThat(maker.line()).isIn("file.ioError [" + other + "]", "file.diskFull [" + other + "]");
        }
        assertThat(Refusals.names(folder)).containsExactly("计划.yaodian");
        try (OtherProcess maker = OtherProcess.createWithoutRoom(other, 1)) {
            assertThat(maker.line()).isEqualTo("made");
        }
    }

    @Test
    void when_there_is_room_again_the_file_is_written_as_ever() throws Exception {
        try (PlanFile file = full()) {
            Refusals.of(() -> Records.retitle(file, "张三", 1, "长".repeat(50_000)));
        }
        try (PlanFile file = Records.open(path, Access.WRITE_ONCE)) {
            Records.retitle(file, "张三", 1, "长".repeat(50_000));
            assertThat(Records.title(file, 1)).hasSize(50_000);
            assertThat(Records.broken(file)).isEmpty();
        }
    }
}
