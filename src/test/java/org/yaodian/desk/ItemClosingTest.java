package org.yaodian.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yaodian.plan.Due;
import org.yaodian.plan.ItemStatus;
import org.yaodian.plan.Obligation;
import org.yaodian.plan.OwedBy;
import org.yaodian.plan.Refused;
import org.yaodian.plan.State;

class ItemClosingTest {
    @TempDir
    Path folder;

    private Desk desk;
    private ItemClosing closing;

    @BeforeEach
    void open() {
        desk = DeskFixture.desk(folder);
        closing = new ItemClosing(desk);
    }

    @AfterEach
    void close() {
        DeskFixture.expectWhole(desk);
        desk.close();
    }

    private ItemStatus status(int number) {
        return desk.status(null, desk.today()).items().get(number - 1);
    }

    private void report(int item, String division, int percent) {
        new ProgressReporting(desk)
                .accept(null, item, division, new ProgressReporting.Report(percent, "", "", ""), desk.today());
    }

    private void closeIt(int number) {
        closing.close(status(number), desk.today());
    }

    @Test
    void an_item_with_someone_below_100_is_not_closed_and_the_names_are_told() {
        report(2, "人事处", 100);
        report(2, "办公室", 99);
        Refused refused = DeskFixture.refusal(() -> closeIt(2));
        assertThat(refused.reason()).isEqualTo("item.unfinished");
        assertThat(refused.arguments()).containsExactly(2, "办公室");
    }

    @Test
    void an_item_that_owes_something_dated_is_not_closed_and_what_is_told() {
        new ObligationEditing(desk)
                .add(
                        DeskFixture.snapshot(desk),
                        DeskFixture.item(desk, 1),
                        "年内至少举办1次",
                        new Due.TimesPerYear(1),
                        OwedBy.ITEM);
        report(1, "办公室", 100);
        Refused refused = DeskFixture.refusal(() -> closeIt(1));
        assertThat(refused.reason()).isEqualTo("item.owed");
        assertThat(refused.arguments()).containsExactly(1, "年内至少举办1次");
    }

    @Test
    void what_is_excused_or_without_a_date_does_not_keep_an_item_open() {
        ObligationEditing obligations = new ObligationEditing(desk);
        obligations.add(DeskFixture.snapshot(desk), DeskFixture.item(desk, 1), "长期坚持", new Due.Standing(), OwedBy.ITEM);
        Obligation once = obligations.add(
                DeskFixture.snapshot(desk),
                DeskFixture.item(desk, 1),
                "年内至少举办1次",
                new Due.TimesPerYear(1),
                OwedBy.ITEM);
        report(1, "办公室", 100);
        Obligation stored = DeskFixture.snapshot(desk).obligations().stream()
                .filter(each -> each.id().equals(once.id()))
                .findFirst()
                .orElseThrow();
        assertThat(DeskFixture.reasonOf(() -> obligations.excuse(DeskFixture.item(desk, 1), stored, " ")))
                .isEqualTo("obligation.excuseReason");
        obligations.excuse(DeskFixture.item(desk, 1), stored, "疫情期间停办");
        closeIt(1);
        assertThat(status(1).state()).isEqualTo(State.DONE);
        assertThat(DeskFixture.item(desk, 1).closedOn()).isEqualTo(DeskFixture.TODAY);
        assertThat(DeskFixture.reasonOf(() -> closeIt(1))).isEqualTo("item.closedAlready");
    }

    @Test
    void a_closed_item_takes_no_progress_until_it_is_opened_with_a_reason() {
        report(1, "办公室", 100);
        closeIt(1);
        assertThat(DeskFixture.reasonOf(() -> report(1, "办公室", 50))).isEqualTo("update.closed");
        assertThat(DeskFixture.reasonOf(() -> closing.reopen(DeskFixture.item(desk, 1), " ")))
                .isEqualTo("item.reopenReason");
        closing.reopen(DeskFixture.item(desk, 1), "材料不全");
        assertThat(DeskFixture.reasonOf(() -> closing.reopen(DeskFixture.item(desk, 1), "再开")))
                .isEqualTo("item.notClosed");
        report(1, "办公室", 50);
        assertThat(status(1).completion()).isEqualTo(0.5);
    }

    @Test
    void an_item_closed_on_a_later_day_is_not_closed_a_second_time_before_it() {
        report(1, "办公室", 100);
        closing.close(status(1), LocalDate.of(2022, 11, 20));
        // as of today it is still open
        assertThat(status(1).item().closedOn()).isNull();
        Refused refused = DeskFixture.refusal(() -> closeIt(1));
        assertThat(refused.reason()).isEqualTo("item.closedAlready");
        assertThat(refused.arguments()).containsExactly(1, LocalDate.of(2022, 11, 20));
    }
}
