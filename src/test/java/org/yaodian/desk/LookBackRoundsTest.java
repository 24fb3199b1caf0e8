package org.yaodian.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yaodian.store.Access;

/** A round of a look-back: what is recorded in it, by whom and on which days. */
class LookBackRoundsTest {
    @TempDir
    Path folder;

    private Desk desk;
    private int round;

    @BeforeEach
    void open() {
        desk = DeskFixture.desk(folder);
        new PeopleKeeping(desk).add("李处长", "人事处", "DIVISION_HEAD");
        round = new LookBackRounds(desk).start(null, 2021, desk.today().minusDays(10));
    }

    @AfterEach
    void close() {
        DeskFixture.expectWhole(desk);
        desk.close();
    }

    private static int record(Desk at, int round, String division, String result, LocalDate on) {
        return new LookBackRounds(at).record(round, 2, division, result, "", on);
    }

    private RoundStanding standing() {
        return new LookBackRounds(desk).list(desk.today()).get(0);
    }

    @Test
    void a_division_reports_of_itself_until_the_office_has_looked() {
        Desk head = desk.handTo(SignIn.as("李处长"));
        record(head, round, "人事处", "部分落实", desk.today());
        record(head, round, "人事处", "已落实", desk.today());
        assertThat(standing().inspected()).isEqualTo(1);
        assertThat(DeskFixture.reasonOf(() -> record(head, round, "办公室", "已落实", desk.today())))
                .isEqualTo("permission.division");
        record(desk, round, "人事处", "未落实", desk.today());
        assertThat(DeskFixture.reasonOf(() -> record(head, round, "人事处", "已落实", desk.today())))
                .isEqualTo("lookback.officeSaw");
    }

    @Test
    void a_division_without_a_part_in_the_item_has_neither_inspections_nor_findings() {
        assertThat(DeskFixture.reasonOf(() -> record(desk, round, "财务处", "已落实", desk.today())))
                .isEqualTo("assignment.none");
        assertThat(DeskFixture.reasonOf(() -> new FindingKeeping(desk)
                        .add(round, 2, "财务处", new FindingKeeping.Said("问题", null, null, null), desk.today())))
                .isEqualTo("assignment.none");
    }

    @Test
    void nothing_is_seen_before_the_round_or_in_the_future_whatever_day_is_told() {
        assertThat(DeskFixture.reasonOf(
                        () -> record(desk, round, "人事处", "已落实", desk.today().minusDays(11))))
                .isEqualTo("lookback.before");
        LocalDate later = desk.today().plusYears(10);
        Path file = desk.path();
        desk.close();
        DeskClock told = new DeskClock(DeskFixture.CLOCK.clock(), later);
        try (Desk far = Desk.open(file, Access.WINDOW, told)) {
            assertThat(DeskFixture.reasonOf(() -> record(far, round, "人事处", "已落实", later)))
                    .isEqualTo("lookback.future");
            assertThat(DeskFixture.reasonOf(() -> new FindingKeeping(far)
                            .add(round, 2, "人事处", new FindingKeeping.Said("问题", null, null, null), later)))
                    .isEqualTo("lookback.future");
            assertThat(DeskFixture.reasonOf(() -> new LookBackRounds(far).start(null, 2020, later)))
                    .isEqualTo("lookback.future");
        }
        desk = DeskFixture.open(file);
    }

    @Test
    void a_head_plans_what_the_own_division_does_against_its_own_finding() {
        int finding = new FindingKeeping(desk)
                .add(round, 2, "人事处", new FindingKeeping.Said("问题", null, null, null), desk.today());
        Rectifying head = new Rectifying(desk.handTo(SignIn.as("李处长")));
        head.plan(finding, new Rectifying.Measure("修订", "人事处", "李处长", null, 20), desk.today());
        assertThat(DeskFixture.reasonOf(
                        () -> head.plan(finding, new Rectifying.Measure("修订", "办公室", "王五", null, 20), desk.today())))
                .isEqualTo("permission.division");
        assertThat(DeskFixture.reasonOf(() -> head.withdraw(finding, finding + 1, "不做了", desk.today())))
                .isEqualTo("permission.role");
    }
}
