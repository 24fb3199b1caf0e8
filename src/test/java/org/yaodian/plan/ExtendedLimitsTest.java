package org.yaodian.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What granted time does to the lights of a division, an obligation and an item; limits are 31 October 2022. */
class ExtendedLimitsTest {
    private static final String FIRST = "2022-10-31";
    private final PlanBuilder plan = new PlanBuilder();
    private final Assignment one = plan.assign("一处", Role.LEAD);
    private final Assignment other = plan.assign("二处", Role.IMPLEMENT);

    private void ask(Assignment by, String until) {
        if (until != null) {
            boolean granted = !until.startsWith("?") && !until.startsWith("!");
            ExtensionState state = granted
                    ? ExtensionState.GRANTED
                    : until.startsWith("?") ? ExtensionState.ASKED : ExtensionState.REFUSED;
            plan.asked(by, FIRST, granted ? until : until.substring(1), state);
        }
    }

    private static String told(State state, LocalDate due) {
        return state + (due == null ? "" : " " + due.toString().substring(5));
    }

    /** Granted days of both divisions; "?" is asked and not decided, "!" refused; the day is 15 November. */
    @ParameterizedTest
    @CsvSource({
        "ITEM, , , OVERDUE 10-31, OVERDUE 10-31, OVERDUE 10-31, OVERDUE",
        "ITEM, 2022-12-30, , NOT_BEGUN 12-30, OVERDUE 10-31, OVERDUE 10-31, OVERDUE",
        "ITEM, ?2022-12-30, , OVERDUE 10-31, OVERDUE 10-31, OVERDUE 10-31, OVERDUE",
        "ITEM, !2022-12-30, , OVERDUE 10-31, OVERDUE 10-31, OVERDUE 10-31, OVERDUE",
        "ITEM, 2022-11-18, 2022-12-30, DUE_SOON 11-18, NOT_BEGUN 12-30, NOT_BEGUN 12-30, DUE_SOON",
        "ITEM, 2022-11-10, 2022-11-18, OVERDUE 11-10, DUE_SOON 11-18, DUE_SOON 11-18, OVERDUE",
        "EACH_DIVISION, , , OVERDUE 10-31, OVERDUE 10-31, OVERDUE 10-31, OVERDUE",
        "EACH_DIVISION, 2022-12-30, , NOT_BEGUN 12-30, OVERDUE 10-31, OVERDUE 10-31, OVERDUE",
        "EACH_DIVISION, 2022-12-30, 2022-11-18, NOT_BEGUN 12-30, DUE_SOON 11-18, DUE_SOON 11-18, DUE_SOON",
    })
    void the_granted_day_holds_for_its_division_and_for_all_where_all_were_granted_one(
            OwedBy owedBy,
            String granted,
            String grantedToOther,
            String first,
            String second,
            String whole,
            State item) {
        plan.owes(new Due.ByDate(LocalDate.parse(FIRST)), owedBy);
        ask(one, granted);
        ask(other, grantedToOther);
        ItemStatus status = plan.itemOn("2022-11-15");
        assertThat(status.assignments())
                .extracting(assignment -> told(assignment.state(), assignment.due()))
                .containsExactly(first, second);
        ObligationStatus obligation = status.obligations().get(0);
        assertThat(told(obligation.state(), obligation.nextDue())).isEqualTo(whole);
        assertThat(status.state()).isEqualTo(item);
    }

    @Test
    void who_was_granted_another_day_is_named_on_that_one_and_no_longer_on_the_first() {
        plan.owes(new Due.ByDate(LocalDate.parse(FIRST)), OwedBy.ITEM);
        ask(one, "2022-12-30");
        assertThat(plan.on("2022-11-15").limits())
                .extracting(
                        limit -> limit.date() + " " + limit.state(),
                        limit -> limit.owing().stream().map(Division::name).toList())
                .containsExactly(
                        tuple("2022-10-31 OVERDUE", List.of("二处")), tuple("2022-12-30 NOT_BEGUN", List.of("一处")));
    }

