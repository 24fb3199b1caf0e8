package org.yaodian.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.yaodian.plan.Refused;

class FileHeaderTest {
    @TempDir
    Path folder;

    private void expectRefused(Path path, String reason) throws IOException {
        byte[] before = Files.readAllBytes(path);
        for (Access access : Access.values()) {
            Refused refused = Refusals.of(() -> Records.open(path, access).close());
            assertThat(refused.reason()).as(access.name()).isEqualTo(reason);
            assertThat(refused.arguments().get(0)).hasToString(path.toString());
        }
        assertThat(Files.readAllBytes(path)).isEqualTo(before);
        assertThat(Refusals.names(folder)).doesNotContain(path.getFileName() + ".lock");
    }

    private static void execute(Path path, String sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + path);
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    @Test
    void a_file_of_another_program_is_refused_and_left_alone() throws IOException, SQLException {
        expectRefused(Files.writeString(folder.resolve("a.yaodian"), "工作要点\n".repeat(100)), "file.otherProgram");
        expectRefused(Files.write(folder.resolve("b.yaodian"), new byte[5000]), "file.otherProgram");
        expectRefused(Files.writeString(folder.resolve("c.yaodian"), "x"), "file.otherProgram");
        Path database = folder.resolve("d.yaodian");
        execute(database, "create table t (a)");
        expectRefused(database, "file.otherProgram");
    }

    @Test
    void an_empty_file_is_refused() throws IOException {
        expectRefused(Files.createFile(folder.resolve("a.yaodian")), "file.empty");
    }

    @ParameterizedTest
    @EnumSource(Access.class)
    void what_is_missing_or_a_folder_is_refused(Access access) {
        assertThat(Refusals.reasonOf(() -> Records.open(folder.resolve("a.yaodian"), access)))
                .isEqualTo("file.notFound");
        assertThat(Refusals.reasonOf(() -> Records.open(folder, access))).isEqualTo("file.isFolder");
    }

    @Test
    void a_file_cut_short_anywhere_is_refused() throws IOException {
        byte[] whole = Files.readAllBytes(Records.file(folder));
        Path cut = folder.resolve("cut.yaodian");
        for (int length = 1; length < whole.length; length += length < 120 ? 1 : 997) {
            Files.write(cut, Arrays.copyOf(whole, length));
            expectRefused(cut, "file.cutShort");
        }
        Files.write(cut, Arrays.copyOf(whole, whole.length - 1));
        expectRefused(cut, "file.cutShort");
    }

    @Test
    void a_file_that_was_written_since_and_cut_short_is_refused_too() throws IOException {
        Path path = Records.file(folder);
        try (PlanFile file = Records.open(path, Access.WRITE_ONCE)) {
            Records.retitle(file, "张三", 1, "新标题");
        }
        byte[] whole = Files.readAllBytes(path);
        Files.write(path, Arrays.copyOf(whole, whole.length / 2));
        expectRefused(path, "file.cutShort");
    }

    @Test
    void a_file_of_a_newer_version_is_refused_with_the_version_that_it_needs() throws IOException, SQLException {
        Path path = Records.file(folder);
        execute(
                path,
                "insert into flyway_schema_history (installed_rank, version, description, type, script, installed_by,"
                        + " execution_time, success) values (99, '99', 'later', 'SQL', 'V99__later.sql', 'x', 1, 1)");
        execute(path, "update file_info set needs_version = '9.9.0'");
        expectRefused(path, "file.newer");
        assertThat(Refusals.of(() -> Records.open(path, Access.READ)).arguments())
                .hasToString("[" + path + ", 9.9.0]");
    }

    @Test
    void a_file_whose_pages_are_overwritten_is_told_as_damaged() throws IOException {
        Path path = Records.file(folder);
        byte[] bytes = Files.readAllBytes(path);
        Arrays.fill(bytes, 100, bytes.length, (byte) 0x5A);
        Files.write(path, bytes);
        expectRefused(path, "file.damaged");
    }

    @Test
    void an_older_file_is_kept_before_it_is_brought_up_to_date() throws IOException, SQLException {
        Path path = Records.file(folder);
        makeFirstVersion(path);
        assertThat(Refusals.reasonOf(() -> Records.open(path, Access.READ))).isEqualTo("file.older");
        // what keeps it fails: then nothing is migrated, and the lock is given back
        String before = Refusals.sha256(path);
        for (int i = 0; i < 2; i++) {
            assertThat(Refusals.reasonOf(() -> PlanFiles.open(path, Access.WRITE_ONCE, older -> {
                        assertThat(older.years()).containsExactly(2022);
                        throw new Refused("backup.notWritable", folder);
                    })))
                    .isEqualTo("backup.notWritable");
        }
        assertThat(Refusals.sha256(path)).isEqualTo(before);
        assertThat(Refusals.names(folder)).containsExactly("计划.yaodian");
    }

    @Test
    void a_file_of_the_first_version_is_brought_up_to_date_with_all_that_it_held() throws SQLException {
        Path path = Records.file(folder);
        makeFirstVersion(path);
        List<Integer> kept = new ArrayList<>();
        try (PlanFile file = PlanFiles.open(path, Access.WRITE_ONCE, older -> kept.addAll(older.years()))) {
            assertThat(kept).containsExactly(2022);
            assertThat(file.years()).containsExactly(2022);
            assertThat(file.check()).allMatch(CheckResult::ok);
        }
    }

    /** Takes away what later versions of the schema brought. */
    private static void makeFirstVersion(Path path) throws SQLException {
        for (String column : List.of("reviewed_by", "reviewed_on", "review_note")) {
            execute(path, "alter table progress drop column " + column);
        }
        execute(path, "drop index change_of_time");
        for (String column : List.of("seen_on", "seen_by")) {
            execute(path, "alter table reminder drop column " + column);
        }
        execute(path, "alter table person drop column password_mark");
        execute(path, "alter table division drop column successor_id");
        for (String table : List.of(
                "password",
                "wrong_password",
                "comment_seen",
                "comment",
                "evidence_piece",
                "evidence",
                "statutory_value",
                "form_return",
                "form_issue",
                "finding_act",
                "rectification",
                "finding",
                "inspection",
                "look_back",
                "item_forebear",
                "extension",
                "reminder",
                "special_day",
                "entry_act",
                "entry",
                "register_link",
                "register_definition")) {
            execute(path, "drop table " + table);
        }
        execute(path, "delete from flyway_schema_history where cast(version as integer) > 1");
    }

    @Test
    void a_file_that_may_only_be_read_is_shown_and_not_written() throws IOException {
        assumeThat(System.getProperty("user.name")).isNotEqualTo("root");
        Path path = Records.file(folder);
        Files.setPosixFilePermissions(path, PosixFilePermissions.fromString("r--r--r--"));
        try (PlanFile file = Records.open(path, Access.WINDOW)) {
            assertThat(file.writable()).isFalse();
            assertThat(file.otherWriter()).isEmpty();
            assertThat(file.years()).containsExactly(2022);
        }
        assertThat(Refusals.reasonOf(() -> Records.open(path, Access.WRITE_ONCE)))
                .isEqualTo("file.notWritable");
    }

    @Test
    void the_mark_of_a_plan_file_is_YDTZ() throws IOException {
        byte[] bytes = Files.readAllBytes(Records.file(folder));
        assertThat(new String(bytes, 68, 4, StandardCharsets.US_ASCII)).isEqualTo("YDTZ");
    }
}
