package org.yaodian.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.yaodian.lookback.FindingQuery;
import org.yaodian.plan.Due;
import org.yaodian.plan.PlanSnapshot;
import org.yaodian.plan.Section;
import org.yaodian.plan.WorkItem;

/** A plan carried over to the next year. */
class YearRollingTest {
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

    private YearRolling.Rolled roll(RollWish wish) {
        return new YearRolling(desk).roll(null, wish, desk.today());
    }

    private YearRolling.Rolled rollWith(String old, String successor) {
        return roll(new RollWish(2023, null, Map.of(old, successor)));
    }

    private PlanSnapshot of(int year) {
        return desk.snapshot(year, DeskFixture.FAR);
    }

    @Test
    void it_has_the_items_and_what_they_owe_a_year_later_and_no_progress() {
        new ProgressReporting(desk)
                .accept(null, 1, "办公室", new ProgressReporting.Report(100, "做完了", "", ""), desk.today());
        YearRolling.Rolled rolled = roll(RollWish.all(2023));
        assertThat(rolled.plan().title()).isEqualTo("某厅2023年政务公开工作要点");
        assertThat(rolled.items()).isEqualTo(3);
        assertThat(rolled.dropped()).isEmpty();
        PlanSnapshot next = of(2023);
        assertThat(next.items()).extracting(WorkItem::name).containsExactly("事项1", "事项2", "事项3");
        assertThat(next.sections()).extracting(Section::label).containsExactly("一", "二");
        assertThat(next.obligations())
                .extracting(obligation -> obligation.due())
                .containsOnly(new Due.ByDate(LocalDate.of(2023, 12, 31)));
        assertThat(next.reports()).isEmpty();
        assertThat(DeskFixture.answering(desk, 3)).containsExactly("LEAD 办公室", "IMPLEMENT 人事处 *", "IMPLEMENT 财务处 *");
        // the plan of the year before is as it was
        assertThat(of(2022).reports()).hasSize(1);
    }

    @Test
    void each_item_is_linked_to_the_one_that_it_carries_on() {
        roll(new RollWish(2023, List.of(1, 3), Map.of()));
        PlanSnapshot next = of(2023);
        assertThat(next.items()).extracting(WorkItem::number).containsExactly(1, 2);
        Map<java.util.UUID, WorkItem> forebears = new ItemLinking(desk).forebears(next);
        assertThat(next.items().stream().map(item -> forebears.get(item.id()).number()))
                .containsExactly(1, 3);
        new ItemLinking(desk)
                .link(next, next.items().get(1), of(2022), of(2022).items().get(1));
        assertThat(new ItemLinking(desk)
                        .forebears(next)
                        .get(next.items().get(1).id())
                        .number())
                .isEqualTo(2);
    }

    @Test
    void a_section_without_a_chosen_item_is_left_out() {
        roll(new RollWish(2023, List.of(3), Map.of()));
        assertThat(of(2023).sections()).extracting(Section::label).containsExactly("一");
        assertThat(of(2023).sections()).extracting(Section::title).containsExactly("保障");
        assertThat(of(2023).sections()).extracting(Section::ordinal).containsExactly(1);
    }

    @Test
    void where_items_are_left_out_the_rest_is_labelled_without_gaps_and_where_none_is_as_it_was_printed() {
        roll(new RollWish(2023, List.of(2, 3), Map.of()));
        assertThat(of(2023).items()).extracting(WorkItem::label).containsExactly("（1）", "（2）");
        new YearRolling(desk).roll(2022, RollWish.all(2024), desk.today());
        assertThat(of(2024).items()).extracting(WorkItem::label).containsExactly("（1）", "（2）", "（3）");
    }

