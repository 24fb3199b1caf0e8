package org.yaodian.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yaodian.plan.Refused;
import org.yaodian.plan.Role;
import org.yaodian.store.HistoryFilter;

class AssigningTest {
    @TempDir
    Path folder;

    private Desk desk;
    private Assigning assigning;

    @BeforeEach
    void open() {
        desk = DeskFixture.desk(folder);
        assigning = new Assigning(desk);
    }

    @AfterEach
    void close() {
        DeskFixture.expectWhole(desk);
        desk.close();
    }

    private void assign(int item, Role role, String... names) {
        assigning.assign(
                DeskFixture.snapshot(desk),
                DeskFixture.item(desk, item),
                List.of(names).stream()
                        .map(name -> DeskFixture.division(desk, name))
                        .toList(),
                role);
    }

    @Test
    void divisions_are_assigned_and_those_that_have_it_are_given_the_role() {
        assign(1, Role.SUPPORT, "办公室", "信息中心");
        assertThat(DeskFixture.answering(desk, 1)).containsExactly("SUPPORT 办公室", "SUPPORT 信息中心");
    }

    @Test
    void a_member_of_a_group_that_is_given_a_role_is_named_from_then_on() {
        assign(3, Role.LEAD, "财务处");
        assertThat(DeskFixture.answering(desk, 3)).containsExactly("LEAD 办公室", "LEAD 财务处", "IMPLEMENT 人事处 *");
    }

    @Test
    void what_changes_nothing_is_no_change() {
        int before = desk.historyCount(HistoryFilter.ALL);
        assign(1, Role.LEAD, "办公室");
        assertThat(desk.historyCount(HistoryFilter.ALL)).isEqualTo(before);
    }

    @Test
    void an_assignment_that_was_reported_on_is_not_taken_away() {
        new ProgressReporting(desk)
                .accept(null, 1, "办公室", new ProgressReporting.Report(0, "", "", ""), DeskFixture.TODAY);
        Refused refused = DeskFixture.refusal(() -> assigning.remove(
                DeskFixture.item(desk, 1), DeskFixture.division(desk, "办公室"), DeskFixture.assignment(desk, 1, "办公室")));
        assertThat(refused.reason()).isEqualTo("assignment.reported");
        assertThat(refused.arguments()).containsExactly("办公室", 1, 1);
    }

    @Test
    void an_assignment_without_a_word_is_taken_away_and_comes_back() {
        assigning.remove(
                DeskFixture.item(desk, 2), DeskFixture.division(desk, "人事处"), DeskFixture.assignment(desk, 2, "人事处"));
        assertThat(DeskFixture.answering(desk, 2)).containsExactly("IMPLEMENT 办公室");
        new Undoing(desk).undo();
        assertThat(DeskFixture.answering(desk, 2)).containsExactly("LEAD 人事处", "IMPLEMENT 办公室");
    }
}