    @Test
    void where_all_were_granted_days_each_is_named_on_its_own() {
        plan.owes(new Due.ByDate(LocalDate.parse(FIRST)), OwedBy.ITEM);
        ask(one, "2022-11-18");
        ask(other, "2022-12-30");
        assertThat(plan.on("2022-11-15").limits())
                .extracting(
                        limit -> limit.date() + " " + limit.state(),
                        limit -> limit.owing().stream().map(Division::name).toList())
                .containsExactly(
                        tuple("2022-11-18 DUE_SOON", List.of("一处")), tuple("2022-12-30 NOT_BEGUN", List.of("二处")));
    }

    @Test
    void who_met_the_first_day_does_not_keep_it_for_those_who_were_granted_another() {
        plan.owes(new Due.ByDate(LocalDate.parse(FIRST)));
        ask(one, "2022-12-30");
        plan.reported(other, 100, "2022-10-20");
        assertThat(plan.obligationOn("2022-11-15").nextDue()).isEqualTo("2022-12-30");
        plan.reported(one, 100, "2022-12-01");
        assertThat(plan.obligationOn("2022-12-02").state()).isEqualTo(State.DONE);
    }

    @Test
    void what_is_done_by_the_granted_day_is_done_in_time_and_later_is_late() {
        plan.owes(new Due.ByDate(LocalDate.parse(FIRST)));
        ask(one, "2022-11-30");
        plan.reported(one, 100, "2022-11-20");
        plan.reported(other, 100, "2022-11-20");
        assertThat(plan.itemOn("2022-12-01").assignments())
                .extracting(AssignmentStatus::state)
                .containsExactly(State.DONE, State.DONE_LATE);
    }

    @Test
    void one_extension_follows_another() {
        plan.owes(new Due.ByDate(LocalDate.parse(FIRST)));
        plan.asked(one, FIRST, "2022-11-30", ExtensionState.GRANTED);
        plan.asked(one, "2022-11-30", "2022-12-15", ExtensionState.GRANTED);
        assertThat(plan.assignmentOn("2022-11-01").due()).isEqualTo("2022-12-15");
    }

    @Test
    void a_limit_before_the_one_that_was_asked_for_stays() {
        plan.owes(new Due.EveryPeriod(Period.MONTH, null));
        ask(one, "2022-11-10");
        // September was not met and nobody asked for it
        assertThat(plan.assignmentOn("2022-11-05").state()).isEqualTo(State.OVERDUE);
    }

    @Test
    void a_year_is_extended_beyond_its_end_and_what_happens_then_counts() {
        Obligation training = plan.owes(new Due.TimesPerYear(1));
        plan.asked(one, "2022-12-31", "2023-01-31", ExtensionState.GRANTED);
        plan.asked(other, "2022-12-31", "2023-01-31", ExtensionState.GRANTED);
        assertThat(plan.obligationOn("2023-01-20").state()).isEqualTo(State.DUE_SOON);
        plan.met(training, "2023-01-22");
        assertThat(plan.obligationOn("2023-01-23").state()).isEqualTo(State.DONE);
    }

    @Test
    void what_presses_on_a_division_is_counted_by_the_limit_that_holds_for_it() {
        plan.owes(new Due.ByDate(LocalDate.parse(FIRST)));
        assertThat(Pressing.of(plan.on("2022-11-15"), one.divisionId())).isEqualTo(new Pressing(1, 0, 0));
        ask(one, "2022-12-30");
        assertThat(Pressing.of(plan.on("2022-11-15"), one.divisionId()).isNothing())
                .isTrue();
        assertThat(Pressing.of(plan.on("2022-11-15"), other.divisionId())).isEqualTo(new Pressing(1, 0, 0));
        assertThat(Pressing.of(plan.on("2022-12-30"), one.divisionId())).isEqualTo(new Pressing(0, 1, 0));
        assertThat(Pressing.of(plan.on("2023-01-03"), one.divisionId())).isEqualTo(new Pressing(1, 0, 0));
    }

    @Test
    void an_item_presses_on_a_division_once_however_many_limits_it_has() {
        plan.owes(new Due.ByDate(LocalDate.parse(FIRST)));
        plan.owes(new Due.ByDate(LocalDate.parse("2022-11-01")));
        assertThat(Pressing.of(plan.on("2022-11-15"), one.divisionId()).overdue())
                .isEqualTo(1);
        assertThat(Pressing.of(plan.on("2022-11-15")).overdue()).isEqualTo(2);
    }
}
