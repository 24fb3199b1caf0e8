package org.yaodian.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The states of assignments and items, and an item's completion. */
class ItemStateTest {
    private static final Due DUE = new Due.ByDate(LocalDate.of(2022, 11, 30));

    private final PlanBuilder plan = new PlanBuilder();

    @Test
    void an_assignment_without_a_word_is_not_begun_and_with_one_on_course() {
        Assignment lead = plan.assign("办公室", Role.LEAD);
        assertThat(plan.assignmentOn("2022-06-01").state()).isEqualTo(State.NOT_BEGUN);
        plan.reported(lead, 0, "2022-05-01");
        assertThat(plan.assignmentOn("2022-06-01").state()).isEqualTo(State.ON_COURSE);
    }

    @ParameterizedTest
    @CsvSource({"2022-11-15, ON_COURSE", "2022-11-16, DUE_SOON", "2022-12-01, OVERDUE"})
    void an_assignment_below_100_has_the_items_dated_limits(String today, State expected) {
        Assignment lead = plan.assign("办公室", Role.LEAD);
        plan.owes(DUE);
        plan.reported(lead, 99, "2022-05-01");
        assertThat(plan.assignmentOn(today).state()).isEqualTo(expected);
        assertThat(plan.assignmentOn(today).due()).isEqualTo("2022-11-30");
    }

    @ParameterizedTest
    @CsvSource({"2022-11-30, DONE", "2022-12-01, DONE_LATE"})
    void an_assignment_at_100_is_done_and_late_after_the_last_limit(String since, State expected) {
        Assignment lead = plan.assign("办公室", Role.LEAD);
        plan.assign("人事处", Role.IMPLEMENT);
        plan.owes(new Due.ByDate(LocalDate.of(2022, 6, 30)));
        plan.owes(DUE);
        plan.reported(lead, 100, since);
        AssignmentStatus status = plan.assignmentOn("2022-12-20");
        assertThat(status.state()).isEqualTo(expected);
        assertThat(status.due()).isNull();
        assertThat(plan.itemOn("2022-12-20").assignments().get(1).state()).isEqualTo(State.OVERDUE);
    }

    @Test
    void what_another_division_owes_does_not_redden_an_assignment() {
        Assignment one = plan.assign("办公室", Role.LEAD);
        Assignment other = plan.assign("人事处", Role.IMPLEMENT);
        Obligation obligation = plan.owes(DUE, OwedBy.EACH_DIVISION);
        plan.met(obligation, one, "2022-11-01");
        plan.reported(one, 50, "2022-11-01");
        plan.reported(other, 50, "2022-11-01");
        ItemStatus item = plan.itemOn("2022-12-10");
        assertThat(item.assignments())
                .extracting(AssignmentStatus::state)
                .containsExactly(State.ON_COURSE, State.OVERDUE);
        assertThat(plan.on("2022-12-10").limits())
                .singleElement()
                .satisfies(limit -> Assertions.assertThat(limit.owing())
                        .extracting(Division::name)
                        .containsExactly("人事处"));
    }

    @Test
    void standing_obligations_do_not_touch_an_assignment() {
        plan.assign("办公室", Role.LEAD);
        plan.owes(new Due.Standing());
        assertThat(plan.assignmentOn("2022-12-10").state()).isEqualTo(State.NOT_BEGUN);
        assertThat(plan.itemOn("2022-12-10").state()).isEqualTo(State.DUE_SOON);
    }

    @Test
    void an_item_is_not_begun_only_while_all_its_parts_are() {
        Assignment lead = plan.assign("办公室", Role.LEAD);
        plan.owes(new Due.WithinDays(1, "发现问题"));
        assertThat(plan.itemOn("2022-03-01").state()).isEqualTo(State.NOT_BEGUN);
        plan.reported(lead, 5, "2022-02-01");
        assertThat(plan.itemOn("2022-03-01").state()).isEqualTo(State.ON_COURSE);
    }

    @Test
    void an_item_without_parts_is_not_begun() {
        ItemStatus item = plan.itemOn("2022-12-01");
        assertThat(item.state()).isEqualTo(State.NOT_BEGUN);
        assertThat(item.completion()).isZero();
        assertThat(item.due()).isNull();
        assertThat(item.updated()).isNull();
    }

