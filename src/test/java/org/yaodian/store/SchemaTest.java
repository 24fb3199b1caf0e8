package org.yaodian.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** No program can store nonsense: the file refuses it by itself. */
class SchemaTest {
    @TempDir
    Path folder;

    private Path path;

    @BeforeEach
    void make() {
        path = Records.file(folder);
        try (PlanFile file = Records.open(path, Access.WRITE_ONCE)) {
            file.apply(Records.change(
                    "张三",
                    RowChange.added(Records.progress(
                            file, Records.snapshot(file).assignments().get(0), 30, "", Records.DAY))));
        }
    }

    @Test
    void the_current_version_is_the_newest_script() throws IOException {
        try (Stream<Path> scripts = Files.list(Path.of("src/main/resources/migrations"))) {
            int newest = scripts.map(script -> script.getFileName().toString())
                    .mapToInt(name -> Integer.parseInt(name.substring(1, name.indexOf("__"))))
                    .max()
                    .orElseThrow();
            assertThat(Migrations.CURRENT).isEqualTo(newest);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update progress set percent = 101",
                "update progress set percent = -1",
                "update progress set percent = null",
                "update progress set state = 'MAYBE'",
                "update progress set on_day = null",
                "update plan set year = 22",
                "update plan set title = ''",
                "insert into plan select '1', 1, year, title, null, null, null from plan",
                "update work_item set number = 0",
                "update work_item set revision = 0",
                "update work_item set text = null",
                "update division set name = ''",
                "update division set name = '同名'",
                "update person set role = 'KING'",
                "update assignment set role = 'BOSS'",
                "update assignment set division_id = (select min(id) from division)",
                "update obligation set kind = 'SOMETIME'",
                "update obligation set due = null",
                "update obligation set kind = 'TIMES_PER_YEAR'",
                "update obligation set kind = 'TIMES_PER_YEAR', times = 0",
                "update obligation set kind = 'WITHIN_DAYS'",
                "update obligation set kind = 'WITHIN_WORKING_DAYS', days = -1",
                "update obligation set kind = 'EVERY_PERIOD'",
                "update obligation set kind = 'EVERY_PERIOD', period = 'DECADE'",
                "update obligation set kind = 'EVERY_PERIOD', period = 'MONTH', period_day = 32",
                "update obligation set owed_by = 'NOBODY'",
                "update office set warning_days = 251",
                "update office set warning_days = -1",
                "update change set act = 'PRETEND'",
                "update change set target_seq = 1",
                "update change set act = 'UNDO' where seq = 2",
                "update change_row set image_before = null, image_after = null",
                "insert into file_info select 2, file_id, needs_version from file_info",
                "delete from division",
                "delete from work_item",
                "delete from plan",
                "update progress set assignment_id = 'nobody'"
            })
    void nonsense_is_refused_by_the_schema(String sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + path);
                Statement statement = connection.createStatement()) {
            statement.execute("pragma foreign_keys = on");
            assertThatThrownBy(() -> statement.executeUpdate(sql))
                    .isInstanceOf(SQLException.class)
                    .hasMessageContaining("SQLITE_CONSTRAINT");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"foreign_keys=1", "synchronous=2"})
    void a_connection_that_writes_keeps_the_files_promises(String setting) throws SQLException {
        String[] nameAndValue = setting.split("=");
        try (Connection connection = Database.connect(path, false);
                Statement statement = connection.createStatement();
                var result = statement.executeQuery("pragma " + nameAndValue[0])) {
            assertThat(result.getInt(1)).isEqualTo(Integer.parseInt(nameAndValue[1]));
        }
    }
}
