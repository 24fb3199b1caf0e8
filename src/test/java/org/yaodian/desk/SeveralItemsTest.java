package org.yaodian.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yaodian.plan.PlanSnapshot;
import org.yaodian.plan.Role;
import org.yaodian.plan.Section;
import org.yaodian.plan.WorkItem;
import org.yaodian.store.HistoryFilter;

/** Acts on several items: one change and one undo, and nothing where one of them is refused. */
class SeveralItemsTest {
    @TempDir
    Path folder;

    private Desk desk;

    @BeforeEach
    void open() {
        desk = DeskFixture.desk(folder);
    }

    @AfterEach
    void close() {
        DeskFixture.expectWhole(desk);
        desk.close();
    }

    private SeveralItems items(Integer... numbers) {
        PlanSnapshot snapshot = DeskFixture.snapshot(desk);
        List<WorkItem> items = List.of(numbers).stream()
                .map(number -> snapshot.item(number).orElseThrow())
                .toList();
        return new SeveralItems(desk, snapshot, items);
    }

    private int changes() {
        return desk.historyCount(HistoryFilter.ALL);
    }

    private int percent(int item, String division) {
        return DeskFixture.snapshot(desk)
                .reportsOn(DeskFixture.assignment(desk, item, division))
                .accepted()
                .percent();
    }

    @Test
    void divisions_are_assigned_to_each_in_one_change_that_one_undo_takes_back() {
        int before = changes();
        items(1, 2).assign(List.of(DeskFixture.division(desk, "财务处")), Role.IMPLEMENT);
        assertThat(changes()).isEqualTo(before + 1);
        assertThat(DeskFixture.answering(desk, 1)).contains("IMPLEMENT 财务处");
        assertThat(DeskFixture.answering(desk, 2)).contains("IMPLEMENT 财务处");
        new Undoing(desk).undo();
        assertThat(DeskFixture.answering(desk, 1)).doesNotContain("IMPLEMENT 财务处");
        assertThat(DeskFixture.answering(desk, 2)).doesNotContain("IMPLEMENT 财务处");
    }

    @Test
    void each_goes_to_the_section_and_keeps_its_number() {
        Section second = DeskFixture.snapshot(desk).sections().get(1);
        items(1, 2, 3).moveTo(second);
        assertThat(DeskFixture.snapshot(desk).items())
                .extracting(WorkItem::number, WorkItem::sectionId)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(1, second.id()),
                        org.assertj.core.groups.Tuple.tuple(2, second.id()),
                        org.assertj.core.groups.Tuple.tuple(3, second.id()));
    }

    @Test
    void a_divisions_progress_is_recorded_on_each_or_on_none() {
        ProgressReporting.Report report = new ProgressReporting.Report(60, "已部署", null, null);
        items(1, 2).report(DeskFixture.division(desk, "办公室"), report, desk.today());
        assertThat(percent(1, "办公室")).isEqualTo(60);
        assertThat(percent(2, "办公室")).isEqualTo(60);
        int before = changes();
        assertThat(DeskFixture.reasonOf(
                        () -> items(1, 2).report(DeskFixture.division(desk, "人事处"), report, desk.today())))
                .isEqualTo("assignment.none");
        assertThat(changes()).isEqualTo(before);
    }

    @Test
    void none_is_closed_while_one_is_not_finished() {
        assertThat(DeskFixture.reasonOf(() -> items(1, 2)
                        .close(desk.status(null, desk.today()).items().subList(0, 2), desk.today())))
                .isEqualTo("item.unfinished");
        assertThat(DeskFixture.item(desk, 1).closedOn()).isNull();
    }

    @Test
    void those_that_are_finished_are_closed_together() {
        ProgressReporting.Report done = new ProgressReporting.Report(100, "完成", null, null);
        items(1, 2).report(DeskFixture.division(desk, "办公室"), done, desk.today());
        items(2).report(DeskFixture.division(desk, "人事处"), done, desk.today());
        items(1, 2).close(desk.status(null, desk.today()).items().subList(0, 2), desk.today());
        assertThat(DeskFixture.item(desk, 1).closedOn()).isEqualTo(desk.today());
        assertThat(DeskFixture.item(desk, 2).closedOn()).isEqualTo(desk.today());
    }

    @Test
    void what_was_so_before_is_not_told_as_done() {
        items(1).assign(List.of(DeskFixture.division(desk, "财务处")), Role.IMPLEMENT);
        items(1, 2).assign(List.of(DeskFixture.division(desk, "财务处")), Role.IMPLEMENT);
        assertThat(new Wording(Language.CHINESE)
                        .of(desk.history(HistoryFilter.ALL, 0, 1).get(0)))
                .isEqualTo("1 项（第 2 项）的责任处室：财务处");
    }
}