    @ParameterizedTest
    @CsvSource({
        "（九）|（十）|（十一）, （一）|（二）|（三）",
        "（一）|（一）|（二）, （一）|（一）|（二）",
        "（三）|（二）|（四）, （一）|（一）|（二）",
        "12.|13.|15., 1.|2.|3.",
        "附则|（二）|（三）, 附则|（一）|（二）"
    })
    void labels_are_numbered_in_the_documents_own_manner(String printed, String carried) {
        java.util.UUID first = java.util.UUID.randomUUID();
        java.util.UUID second = java.util.UUID.randomUUID();
        List<WorkItem> chosen = new java.util.ArrayList<>();
        for (String label : printed.split("\\|")) {
            chosen.add(new WorkItem(
                    java.util.UUID.randomUUID(),
                    1,
                    first,
                    chosen.isEmpty() ? first : second,
                    chosen.size() + 1,
                    label,
                    "事项",
                    "",
                    null));
        }
        List<WorkItem> all = new java.util.ArrayList<>(chosen);
        all.add(new WorkItem(java.util.UUID.randomUUID(), 1, first, second, 9, "（九十）", "事项", "", null));
        Map<java.util.UUID, String> labels = RolledLabels.ofItems(all, chosen);
        assertThat(chosen.stream().map(item -> labels.get(item.id()))).containsExactly(carried.split("\\|"));
    }

    @Test
    void items_under_no_section_are_numbered_as_well() {
        List<WorkItem> all = java.util.stream.Stream.of("1.", "2.", "1.", "2.")
                .map(label -> new WorkItem(
                        java.util.UUID.randomUUID(), 1, java.util.UUID.randomUUID(), null, 1, label, "事项", "", null))
                .toList();
        Map<java.util.UUID, String> labels = RolledLabels.ofItems(all, all.subList(1, 4));
        assertThat(all.subList(1, 4).stream().map(item -> labels.get(item.id())))
                .containsExactly("1.", "2.", "3.");
    }

    @Test
    void of_two_divisions_that_became_one_the_greater_part_is_carried_over() {
        rollWith("人事处", "办公室");
        assertThat(DeskFixture.answering(desk, 2)).containsExactly("LEAD 办公室");
        assertThat(DeskFixture.answering(desk, 3)).containsExactly("LEAD 办公室", "IMPLEMENT 财务处 *");
        assertThat(DeskFixture.division(desk, "人事处").retiredOn()).isEqualTo("2022-12-31");
        // what it answered for in its own year stays
        PlanSnapshot before = of(2022);
        assertThat(before.assignmentsOf(before.item(2).orElseThrow())).hasSize(2);
    }

    @Test
    void a_division_under_a_new_name_is_there_from_the_new_year_on() {
        rollWith("财务处", "规划财务处");
        assertThat(DeskFixture.answering(desk, 3)).containsExactly("LEAD 办公室", "IMPLEMENT 人事处 *", "IMPLEMENT 规划财务处 *");
        assertThat(DeskFixture.division(desk, "规划财务处").sinceYear()).isEqualTo(2023);
        assertThat(DeskFixture.division(desk, "规划财务处").activeIn(2022)).isFalse();
        assertThat(of(2022).assignments()).hasSameSizeAs(of(2022).assignments());
    }

    @Test
    void what_a_retired_division_without_a_successor_answered_for_is_told() {
        new DivisionDirectory(desk).retire(DeskFixture.division(desk, "人事处"), LocalDate.of(2022, 6, 30));
        YearRolling.Rolled rolled = roll(RollWish.all(2023));
        assertThat(rolled.dropped()).containsExactly(new YearRolling.Dropped(2, "人事处"));
        assertThat(DeskFixture.answering(desk, 2)).containsExactly("IMPLEMENT 办公室");
    }

    @Test
    void nobody_takes_the_place_of_another_who_is_retired_already() {
        new DivisionDirectory(desk).retire(DeskFixture.division(desk, "人事处"), LocalDate.of(2022, 6, 30));
        assertThat(DeskFixture.reasonOf(() -> rollWith("财务处", "人事处"))).isEqualTo("roll.mapRetired");
        assertThat(desk.years()).containsExactly(2022);
    }

    @Test
    void a_year_that_is_there_or_not_later_is_refused() {
        assertThat(DeskFixture.reasonOf(() -> roll(RollWish.all(2022)))).isEqualTo("roll.behind");
        roll(RollWish.all(2024));
        assertThat(DeskFixture.reasonOf(() -> new YearRolling(desk).roll(2022, RollWish.all(2024), desk.today())))
                .isEqualTo("plan.yearThere");
        assertThat(DeskFixture.reasonOf(() -> roll(new RollWish(2025, List.of(), Map.of()))))
                .isEqualTo("roll.noItems");
    }

