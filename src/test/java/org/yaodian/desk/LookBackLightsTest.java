package org.yaodian.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yaodian.desk.DeskFixture.named;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yaodian.plan.AssignmentStatus;
import org.yaodian.plan.Due;
import org.yaodian.plan.ItemStatus;
import org.yaodian.plan.Limit;
import org.yaodian.plan.OwedBy;
import org.yaodian.plan.PlanSnapshot;
import org.yaodian.plan.PlanStatus;
import org.yaodian.plan.Pressing;
import org.yaodian.plan.Role;
import org.yaodian.plan.State;
import org.yaodian.plan.WorkItem;
import org.yaodian.reading.DraftItem;

/** What look-backs mean for the items of a plan: their lights, limits, and whether they can be closed. */
class LookBackLightsTest {
    private static final Path PROOF = Path.of("LICENSE");

    @TempDir
    Path folder;

    private Desk desk;

    @BeforeEach
    void open() {
        desk = DeskFixture.open(DeskFixture.make(
                folder,
                DeskFixture.draft(
                        DeskFixture.item(1, 0, named("办公室", Role.LEAD), named("人事处", Role.IMPLEMENT)),
                        titled(DeskFixture.item(2, 1, named("办公室", Role.LEAD), named("人事处", Role.IMPLEMENT)), "开展回头看")),
                DeskFixture.directory("办公室", "处室", "人事处", "处室")));
    }

    private static DraftItem titled(DraftItem item, String title) {
        return new DraftItem(
                item.number(),
                item.label(),
                item.section(),
                title,
                item.text(),
                item.assignments(),
                item.obligations(),
                item.from());
    }

    @AfterEach
    void close() {
        DeskFixture.expectWhole(desk);
        desk.close();
    }

    private int round(int of) {
        return new LookBackRounds(desk).start(null, of, desk.today());
    }

    private int finding(int round, int item, String division) {
        return new FindingKeeping(desk)
                .add(round, item, division, new FindingKeeping.Said("问题", null, null, null), desk.today());
    }

    private int planned(int finding, String division, LocalDate due) {
        return new Rectifying(desk)
                .plan(finding, new Rectifying.Measure("措施", division, "王五", due, null), desk.today());
    }

    private PlanStatus status(LocalDate on) {
        return desk.status(null, on);
    }

    private static ItemStatus at(PlanStatus status, int number) {
        return status.items().get(number - 1);
    }

    private static List<State> states(ItemStatus item) {
        return item.assignments().stream().map(AssignmentStatus::state).toList();
    }

    @Test
    void an_open_measure_lights_its_division_at_both_items_and_no_other() {
        planned(finding(round(2021), 1, "人事处"), "人事处", LocalDate.of(2022, 11, 4));
        PlanStatus late = status(LocalDate.of(2022, 11, 5));
        assertThat(at(late, 1).state()).isEqualTo(State.OVERDUE);
        assertThat(at(late, 2).state()).isEqualTo(State.OVERDUE);
        assertThat(states(at(late, 1))).containsExactly(State.NOT_BEGUN, State.OVERDUE);
        assertThat(states(at(late, 2))).containsExactly(State.NOT_BEGUN, State.OVERDUE);
        assertThat(at(late, 1).due()).isEqualTo("2022-11-04");
    }

    @Test
    void it_is_told_once_among_the_limits() {
        int finding = finding(round(2021), 1, "人事处");
        planned(finding, "人事处", LocalDate.of(2022, 11, 4));
        PlanStatus late = status(LocalDate.of(2022, 11, 5));
        List<Limit> open =
                late.open().stream().filter(limit -> limit.entries() != null).toList();
        assertThat(open).hasSize(1);
        assertThat(open.get(0).item().number()).isEqualTo(1);
        assertThat(open.get(0).owing()).extracting(division -> division.name()).containsExactly("人事处");
        assertThat(new Words(Language.CHINESE).of(open.get(0))).isEqualTo("回头看整改 " + finding + "：措施");
        assertThat(Pressing.of(late).overdue()).isEqualTo(1);
    }

