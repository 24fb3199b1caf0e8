package org.yaodian.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yaodian.plan.ExtensionState;
import org.yaodian.plan.Waiting;
import org.yaodian.store.HistoryFilter;

/** The office reviews what waits, several at once. */
class ReviewingTest {
    @TempDir
    Path folder;

    private Desk desk;

    @BeforeEach
    void submit() {
        desk = DeskFixture.desk(folder);
        ProgressReporting reporting = new ProgressReporting(desk);
        reporting.submit(null, 1, "办公室", new ProgressReporting.Report(40, "一", "", ""), DeskFixture.TODAY);
        reporting.submit(null, 2, "人事处", new ProgressReporting.Report(60, "二", "", ""), DeskFixture.TODAY.minusDays(3));
        new Extending(desk).ask(null, 3, "办公室", LocalDate.of(2023, 1, 31), "人手不够", DeskFixture.TODAY);
    }

    @AfterEach
    void close() {
        DeskFixture.expectWhole(desk);
        desk.close();
    }

    private List<Waiting> waiting() {
        return Waiting.of(desk.status(null, DeskFixture.TODAY));
    }

    @Test
    void what_waits_longest_comes_first() {
        assertThat(waiting()).extracting(one -> one.item().number()).containsExactly(2, 1, 3);
    }

    @Test
    void all_are_accepted_in_one_act_that_undo_takes_back_as_one() {
        int before = desk.historyCount(HistoryFilter.ALL);
        new Reviewing(desk).accept(waiting(), DeskFixture.TODAY);
        assertThat(desk.historyCount(HistoryFilter.ALL)).isEqualTo(before + 1);
        assertThat(waiting()).isEmpty();
        var status = desk.status(null, DeskFixture.TODAY);
        assertThat(status.items().get(0).assignments().get(0).percent()).isEqualTo(40);
        assertThat(status.snapshot().extensions())
                .extracting(extension -> extension.state())
                .containsExactly(ExtensionState.GRANTED);
        new Undoing(desk).undo();
        assertThat(waiting()).hasSize(3);
    }

    @Test
    void several_are_sent_back_with_one_reason() {
        new Reviewing(desk).giveBack(waiting(), "请补充", DeskFixture.TODAY);
        assertThat(waiting()).isEmpty();
        assertThat(desk.status(null, DeskFixture.TODAY)
                        .items()
                        .get(0)
                        .assignments()
                        .get(0)
                        .reports()
                        .returned()
                        .review()
                        .note())
                .isEqualTo("请补充");
    }

    @Test
    void nothing_is_sent_back_without_a_reason_and_nothing_is_done_with_nothing() {
        assertThat(DeskFixture.reasonOf(() -> new Reviewing(desk).giveBack(waiting(), " ", DeskFixture.TODAY)))
                .isEqualTo("review.reason");
        assertThat(DeskFixture.reasonOf(() -> new Reviewing(desk).accept(List.of(), DeskFixture.TODAY)))
                .isEqualTo("review.none");
    }

    @Test
    void one_that_has_changed_since_it_was_shown_leaves_all_as_they_were() {
        List<Waiting> shown = waiting();
        new Reviewing(desk).accept(shown.subList(0, 1), DeskFixture.TODAY);
        assertThat(DeskFixture.reasonOf(() -> new Reviewing(desk).accept(shown, DeskFixture.TODAY)))
                .isEqualTo("change.stale");
        assertThat(waiting()).hasSize(2);
    }

    @Test
    void one_whose_item_was_closed_since_it_was_shown_is_refused() {
        ProgressReporting reporting = new ProgressReporting(desk);
        reporting.accept(null, 1, "办公室", new ProgressReporting.Report(100, "完", "", ""), DeskFixture.TODAY);
        reporting.submit(null, 1, "办公室", new ProgressReporting.Report(90, "改", "", ""), DeskFixture.TODAY);
        List<Waiting> shown = waiting();
        new ItemClosing(desk).close(desk.status(null, DeskFixture.TODAY).items().get(0), DeskFixture.TODAY);
        assertThat(DeskFixture.reasonOf(() -> new Reviewing(desk).accept(shown, DeskFixture.TODAY)))
                .isEqualTo("update.closed");
    }
}
