package org.yaodian.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yaodian.calendar.DayKind;
import org.yaodian.lookback.LookBack;
import org.yaodian.plan.CalendarDay;
import org.yaodian.plan.DivisionGroup;
import org.yaodian.plan.Extension;
import org.yaodian.plan.ExtensionState;
import org.yaodian.plan.GroupAssignment;
import org.yaodian.plan.PlanSnapshot;
import org.yaodian.plan.Role;
import org.yaodian.plan.Row;
import org.yaodian.plan.Section;

/** What is asked in SQL itself is answered as jOOQ would answer it. */
class QuestionsTest {
    @TempDir
    Path folder;

    private Path path;

    @BeforeEach
    void aFileWithSomethingOfEveryKindThatIsAskedForSo() {
        path = Records.file(folder);
        try (PlanFile file = Records.open(path, Access.WRITE_ONCE)) {
            PlanSnapshot plan = Records.snapshot(file);
            UUID item = plan.items().get(0).id();
            UUID assignment = plan.assignments().get(0).id();
            UUID planId = plan.plan().id();
            DivisionGroup group =
                    new DivisionGroup(UUID.randomUUID(), Row.UNSAVED, planId, "各处室", Set.of("处室", "直属单位"));
            file.apply(Records.change(
                    Records.COORDINATOR,
                    RowChange.added(Records.progress(file, plan.assignments().get(0), 30, "已起草", Records.DAY)),
                    RowChange.added(Records.fulfilment(plan.obligations().get(0), Records.DAY)),
                    RowChange.added(new Section(UUID.randomUUID(), Row.UNSAVED, planId, 1, "一、", 1, "加强公开")),
                    RowChange.added(group),
                    RowChange.added(
                            new GroupAssignment(UUID.randomUUID(), Row.UNSAVED, item, group.id(), Role.IMPLEMENT)),
                    RowChange.added(new CalendarDay(
                            UUID.randomUUID(), Row.UNSAVED, LocalDate.of(2022, 9, 3), DayKind.OFF, "开渔节")),
                    RowChange.added(new Extension(
                            UUID.randomUUID(),
                            Row.UNSAVED,
                            900,
                            assignment,
                            LocalDate.of(2022, 12, 31),
                            LocalDate.of(2023, 1, 31),
                            "等待批复",
                            Records.DAY,
                            Records.COORDINATOR,
                            ExtensionState.ASKED,
                            null)),
                    RowChange.added(
                            new LookBack(UUID.randomUUID(), Row.UNSAVED, 901, planId, null, 2022, Records.DAY, "张三"))));
        }
    }

    @Test
    void every_kind_of_record_is_read_alike_in_both_ways() throws SQLException {
        try (Connection connection = Database.connect(path, true)) {
            Questions questions = new Questions(connection, new KeptStatements(connection));
            List<String> filled = RowKinds.ALL.stream()
                    .filter(kind -> areAlike(questions, kind))
                    .map(RowKind::name)
                    .toList();
            assertThat(filled)
                    .contains(
                            "office",
                            "person",
                            "special_day",
                            "plan",
                            "source_document",
                            "section",
                            "work_item",
                            "division",
                            "division_group",
                            "group_assignment",
                            "assignment",
                            "obligation",
                            "fulfilment",
                            "progress",
                            "extension",
                            "look_back");
        }
    }

    /** @return whether there was a row to compare */
    private static <R extends Row> boolean areAlike(Questions questions, RowKind<R, ?> kind) {
        DSLContext jooq = questions.context();
        List<R> asked = questions.all(kind.fromCells(), "select * from " + kind.name() + " order by id");
        List<R> composed =
                jooq.selectFrom(kind.table()).orderBy(kind.idField()).fetch(RecordCells.as(kind.fromCells()));
        assertThat(asked).as(kind.name()).isEqualTo(composed);
        return !asked.isEmpty();
    }

    @Test
    void a_day_that_another_program_spoilt_is_told_as_a_fault_of_the_file() throws SQLException {
        execute("update plan set issued = '2022-02-31'");
        try (PlanFile file = Records.open(path, Access.READ)) {
            assertThat(Refusals.of(() -> file.plan(2022)))
                    .hasMessageContaining("file.damaged")
                    .hasMessageContaining("2022-02-31");
        }
    }

    @Test
    void a_table_that_another_program_took_away_is_told_as_a_fault_of_the_file() throws SQLException {
        execute("pragma foreign_keys = off");
        execute("drop table section");
        try (PlanFile file = Records.open(path, Access.READ)) {
            assertThat(Refusals.of(() -> Records.snapshot(file)))
                    .hasMessageContaining("file.damaged")
                    .hasMessageContaining("section");
        }
    }

    @Test
    void a_value_that_no_record_can_have_is_told_as_a_fault_of_the_file() throws SQLException {
        execute("pragma ignore_check_constraints = on; update progress set state = 'MAYBE'");
        try (PlanFile file = Records.open(path, Access.READ)) {
            UUID item = Records.snapshot(file, Records.DAY.minusDays(1))
                    .items()
                    .get(0)
                    .id();
            assertThat(Refusals.of(() -> file.progressOf(item))).hasMessageContaining("file.damaged");
        }
    }

    @Test
    void the_check_tells_of_a_table_that_is_gone() throws SQLException {
        execute("drop table comment_seen");
        try (PlanFile file = Records.open(path, Access.READ)) {
            assertThat(file.check())
                    .filteredOn(result -> !result.ok())
                    .singleElement()
                    .satisfies(result -> assertThat(result.problems()).containsExactly("comment_seen"));
        }
    }

    private void execute(String sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + path);
                Statement statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        }
    }
}