    @Test
    void what_was_submitted_waits_without_a_limit_and_still_keeps_its_items_open() {
        int finding = finding(round(2021), 1, "人事处");
        planned(finding, "人事处", LocalDate.of(2022, 11, 4));
        new Rectifying(desk).submit(finding, null, "做完了", List.of(PROOF), desk.today());
        PlanStatus later = status(LocalDate.of(2022, 11, 20));
        assertThat(at(later, 1).state()).isEqualTo(State.ON_COURSE);
        assertThat(at(later, 1).openEntries()).isEqualTo(1);
        for (int number = 1; number <= 2; number++) {
            excuse(number);
            for (String division : List.of("办公室", "人事处")) {
                new ProgressReporting(desk)
                        .accept(null, number, division, new ProgressReporting.Report(100, "", "", ""), desk.today());
            }
            ItemStatus open = at(status(desk.today()), number);
            assertThat(DeskFixture.reasonOf(() -> new ItemClosing(desk).close(open, desk.today())))
                    .isEqualTo("item.openEntries");
        }
        closeAs("孙主任", finding);
        new ItemClosing(desk).close(at(status(desk.today()), 1), desk.today());
        assertThat(at(status(desk.today()), 1).state()).isEqualTo(State.DONE);
    }

    private void excuse(int number) {
        PlanSnapshot snapshot = DeskFixture.snapshot(desk);
        WorkItem item = DeskFixture.item(desk, number);
        snapshot.obligationsOf(item)
                .forEach(obligation -> new ObligationEditing(desk).excuse(item, obligation, "另行安排"));
    }

    private void closeAs(String name, int finding) {
        new PeopleKeeping(desk).add(name, null, "COORDINATOR");
        Path path = desk.path();
        desk.close();
        try (Desk other = Desk.open(path, org.yaodian.store.Access.WINDOW, DeskFixture.CLOCK, name)) {
            new Rectifying(other).close(finding, null, other.today());
        }
        desk = DeskFixture.open(path);
    }

    @Test
    void a_finding_without_a_measure_keeps_its_items_open_without_a_limit() {
        finding(round(2021), 1, "人事处");
        PlanStatus status = status(desk.today());
        assertThat(at(status, 1).openEntries()).isEqualTo(1);
        // as with an open entry whose clock does not run
        assertThat(at(status, 1).state()).isEqualTo(State.ON_COURSE);
        assertThat(at(status, 1).due()).isEqualTo(LocalDate.of(2022, 12, 31));
    }

    @Test
    void as_of_a_day_before_it_was_found_nothing_is_lit() {
        planned(finding(round(2021), 1, "人事处"), "人事处", LocalDate.of(2022, 11, 4));
        assertThat(at(status(desk.today().minusDays(1)), 1).openEntries()).isZero();
        assertThat(new LookBackRounds(desk).list(desk.today().minusDays(1))).isEmpty();
    }

    @Test
    void a_round_meets_its_obligation_for_a_division_when_all_that_division_has_was_seen() {
        new ObligationEditing(desk)
                .add(
                        DeskFixture.snapshot(desk),
                        DeskFixture.item(desk, 2),
                        "组织开展1次回头看",
                        new Due.TimesPerYear(1),
                        OwedBy.EACH_DIVISION);
        int round = round(2021);
        LookBackRounds rounds = new LookBackRounds(desk);
        rounds.record(round, 1, "人事处", "已落实", "", desk.today());
        assertThat(done()).isZero();
        rounds.record(round, 2, "人事处", "不再适用", "", desk.today());
        assertThat(done()).isEqualTo(1);
        assertThat(rounds.list(desk.today()).get(0).notReported())
                .extracting(division -> division.name())
                .containsExactly("办公室");
        rounds.record(round, 1, "办公室", "已落实", "", desk.today());
        rounds.record(round, 2, "办公室", "已落实", "", desk.today());
        assertThat(done()).isEqualTo(2);
        // recorded once more, it counts once
        rounds.record(round, 2, "办公室", "部分落实", "", desk.today());
        assertThat(rounds.list(desk.today()).get(0).inspected()).isEqualTo(4);
        assertThat(done()).isEqualTo(2);
    }