    @Test
    void an_open_item_is_never_done_by_its_parts() {
        Assignment lead = plan.assign("办公室", Role.LEAD);
        plan.owes(DUE);
        plan.reported(lead, 100, "2022-10-01");
        assertThat(plan.itemOn("2022-12-10").state()).isEqualTo(State.ON_COURSE);
    }

    @Test
    void an_excused_obligation_does_not_count_for_its_item() {
        plan.assign("办公室", Role.LEAD);
        plan.excuse(plan.owes(DUE));
        assertThat(plan.itemOn("2022-12-10").state()).isEqualTo(State.NOT_BEGUN);
    }

    @ParameterizedTest
    @CsvSource({"2022-11-30, DONE", "2022-12-01, DONE_LATE"})
    void a_closed_item_is_done_and_late_after_its_last_limit(String closed, State expected) {
        plan.assign("办公室", Role.LEAD);
        plan.owes(new Due.ByDate(LocalDate.of(2022, 6, 30)));
        plan.owes(DUE);
        plan.closed(closed);
        ItemStatus item = plan.itemOn("2022-12-20");
        assertThat(item.state()).isEqualTo(expected);
        assertThat(item.state().light()).isEqualTo(Light.GREEN);
        assertThat(item.due()).isNull();
        assertThat(plan.on("2022-12-20").open()).isEmpty();
    }

    @Test
    void an_item_closed_without_limits_is_done() {
        plan.owes(new Due.Standing());
        assertThat(plan.closed("2023-05-01").itemOn("2023-06-01").state()).isEqualTo(State.DONE);
    }

    @Test
    void completion_is_the_mean_of_the_accepted_percentages() {
        Assignment one = plan.assign("办公室", Role.LEAD);
        plan.assign("人事处", Role.IMPLEMENT);
        Assignment third = plan.assign("信息中心", Role.IMPLEMENT);
        plan.reported(one, 100, "2022-03-01");
        plan.reported(third, 20, "2022-04-01");
        ItemStatus item = plan.itemOn("2022-05-01");
        assertThat(item.completion()).isEqualTo(0.4);
        assertThat(item.updated()).isEqualTo("2022-04-01");
    }

    @Test
    void due_is_the_nearest_open_date() {
        Obligation met = plan.owes(new Due.ByDate(LocalDate.of(2022, 3, 31)));
        plan.owes(DUE);
        plan.owes(new Due.ByDate(LocalDate.of(2022, 9, 30)));
        plan.met(met, "2022-03-01");
        assertThat(plan.itemOn("2022-05-01").due()).isEqualTo("2022-09-30");
    }

    @Test
    void counters_count_items_by_state_and_by_light() {
        plan.assign("办公室", Role.LEAD);
        plan.owes(DUE);
        PlanStatus status = plan.on("2022-12-10");
        assertThat(status.countByState()).hasSize(State.values().length).containsEntry(State.OVERDUE, 1);
        assertThat(status.countByState().values().stream()
                        .mapToInt(Integer::intValue)
                        .sum())
                .isEqualTo(1);
        assertThat(status.countByLight()).hasSize(Light.values().length).containsEntry(Light.RED, 1);
    }

    @Test
    void open_limits_come_by_their_date() {
        plan.owes(DUE);
        plan.owes(new Due.ByDate(LocalDate.of(2022, 3, 31)));
        plan.owes(new Due.TimesPerYear(1));
        assertThat(plan.on("2022-05-01").open())
                .extracting(Limit::date)
                .containsExactly(LocalDate.of(2022, 3, 31), LocalDate.of(2022, 11, 30), LocalDate.of(2022, 12, 31));
    }

    @Test
    void a_percentage_beyond_100_is_no_progress() {
        Assignment lead = plan.assign("办公室", Role.LEAD);
        Assertions.assertThatIllegalArgumentException().isThrownBy(() -> plan.reported(lead, 101, "2022-03-01"));
        Assertions.assertThatIllegalArgumentException().isThrownBy(() -> plan.reported(lead, -1, "2022-03-01"));
        Assertions.assertThatIllegalArgumentException().isThrownBy(() -> new Due.TimesPerYear(0));
    }
}
