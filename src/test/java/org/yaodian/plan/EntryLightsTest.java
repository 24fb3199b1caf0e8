package org.yaodian.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** How the open entries of an item's registers light it, its divisions and its obligations (design, 3). */
class EntryLightsTest {
    private final PlanBuilder plan = new PlanBuilder();
    private final Assignment one = plan.assign("社会救助处", Role.IMPLEMENT);
    private final Assignment other = plan.assign("养老服务处", Role.IMPLEMENT);

    @Test
    void a_late_entry_reddens_its_item_and_its_own_division_alone() {
        plan.open(one, State.OVERDUE, "2022-09-08");
        ItemStatus item = plan.itemOn("2022-10-10");
        assertThat(item.state()).isEqualTo(State.OVERDUE);
        assertThat(item.assignments())
                .extracting(AssignmentStatus::state)
                .containsExactly(State.OVERDUE, State.NOT_BEGUN);
        assertThat(item.due()).isEqualTo("2022-09-08");
    }

    @Test
    void a_division_that_is_done_with_its_part_still_answers_for_its_late_entry() {
        plan.reported(one, 100, "2022-09-30");
        plan.open(one, State.OVERDUE, "2022-09-08");
        plan.reported(other, 100, "2022-09-30");
        assertThat(plan.itemOn("2022-10-10").assignments())
                .extracting(AssignmentStatus::state)
                .containsExactly(State.OVERDUE, State.DONE);
    }

    @Test
    void an_entry_whose_clock_stands_is_green_and_has_no_date() {
        plan.open(one, State.ON_COURSE, null);
        ItemStatus item = plan.itemOn("2022-10-10");
        assertThat(item.state()).isEqualTo(State.ON_COURSE);
        assertThat(item.due()).isNull();
        assertThat(plan.on("2022-10-10").limits()).isEmpty();
    }

    @Test
    void an_entry_that_belongs_to_no_division_lights_the_item_alone() {
        plan.open(null, State.DUE_SOON, "2022-10-12");
        ItemStatus item = plan.itemOn("2022-10-10");
        assertThat(item.state()).isEqualTo(State.DUE_SOON);
        assertThat(item.assignments()).extracting(AssignmentStatus::state).containsOnly(State.NOT_BEGUN);
    }

    @Test
    void what_is_owed_within_days_of_an_event_stands_as_its_worst_open_entry() {
        Obligation answer = plan.owes(new Due.WithinWorkingDays(5, "收到留言"));
        assertThat(plan.obligationOn("2022-10-10").state()).isEqualTo(State.NOT_BEGUN);
        plan.closedEntries(one, "2022-09-20", 12, answer);
        assertThat(plan.obligationOn("2022-10-10").state()).isEqualTo(State.ON_COURSE);
        plan.open(one, State.ON_COURSE, "2022-10-14", answer);
        plan.open(other, State.OVERDUE, "2022-10-09", answer);
        ObligationStatus status = plan.obligationOn("2022-10-10");
        assertThat(status.state()).isEqualTo(State.OVERDUE);
        assertThat(status.done()).isEqualTo(12);
        assertThat(status.open()).isEqualTo(2);
        assertThat(status.overdue()).isEqualTo(1);
        assertThat(status.nextDue()).isEqualTo("2022-10-09");
    }

    @Test
    void an_entry_that_serves_something_else_leaves_an_obligation_as_it_is() {
        plan.owes(new Due.WithinWorkingDays(1, "简单问题"));
        plan.open(one, State.OVERDUE, "2022-10-09");
        assertThat(plan.obligationOn("2022-10-10").state()).isEqualTo(State.NOT_BEGUN);
    }

    @Test
    void a_standing_duty_with_a_clocked_register_is_as_late_as_its_worst_entry() {
        Obligation always = plan.owes(new Due.Standing());
        plan.open(one, State.OVERDUE, "2022-10-09", always);
        assertThat(plan.obligationOn("2022-10-10").state()).isEqualTo(State.OVERDUE);
    }

    @Test
    void closed_entries_count_towards_a_number_in_the_plans_year_alone() {
        Obligation twice = plan.owes(new Due.TimesPerYear(2));
        plan.closedEntries(one, "2021-12-30", 5, twice);
        plan.closedEntries(one, "2022-05-01", 1, twice);
        assertThat(plan.obligationOn("2022-06-01").done()).isEqualTo(1);
        plan.closedEntries(other, "2022-06-01", 1, twice);
        assertThat(plan.obligationOn("2022-06-01").state()).isEqualTo(State.DONE);
    }

    @Test
    void each_division_is_held_to_its_own_entries() {
        Obligation each = plan.owes(new Due.TimesPerYear(1), OwedBy.EACH_DIVISION);
        plan.closedEntries(one, "2022-05-01", 3, each);
        ObligationStatus status = plan.obligationOn("2022-06-01");
        assertThat(status.state()).isNotEqualTo(State.DONE);
        assertThat(status.open()).isEqualTo(1);
    }

    @Test
    void a_limit_of_entries_tells_who_owes_it() {
        plan.open(one, State.DUE_SOON, "2022-10-12");
        Limit limit = plan.on("2022-10-10").limits().get(0);
        assertThat(limit.date()).isEqualTo(LocalDate.parse("2022-10-12"));
        assertThat(limit.obligation()).isNull();
        assertThat(limit.owing()).extracting(Division::name).containsExactly("社会救助处");
    }

    @Test
    void what_presses_is_counted_by_entries() {
        plan.open(one, State.OVERDUE, "2022-10-09");
        plan.open(one, State.DUE_SOON, "2022-10-10");
        plan.open(other, State.DUE_SOON, "2022-10-12");
        assertThat(Pressing.of(plan.on("2022-10-10"))).isEqualTo(new Pressing(1, 1, 1));
    }

    @Test
    void what_comes_in_late_behind_the_closing_of_its_item_is_not_overlooked() {
        plan.closed("2022-09-30");
        assertThat(plan.itemOn("2022-10-10").state()).isEqualTo(State.DONE);
        plan.open(one, State.OVERDUE, "2022-10-09");
        ItemStatus item = plan.itemOn("2022-10-10");
        assertThat(item.state()).isEqualTo(State.OVERDUE);
        assertThat(item.due()).isEqualTo("2022-10-09");
        assertThat(plan.on("2022-10-10").open()).hasSize(1);
    }
}