    private int done() {
        return at(status(desk.today()), 2).obligations().stream()
                .filter(obligation -> obligation.obligation().quote().contains("回头看"))
                .mapToInt(obligation -> obligation.done())
                .sum();
    }

    @Test
    void in_the_year_after_the_successor_of_the_item_is_lit() {
        int round = round(2022);
        int finding = finding(round, 1, "人事处");
        planned(finding, "人事处", LocalDate.of(2022, 11, 4));
        new YearRolling(desk).roll(null, RollWish.all(2023), desk.today());
        PlanStatus next = status(LocalDate.of(2023, 1, 10));
        assertThat(next.snapshot().plan().year()).isEqualTo(2023);
        assertThat(at(next, 1).state()).isEqualTo(State.OVERDUE);
        assertThat(at(next, 2).state()).isEqualTo(State.OVERDUE);
        // and a closed one is not
        new Rectifying(desk).submit(finding, null, "做完了", List.of(PROOF), desk.today());
        closeAs("孙主任", finding);
        assertThat(at(status(LocalDate.of(2023, 1, 10)), 1).openEntries()).isZero();
    }

    @Test
    void an_item_that_was_looked_at_is_not_removed() {
        finding(round(2021), 1, "人事处");
        assertThat(DeskFixture.reasonOf(
                        () -> new PlanEditing(desk).removeItem(DeskFixture.snapshot(desk), DeskFixture.item(desk, 1))))
                .isEqualTo("item.lookedAt");
    }

    @Test
    void a_submission_is_not_taken_back_from_under_its_closing() {
        int finding = finding(round(2021), 1, "人事处");
        planned(finding, "人事处", LocalDate.of(2022, 11, 4));
        new Rectifying(desk).submit(finding, null, "做完了", List.of(PROOF), desk.today());
        new PeopleKeeping(desk).add("孙主任", null, "COORDINATOR");
        new Undoing(desk).undo();
        closeAs("孙主任", finding);
        // adding 孙主任 once more was the last of it
        new Undoing(desk).undo();
        assertThat(DeskFixture.reasonOf(() -> new Undoing(desk).undo())).isEqualTo("undo.movedOn");
    }

    @Test
    void rates_are_told_by_division_and_by_year() {
        int round = round(2021);
        int one = finding(round, 1, "人事处");
        finding(round, 1, "办公室");
        new FindingKeeping(desk).add(round, 2, "办公室", new FindingKeeping.Said("又一个", null, null, one), desk.today());
        planned(one, "人事处", LocalDate.of(2022, 11, 4));
        new Rectifying(desk).submit(one, null, "做完了", List.of(PROOF), desk.today());
        closeAs("孙主任", one);
        var rates = new LookBackRounds(desk).rates(desk.today());
        Map<String, Double> byDivision = Map.of(
                "人事处", closedRate(rates, "人事处"),
                "办公室", closedRate(rates, "办公室"));
        assertThat(byDivision).containsEntry("人事处", 1.0).containsEntry("办公室", 0.0);
        var all = org.yaodian.lookback.Rate.sum(rates, rate -> rate.of() == 2021);
        assertThat(List.of(all.findings(), all.closedOut(), all.inTime(), all.repeated()))
                .containsExactly(3, 1, 1, 1);
        assertThat(all.inTimeRate()).hasValue(1.0);
        assertThat(org.yaodian.lookback.Rate.sum(rates, rate -> rate.of() == 2020)
                        .repeatRate())
                .isEmpty();
        // of none that is closed out there is no share in time
        var office = DeskFixture.division(desk, "办公室").id();
        assertThat(org.yaodian.lookback.Rate.sum(
                                rates, rate -> rate.divisionId().equals(office))
                        .inTimeRate())
                .isEmpty();
    }

    private double closedRate(List<org.yaodian.lookback.Rate> rates, String division) {
        var id = DeskFixture.division(desk, division).id();
        return org.yaodian.lookback.Rate.sum(rates, rate -> rate.divisionId().equals(id))
                .closedRate()
                .orElseThrow();
    }
}
