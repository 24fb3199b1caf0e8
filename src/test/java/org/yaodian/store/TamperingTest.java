package org.yaodian.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yaodian.plan.Comment;

/** What another program writes into the file behind this one's back, and which check finds it. */
class TamperingTest {
    @TempDir
    Path folder;

    private Path path;

    @BeforeEach
    void make() {
        path = Records.file(folder);
        try (PlanFile file = Records.open(path, Access.WRITE_ONCE)) {
            for (int i = 0; i < 3; i++) {
                Records.retitle(file, "张三", 1, "题" + i);
            }
            file.undo("张三", Records.AT);
            file.apply(Records.change(
                    "张三",
                    RowChange.added(Records.progress(
                            file, Records.snapshot(file).assignments().get(0), 30, "做了", Records.DAY))));
        }
    }

    private void tamper(String sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + path);
                Statement statement = connection.createStatement()) {
            assertThat(statement.executeUpdate(sql)).as("rows touched").isPositive();
        }
    }

    private java.util.List<String> broken() {
        try (PlanFile file = Records.open(path, Access.READ)) {
            return Records.broken(file);
        }
    }

    @Test
    void an_honest_file_is_ok_and_every_check_is_told() {
        try (PlanFile file = Records.open(path, Access.READ)) {
            assertThat(file.check())
                    .extracting(CheckResult::name)
                    .containsExactly("integrity", "references", "history", "records", "evidence", "passwords");
            assertThat(file.check()).allMatch(CheckResult::ok);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update work_item set title = '改过' where number = 2",
                "update progress set percent = 100",
                "update obligation set due = '2023-12-31'",
                "update assignment set revision = revision + 1",
                "update plan set doc_number = null",
                "delete from progress",
                "update division set retired_on = '2022-01-01' where ordinal = 1",
                "insert into division (id, revision, ordinal, name, kind)"
                        + " values ('00000000-0000-0000-0000-000000000001', 1, 9, '影子处', '处室')"
            })
    void a_record_changed_past_the_history_is_found(String sql) throws SQLException {
        tamper(sql);
        assertThat(broken()).contains("records").doesNotContain("history");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update change set who = '别人' where seq = 3",
                "update change set at = '2021-01-01 00:00:00.000' where seq = 3",
                "update change set on_day = '2021-01-01' where seq = 3",
                "update change set told = 'item.removed' where seq = 3",
                "update change set arguments = '[]' where seq = 3",
                "update change set act = 'REDO' where act = 'UNDO'",
                "update change set target_seq = 2 where act = 'UNDO'",
                "update change set hash = replace(hash, substr(hash, 1, 1), 'x') where seq = 6",
                "update change_row set image_before = replace(image_before, '题', '别') where seq = 3",
                "update change_row set image_after = null where seq = 3",
                "update change_row set kind = 'section' where seq = 3",
                "update change_row set item_id = null where seq = 3",
                "update change_row set row_id = '00000000-0000-0000-0000-000000000001' where seq = 3",
                "update change_row set ordinal = 7 where seq = 3",
                "delete from change_row where seq = 3",
                "update change_row set image_after = '{\"title\": \"' where seq = 3",
                "update change_row set row_id = 'nobody' where seq = 3",
                "insert into change_row select seq, 9, kind, row_id, item_id, image_before, image_after"
                        + " from change_row where seq = 3",
            })
    void a_line_of_the_history_that_was_edited_is_found(String sql) throws SQLException {
        tamper(sql);
        assertThat(broken()).contains("history");
    }

    @Test
    void a_change_taken_out_of_the_middle_is_found() throws SQLException {
        tamper("delete from change_row where seq = 3");
        tamper("delete from change where seq = 3");
        assertThat(broken()).contains("history");
    }

    @Test
    void a_change_taken_out_and_the_rest_renumbered_is_found() throws SQLException {
        tamper("delete from change_row where seq = 2");
        tamper("delete from change where seq = 2");
        for (int seq = 3; seq <= 6; seq++) {
            tamper("update change_row set seq = " + (seq - 1) + " where seq = " + seq);
            tamper("update change set target_seq = null, act = 'DO', seq = " + (seq - 1) + " where seq = " + seq);
        }
        assertThat(broken()).contains("history");
    }

    @Test
    void the_last_change_taken_away_is_found_by_the_history_and_the_records() throws SQLException {
        tamper("delete from change_row where seq = 6");
        tamper("delete from change where seq = 6");
        assertThat(broken()).containsExactly("history", "records");
    }

    @Test
    void a_change_and_its_undo_taken_away_from_the_end_are_found_though_the_records_are_as_before()
            throws SQLException {
        try (PlanFile file = Records.open(path, Access.WRITE_ONCE)) {
            file.apply(Records.change(
                    "张三",
                    RowChange.added(Records.progress(
                            file, Records.snapshot(file).assignments().get(0), 90, "一时之语", Records.DAY))));
            file.undo("张三", Records.AT);
        }
        tamper("delete from change_row where seq > 6");
        tamper("delete from change where seq > 6");
        assertThat(broken()).containsExactly("history");
    }

    @Test
    void two_changes_whose_places_are_exchanged_are_found() throws SQLException {
        for (String table : new String[] {"change_row", "change"}) {
            tamper("update " + table + " set seq = 100 where seq = 3");
            tamper("update " + table + " set seq = 3 where seq = 4");
            tamper("update " + table + " set seq = 4 where seq = 100");
        }
        assertThat(broken()).contains("history");
    }

    @Test
    void rows_behind_the_last_change_are_found() throws SQLException {
        tamper("insert into change_row select 9, ordinal, kind, row_id, item_id, image_before, image_after"
                + " from change_row where seq = 6");
        assertThat(broken()).contains("history");
    }

    @Test
    void a_comment_altered_past_the_history_is_found() throws SQLException {
        try (PlanFile file = Records.open(path, Access.WRITE_ONCE)) {
            file.apply(Records.change(
                    "张三",
                    RowChange.added(new Comment(
                            UUID.randomUUID(),
                            0,
                            1_000_000,
                            Records.snapshot(file).items().get(0).id(),
                            "张三",
                            Records.DAY,
                            Records.AT,
                            "请核对",
                            List.of()))));
        }
        assertThat(broken()).isEmpty();
        tamper("update comment set text = '不必核对'");
        assertThat(broken()).containsExactly("records");
    }

    @Test
    void a_change_put_in_is_found() throws SQLException {
        tamper("insert into change select 7, at, who, on_day, told, arguments, act, target_seq, hash from change"
                + " where seq = 3");
        assertThat(broken()).contains("history");
    }

    @Test
    void a_record_that_refers_to_nothing_is_found() throws SQLException {
        // foreign keys are not enforced on a plain connection
        tamper("update assignment set division_id = '00000000-0000-0000-0000-000000000001'"
                + " where id = (select min(id) from assignment)");
        assertThat(broken()).contains("references", "records");
    }

    @Test
    void the_first_broken_place_is_named() throws SQLException {
        tamper("update change set who = '别人' where seq in (3, 5)");
        try (PlanFile file = Records.open(path, Access.READ)) {
            assertThat(file.check().get(2).problems()).containsExactly("#3");
        }
    }
}
