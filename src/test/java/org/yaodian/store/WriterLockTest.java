package org.yaodian.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yaodian.plan.Refused;

/** Who may write, among processes that are really several. */
class WriterLockTest {
    @TempDir
    Path folder;

    private Path path;

    @BeforeEach
    void make() {
        path = Records.file(folder);
    }

    private static String pid() {
        return Long.toString(ProcessHandle.current().pid());
    }

    @Test
    void a_command_is_refused_by_a_window_and_told_whose_it_is() throws Exception {
        try (OtherProcess window = OtherProcess.hold(path, Access.WINDOW)) {
            assertThat(window.line()).isEqualTo("writable");
            String before = Refusals.sha256(path);
            Refused refused = Refusals.of(() -> Records.open(path, Access.WRITE_ONCE));
            assertThat(refused.reason()).isEqualTo("file.inWindow");
            assertThat(refused.arguments())
                    .containsSubsequence(path, System.getProperty("user.name"), Long.toString(window.pid()));
            assertThat(Refusals.sha256(path)).isEqualTo(before);
        }
    }

    @Test
    void a_window_keeps_the_file_though_a_file_dialog_looked_into_its_folder() throws Exception {
        try (OtherProcess window = OtherProcess.holdAndLookInto(path)) {
            assertThat(window.line()).isEqualTo("writable");
            assertThat(Refusals.reasonOf(() -> Records.open(path, Access.WRITE_ONCE)))
                    .isEqualTo("file.inWindow");
            try (PlanFile second = Records.open(path, Access.WINDOW)) {
                assertThat(second.writable()).isFalse();
            }
            window.letGo();
        }
        try (PlanFile file = Records.open(path, Access.WRITE_ONCE)) {
            assertThat(file.writable()).isTrue();
        }
    }

    @Test
    void a_process_that_took_the_number_of_the_one_that_signed_does_not_hold_it() throws Exception {
        try (OtherProcess other =
                OtherProcess.hold(Records.file(Files.createDirectory(folder.resolve("别处"))), Access.WINDOW)) {
            assertThat(other.line()).isEqualTo("writable");
            // signed before that process was there
            Files.writeString(
                    WriterLock.lockFileOf(path),
                    new LockHolder("甲", InetAddress.getLocalHost().getHostName(), other.pid(), true, Instant.EPOCH)
                            .toLine());
            try (PlanFile file = Records.open(path, Access.WRITE_ONCE)) {
                assertThat(file.writable()).isTrue();
            }
        }
    }

    @Test
    void a_second_window_is_read_only_and_says_who_writes() throws Exception {
        try (OtherProcess window = OtherProcess.hold(path, Access.WINDOW)) {
            assertThat(window.line()).isEqualTo("writable");
            try (PlanFile second = Records.open(path, Access.WINDOW)) {
                assertThat(second.writable()).isFalse();
                assertThat(second.otherWriter().orElseThrow().pid()).isEqualTo(window.pid());
                assertThat(second.otherWriter().orElseThrow().window()).isTrue();
                assertThat(second.years()).containsExactly(2022);
                assertThat(Refusals.reasonOf(() -> second.undo(Records.COORDINATOR, Records.AT)))
                        .isEqualTo("file.readOnly");
            }
            // it is as little the other's file as before
            assertThat(Refusals.reasonOf(() -> Records.open(path, Access.WRITE_ONCE)))
                    .isEqualTo("file.inWindow");
        }
    }

    @Test
    void the_window_of_this_process_keeps_others_out() throws Exception {
        try (PlanFile window = Records.open(path, Access.WINDOW)) {
            assertThat(window.writable()).isTrue();
            try (OtherProcess command = OtherProcess.hold(path, Access.WRITE_ONCE)) {
                assertThat(command.line()).startsWith("file.inWindow").contains(pid());
            }
            try (OtherProcess second = OtherProcess.hold(path, Access.WINDOW)) {
                assertThat(second.line()).isEqualTo("read-only");
            }
        }
    }

    @Test
    void asking_for_the_lock_twice_in_one_process_does_not_give_it_away() throws Exception {
        try (PlanFile window = Records.open(path, Access.WINDOW)) {
            try (PlanFile second = Records.open(path, Access.WINDOW)) {
                assertThat(second.writable()).isFalse();
                assertThat(second.otherWriter().orElseThrow().pid())
                        .isEqualTo(ProcessHandle.current().pid());
            }
            assertThat(Refusals.reasonOf(() -> Records.open(path, Access.WRITE_ONCE)))
                    .isEqualTo("file.inWindow");
            try (OtherProcess command = OtherProcess.hold(path, Access.WRITE_ONCE)) {
                assertThat(command.line()).startsWith("file.inWindow");
            }
            assertThat(window.writable()).isTrue();
        }
    }