    @Test
    void one_undo_takes_all_of_it_back() {
        rollWith("财务处", "规划财务处");
        new Undoing(desk).undo();
        assertThat(desk.years()).containsExactly(2022);
        assertThat(DeskFixture.division(desk, "财务处").retiredOn()).isNull();
        new Undoing(desk).redo();
        assertThat(desk.years()).containsExactly(2023, 2022);
    }

    @Test
    void an_item_that_is_removed_takes_its_link_with_it() {
        roll(RollWish.all(2023));
        PlanSnapshot next = of(2023);
        new PlanEditing(desk).removeItem(next, next.items().get(0));
        new PlanEditing(desk).removeItem(of(2022), of(2022).items().get(2));
        assertThat(new ItemLinking(desk).forebears(of(2023))).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({
        "2022-12-31, 2022, 2023, 2023-12-31",
        "2022-06-30, 2022, 2023, 2023-06-30",
        "2023-02-28, 2023, 2024, 2024-02-29",
        "2024-02-29, 2024, 2025, 2025-02-28",
        "2024-02-28, 2024, 2025, 2025-02-28",
        "2023-01-15, 2022, 2024, 2025-01-15"
    })
    void a_date_keeps_its_month_and_day_and_the_end_of_february(LocalDate date, int from, int to, LocalDate moved) {
        assertThat(new YearShift(from, to).due(new Due.ByDate(date))).isEqualTo(new Due.ByDate(moved));
    }

    @Test
    void what_runs_from_events_or_periods_stays_as_it_is_said() {
        YearShift shift = new YearShift(2022, 2023);
        List<Due> same = List.of(new Due.WithinWorkingDays(5, "收到留言"), new Due.TimesPerYear(1), new Due.Standing());
        assertThat(same.stream().map(shift::due)).isEqualTo(same);
    }

    @Test
    void the_words_tell_the_new_year_and_of_the_plan_before_it() {
        YearShift shift = new YearShift(2022, 2023);
        assertThat(shift.text("2022年底前完成，对2021年的工作要点落实情况开展1次“回头看”")).isEqualTo("2023年底前完成，对2022年的工作要点落实情况开展1次“回头看”");
        assertThat(shift.text("按国办发〔2021〕30号文和2021年印发的指引")).isEqualTo("按国办发〔2021〕30号文和2021年印发的指引");
        assertThat(shift.text(null)).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1,x", "5-3", "1-", "一"})
    void what_are_no_item_numbers_is_refused(String typed) {
        assertThat(DeskFixture.reasonOf(() -> RollWish.numbers(typed))).isEqualTo("roll.items");
    }

    @Test
    void item_numbers_and_successors_are_read_as_typed() {
        assertThat(RollWish.numbers("1,3-5，7")).containsExactly(1, 3, 4, 5, 7);
        assertThat(RollWish.successors(List.of("甲处=乙处", "丙处＝乙处")))
                .containsExactlyInAnyOrderEntriesOf(Map.of("甲处", "乙处", "丙处", "乙处"));
        assertThat(DeskFixture.reasonOf(() -> RollWish.successors(List.of("甲处=乙处", "甲处=丙处"))))
                .isEqualTo("roll.mapTwice");
    }

    private int open(String division, String measureOf) {
        int round = new LookBackRounds(desk).list(desk.today()).isEmpty()
                ? new LookBackRounds(desk).start(null, 2021, desk.today())
                : new LookBackRounds(desk).list(desk.today()).get(0).round().number();
        int finding = new FindingKeeping(desk)
                .add(round, 2, division, new FindingKeeping.Said("制度不全", null, null, null), desk.today());
        if (measureOf != null) {
            new Rectifying(desk).plan(finding, new Rectifying.Measure("修订", measureOf, "王五", null, 20), desk.today());
        }
        return finding;
    }

    @Test
    void people_of_a_merged_division_follow_to_its_successor_and_still_speak_for_the_old_one() {
        new PeopleKeeping(desk).add("李处长", "人事处", "DIVISION_HEAD");
        new PeopleKeeping(desk).add("赵处长", "财务处", "DIVISION_HEAD");
        YearRolling.Rolled rolled = rollWith("人事处", "组织人事处");
        assertThat(rolled.followed())
                .containsExactly(new YearRolling.Followed("人事处", "组织人事处", List.of("李处长"), List.of()));
        Desk head = desk.handTo(SignIn.as("李处长"));
        assertThat(head.divisionId())
                .isEqualTo(DeskFixture.division(desk, "组织人事处").id());
        ProgressReporting reporting = new ProgressReporting(head);
        ProgressReporting.Report report = new ProgressReporting.Report(10, "动手了", "", "");
        assertThat(head.may(Deed.SUBMIT_PROGRESS, head.divisionId())).isTrue();
        reporting.submit(2022, 2, "人事处", report, desk.today());
        assertThat(DeskFixture.reasonOf(() -> reporting.submit(2022, 3, "财务处", report, desk.today())))
                .isEqualTo("permission.division");
        assertThat(desk.handTo(SignIn.as("赵处长")).divisionId())
                .isEqualTo(DeskFixture.division(desk, "财务处").id());
    }

    @Test
    void what_is_open_at_a_merged_division_is_its_successors_to_do() {
        new PeopleKeeping(desk).add("孙处长", "办公室", "DIVISION_HEAD");
        int finding = open("人事处", "人事处");
        int unplanned = open("人事处", null);
        int others = open("办公室", "办公室");
        YearRolling.Rolled rolled = rollWith("人事处", "办公室");
        assertThat(rolled.followed().get(0).findings()).containsExactly(finding);
        java.util.UUID successor = DeskFixture.division(desk, "办公室").id();
        assertThat(new FindingBrowsing(desk).all(FindingQuery.all(desk.today()).withDivision(successor)))
                .extracting(standing -> standing.finding().number())
                .containsExactly(finding, unplanned, others);
        new Rectifying(desk.handTo(SignIn.as("孙处长")))
                .submit(finding, null, "已修订", List.of(Path.of("LICENSE")), desk.today());
        // where it was found stays
        FindingBrowsing browsing = new FindingBrowsing(desk);
        var standing = browsing.numbered(finding, desk.today());
        assertThat(browsing.names(List.of(standing)).division(standing.finding().divisionId()))
                .isEqualTo("人事处");
    }

    @Test
    void what_is_open_lights_the_successor_in_the_new_year() {
        open("人事处", "人事处");
        rollWith("人事处", "组织人事处");
        LocalDate late = LocalDate.of(2023, 2, 1);
        assertThat(desk.status(2023, late).open().stream()
                        .filter(limit -> limit.entries() != null)
                        .flatMap(limit -> limit.owing().stream())
                        .map(division -> division.name()))
                .containsExactly("组织人事处");
    }

    @Test
    void nothing_new_is_planned_for_a_division_whose_place_was_taken() {
        int finding = open("人事处", null);
        rollWith("人事处", "组织人事处");
        assertThat(DeskFixture.reasonOf(() -> new Rectifying(desk)
                        .plan(finding, new Rectifying.Measure("修订", "人事处", "王五", null, 20), desk.today())))
                .isEqualTo("rectify.succeeded");
        new Rectifying(desk).plan(finding, new Rectifying.Measure("修订", "组织人事处", "王五", null, 20), desk.today());
        new Undoing(desk).undo();
        new Undoing(desk).undo();
        new Rectifying(desk).plan(finding, new Rectifying.Measure("修订", "人事处", "王五", null, 20), desk.today());
    }

    @Test
    void a_successor_that_is_succeeded_leaves_all_to_the_last_one() {
        int finding = open("人事处", "人事处");
        rollWith("人事处", "组织人事处");
        new YearRolling(desk).roll(2023, new RollWish(2024, null, Map.of("组织人事处", "人事教育处")), desk.today());
        java.util.UUID last = DeskFixture.division(desk, "人事教育处").id();
        assertThat(DeskFixture.division(desk, "人事处").successorId()).isEqualTo(last);
        assertThat(new FindingBrowsing(desk)
                        .numbered(finding, desk.today())
                        .measures()
                        .get(0)
                        .rectification()
                        .divisionId())
                .isEqualTo(last);
    }
}
