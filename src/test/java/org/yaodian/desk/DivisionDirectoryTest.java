package org.yaodian.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yaodian.plan.Division;
import org.yaodian.plan.Role;

class DivisionDirectoryTest {
    @TempDir
    Path folder;

    private Desk desk;
    private DivisionDirectory directory;

    @BeforeEach
    void open() {
        desk = DeskFixture.desk(folder);
        directory = new DivisionDirectory(desk);
    }

    @AfterEach
    void close() {
        DeskFixture.expectWhole(desk);
        desk.close();
    }

    @Test
    void a_division_added_later_joins_its_groups() {
        directory.add("法规处", "处室");
        assertThat(DeskFixture.answering(desk, 3))
                .containsExactly("LEAD 办公室", "IMPLEMENT 人事处 *", "IMPLEMENT 财务处 *", "IMPLEMENT 法规处 *");
        assertThat(DeskFixture.answering(desk, 2)).doesNotContain("IMPLEMENT 法规处 *");
        assertThat(DeskFixture.division(desk, "法规处").ordinal()).isEqualTo(5);
    }

    @Test
    void a_division_of_another_kind_joins_no_group() {
        directory.add("福利院", "直属事业单位");
        assertThat(DeskFixture.answering(desk, 3)).noneMatch(line -> line.contains("福利院"));
    }

    @Test
    void divisions_are_added_all_or_none() {
        assertThat(DeskFixture.reasonOf(() -> directory.add(DeskFixture.directory("法规处", "处室", "人事处", "处室"))))
                .isEqualTo("division.exists");
        assertThat(DeskFixture.reasonOf(() -> directory.add(DeskFixture.directory("法规处", "处室", " 法规处 ", "处室"))))
                .isEqualTo("division.exists");
        assertThat(DeskFixture.snapshot(desk).divisions()).hasSize(4);
        directory.add(DeskFixture.directory("法规处", "处室", "福利院", "直属事业单位"));
        assertThat(DeskFixture.snapshot(desk).divisions()).hasSize(6);
        new Undoing(desk).undo();
        assertThat(DeskFixture.snapshot(desk).divisions()).hasSize(4);
        assertThat(DeskFixture.answering(desk, 3)).hasSize(3);
    }

    @Test
    void a_name_that_is_none_is_refused() {
        assertThat(DeskFixture.reasonOf(() -> directory.add(" ", "处室"))).isEqualTo("division.name");
        assertThat(DeskFixture.reasonOf(() -> directory.add(null, "处室"))).isEqualTo("division.name");
        assertThat(DeskFixture.reasonOf(() -> directory.add("处".repeat(101), "处室")))
                .isEqualTo("division.longName");
        assertThat(DeskFixture.reasonOf(() -> directory.add("法规处", " "))).isEqualTo("division.kind");
        directory.add("处".repeat(100), "处室");
    }

    @Test
    void a_division_keeps_what_it_answers_for_under_its_new_name() {
        Division office = DeskFixture.division(desk, "办公室");
        directory.rename(office, " 综合处 ", "处室");
        assertThat(DeskFixture.division(desk, "综合处").id()).isEqualTo(office.id());
        assertThat(DeskFixture.answering(desk, 1)).containsExactly("LEAD 综合处");
        assertThat(DeskFixture.reasonOf(() -> directory.rename(DeskFixture.division(desk, "综合处"), "人事处", "处室")))
                .isEqualTo("division.exists");
    }

    @Test
    void with_another_kind_it_joins_that_kinds_groups_and_leaves_none() {
        directory.rename(DeskFixture.division(desk, "信息中心"), "信息中心", "处室");
        assertThat(DeskFixture.answering(desk, 3)).contains("IMPLEMENT 信息中心 *");
        directory.rename(DeskFixture.division(desk, "信息中心"), "信息中心", "直属事业单位");
        assertThat(DeskFixture.answering(desk, 3)).contains("IMPLEMENT 信息中心 *");
    }

    @Test
    void one_retired_keeps_its_history_and_is_reinstated() {
        Division retired = DeskFixture.division(desk, "财务处");
        directory.retire(retired, DeskFixture.TODAY);
        assertThat(DeskFixture.division(desk, "财务处").retiredOn()).isEqualTo(DeskFixture.TODAY);
        assertThat(DeskFixture.answering(desk, 3)).contains("IMPLEMENT 财务处 *");
        assertThat(DeskFixture.reasonOf(() -> directory.retire(DeskFixture.division(desk, "财务处"), DeskFixture.TODAY)))
                .isEqualTo("division.retiredAlready");
        directory.reinstate(DeskFixture.division(desk, "财务处"));
        assertThat(DeskFixture.division(desk, "财务处").retiredOn()).isNull();
    }

    @Test
    void who_read_a_division_before_another_changed_it_is_told() {
        Division read = DeskFixture.division(desk, "财务处");
        directory.rename(read, "计财处", "处室");
        assertThat(DeskFixture.reasonOf(() -> directory.rename(read, "规财处", "处室")))
                .isEqualTo("change.stale");
        assertThat(DeskFixture.snapshot(desk).divisionNamed("计财处")).isPresent();
    }

    @Test
    void what_others_rest_on_by_now_is_not_undone() {
        directory.add("法规处", "处室");
        // another person, at the same file, gives it something to answer for
        desk.file()
                .apply(new org.yaodian.store.Change(
                        "李四",
                        DeskFixture.CLOCK.now(),
                        DeskFixture.TODAY,
                        org.yaodian.store.Told.of("assignment.added", 1, "事项1", "法规处"),
                        org.yaodian.store.Act.DO,
                        null,
                        List.of(org.yaodian.store.RowChange.added(new org.yaodian.plan.Assignment(
                                java.util.UUID.randomUUID(),
                                0,
                                DeskFixture.item(desk, 1).id(),
                                DeskFixture.division(desk, "法规处").id(),
                                Role.SUPPORT,
                                null)))));
        assertThat(DeskFixture.reasonOf(() -> new Undoing(desk).undo())).isEqualTo("undo.movedOn");
        assertThat(DeskFixture.snapshot(desk).divisionNamed("法规处")).isPresent();
    }
}