    @Test
    void a_command_waits_for_a_command() throws Exception {
        try (OtherProcess first = OtherProcess.hold(path, Access.WRITE_ONCE)) {
            assertThat(first.line()).isEqualTo("writable");
            CompletableFuture<PlanFile> second =
                    CompletableFuture.supplyAsync(() -> Records.open(path, Access.WRITE_ONCE));
            first.letGo();
            try (PlanFile file = second.get()) {
                assertThat(Records.retitle(file, "张三", 1, "甲")).isEqualTo(2);
            }
        }
    }

    @Test
    void a_command_that_waited_in_vain_is_told_who_was_in_the_way() throws Exception {
        try (OtherProcess first = OtherProcess.hold(path, Access.WRITE_ONCE)) {
            assertThat(first.line()).isEqualTo("writable");
            Refused refused = Refusals.of(() -> Records.open(path, Access.WRITE_ONCE));
            assertThat(refused.reason()).isEqualTo("file.inCommand");
            assertThat(refused.arguments()).contains(Long.toString(first.pid()));
        }
    }

    @Test
    void a_reader_reads_beside_a_writer() throws Exception {
        try (OtherProcess window = OtherProcess.hold(path, Access.WINDOW)) {
            assertThat(window.line()).isEqualTo("writable");
            try (PlanFile reader = Records.open(path, Access.READ)) {
                assertThat(Records.broken(reader)).isEmpty();
            }
        }
    }

    @Test
    void the_lock_of_a_killed_window_is_free() throws Exception {
        try (OtherProcess window = OtherProcess.hold(path, Access.WINDOW)) {
            assertThat(window.line()).isEqualTo("writable");
            window.kill();
        }
        try (PlanFile file = Records.open(path, Access.WRITE_ONCE)) {
            assertThat(file.writable()).isTrue();
        }
        assertThat(Refusals.names(folder)).containsExactly("计划.yaodian");
    }

    @Test
    void the_lock_goes_when_the_file_is_closed() throws IOException {
        try (PlanFile file = Records.open(path, Access.WINDOW)) {
            assertThat(file.writable()).isTrue();
            assertThat(WriterLock.lockFileOf(path)).exists();
        }
        assertThat(WriterLock.lockFileOf(path)).doesNotExist();
        try (PlanFile file = Records.open(path, Access.WINDOW)) {
            assertThat(file.writable()).isTrue();
        }
    }

    @Test
    void commands_that_come_at_once_all_get_their_turn() {
        int commands = 12;
        CompletableFuture<?>[] all = IntStream.range(0, commands)
                .mapToObj(i -> CompletableFuture.runAsync(() -> {
                    try (PlanFile file = Records.open(path, Access.WRITE_ONCE)) {
                        Records.retitle(file, "处" + i, 1, "题" + i);
                    }
                }))
                .toArray(CompletableFuture<?>[]::new);
        CompletableFuture.allOf(all).join();
        try (PlanFile file = Records.open(path, Access.READ)) {
            assertThat(file.historyCount(HistoryFilter.ALL)).isEqualTo(1 + commands);
            assertThat(Records.broken(file)).isEmpty();
        }
    }

    @Test
    void closing_a_file_twice_does_not_take_the_next_writers_lock() throws Exception {
        PlanFile first = Records.open(path, Access.WRITE_ONCE);
        first.close();
        try (PlanFile next = Records.open(path, Access.WINDOW)) {
            first.close();
            assertThat(next.writable()).isTrue();
            assertThat(WriterLock.lockFileOf(path)).exists();
            try (OtherProcess command = OtherProcess.hold(path, Access.WRITE_ONCE)) {
                assertThat(command.line()).startsWith("file.inWindow");
            }
        }
    }

    @Test
    void a_link_to_the_file_has_the_same_lock() throws Exception {
        Path link = Files.createSymbolicLink(
                Files.createDirectory(folder.resolve("桌面")).resolve("快捷.yaodian"), path);
        try (OtherProcess window = OtherProcess.hold(link, Access.WINDOW)) {
            assertThat(window.line()).isEqualTo("writable");
            assertThat(Refusals.reasonOf(() -> Records.open(path, Access.WRITE_ONCE)))
                    .isEqualTo("file.inWindow");
        }
    }

    @Test
    void a_lock_file_without_a_holder_is_taken_over() throws IOException {
        Files.writeString(WriterLock.lockFileOf(path), "x\t甲\thost\t1\twindow\t2022-01-01T00:00:00Z");
        try (PlanFile file = Records.open(path, Access.WRITE_ONCE)) {
            assertThat(file.writable()).isTrue();
        }
    }
}
