package org.yaodian.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yaodian.calendar.DayKind;
import org.yaodian.calendar.SpecialDay;
import org.yaodian.calendar.WorkCalendar;

/** The state of one obligation, by its kind. Weekends alone are off; 30 November 2022 is a Wednesday. */
class ObligationStateTest {
    private final PlanBuilder plan = new PlanBuilder();

    private static Due.ByDate by(String day) {
        return new Due.ByDate(LocalDate.parse(day));
    }

    @ParameterizedTest
    @CsvSource({
        // 16 November is followed by 10 working days up to and with 30 November: 17, 18, 21 … 25, 28, 29, 30
        "2022-11-15, NOT_BEGUN",
        "2022-11-16, DUE_SOON",
        "2022-11-30, DUE_SOON",
        "2022-12-01, OVERDUE",
    })
    void a_date_is_due_soon_ten_working_days_before_it_and_overdue_after_it(String today, State expected) {
        plan.owes(by("2022-11-30"));
        assertThat(plan.obligationOn(today).state()).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "3, 2022-11-24, NOT_BEGUN",
        "3, 2022-11-25, DUE_SOON",
        "0, 2022-11-29, NOT_BEGUN",
        "0, 2022-11-30, DUE_SOON"
    })
    void the_office_settles_how_many_days_before(int days, String today, State expected) {
        plan.warningDays(days).owes(by("2022-11-30"));
        assertThat(plan.obligationOn(today).state()).isEqualTo(expected);
    }

    @Test
    void make_up_days_are_counted_in_the_warning() {
        // Saturday 26 November worked: 10 working days before 30 November begin one working day later
        plan.calendar(WorkCalendar.of(
                        java.util.List.of(new SpecialDay(LocalDate.of(2022, 11, 26), DayKind.WORK, "调休"))))
                .owes(by("2022-11-30"));
        assertThat(plan.obligationOn("2022-11-16").state()).isEqualTo(State.NOT_BEGUN);
        assertThat(plan.obligationOn("2022-11-17").state()).isEqualTo(State.DUE_SOON);
    }

    @Test
    void a_limit_on_a_day_off_keeps_its_date() {
        // 31 December 2022 is a Saturday
        plan.owes(by("2022-12-31"));
        assertThat(plan.obligationOn("2022-12-31").state()).isEqualTo(State.DUE_SOON);
        assertThat(plan.obligationOn("2022-12-31").nextDue()).isEqualTo("2022-12-31");
        assertThat(plan.obligationOn("2023-01-01").state()).isEqualTo(State.OVERDUE);
    }

    @Test
    void a_date_is_on_course_when_something_was_recorded_and_it_is_not_yet_near() {
        Assignment lead = plan.assign("办公室", Role.LEAD);
        plan.owes(by("2022-11-30"));
        plan.reported(lead, 10, "2022-09-01");
        assertThat(plan.obligationOn("2022-11-15").state()).isEqualTo(State.ON_COURSE);
        assertThat(plan.obligationOn("2022-11-16").state()).isEqualTo(State.DUE_SOON);
    }

    @ParameterizedTest
    @CsvSource({"2022-11-29, DONE", "2022-11-30, DONE", "2022-12-01, DONE_LATE"})
    void a_date_is_done_when_it_was_met_and_late_when_that_was_after_it(String met, State expected) {
        Obligation obligation = plan.owes(by("2022-11-30"));
        plan.met(obligation, met);
        ObligationStatus status = plan.obligationOn("2022-12-05");
        assertThat(status.state()).isEqualTo(expected);
        assertThat(status.done()).isEqualTo(1);
        assertThat(status.open()).isZero();
        assertThat(status.overdue()).isZero();
        assertThat(status.nextDue()).isNull();
    }

    @Test
    void of_two_facts_the_earlier_decides_whether_it_was_late() {
        Obligation obligation = plan.owes(by("2022-11-30"));
        plan.met(obligation, "2022-12-02");
        plan.met(obligation, "2022-11-20");
        assertThat(plan.obligationOn("2022-12-05").state()).isEqualTo(State.DONE);
    }

    @Test
    void a_date_of_the_item_is_done_when_everyone_is_at_100() {
        Assignment one = plan.assign("办公室", Role.LEAD);
        Assignment other = plan.assign("人事处", Role.IMPLEMENT);
        plan.owes(by("2022-11-30"));
        plan.reported(one, 100, "2022-10-01");
        assertThat(plan.obligationOn("2022-12-05").state()).isEqualTo(State.OVERDUE);
        plan.reported(other, 100, "2022-12-02");
        assertThat(plan.obligationOn("2022-12-05").state()).isEqualTo(State.DONE_LATE);
    }

    @Test
    void a_date_owed_by_each_division_is_as_bad_as_its_worst() {
        Assignment one = plan.assign("办公室", Role.LEAD);
        Assignment other = plan.assign("人事处", Role.IMPLEMENT);
        Obligation obligation = plan.owes(by("2022-11-30"), OwedBy.EACH_DIVISION);
        plan.met(obligation, one, "2022-11-01");
        ObligationStatus late = plan.obligationOn("2022-12-05");
        assertThat(late.state()).isEqualTo(State.OVERDUE);
        assertThat(late.done()).isEqualTo(1);
        assertThat(late.open()).isEqualTo(1);
        assertThat(late.overdue()).isEqualTo(1);
        assertThat(late.nextDue()).isEqualTo("2022-11-30");
        plan.met(obligation, other, "2022-12-01");
        assertThat(plan.obligationOn("2022-12-05").state()).isEqualTo(State.DONE_LATE);
        assertThat(plan.obligationOn("2022-12-05").done()).isEqualTo(2);
    }

    @Test
    void what_another_division_did_meets_no_date_of_ones_own() {
        Assignment one = plan.assign("办公室", Role.LEAD);
        Obligation obligation = plan.owes(by("2022-11-30"), OwedBy.EACH_DIVISION);
        plan.met(obligation, null, "2022-11-01");
        assertThat(plan.obligationOn("2022-12-05").state()).isEqualTo(State.OVERDUE);
        plan.met(obligation, one, "2022-11-01");
        assertThat(plan.obligationOn("2022-12-05").state()).isEqualTo(State.DONE);
    }

    @ParameterizedTest
    @CsvSource({
        // 10 working days up to 30 December, the last one before Saturday 31: 19 … 23 and 26 … 30 December
        "2022-12-15, NOT_BEGUN, 2",
        "2022-12-16, DUE_SOON, 2",
        "2022-12-31, DUE_SOON, 2",
        "2023-01-01, OVERDUE, 2",
    })
    void times_a_year_are_due_on_31_december(String today, State expected, int open) {
        plan.owes(new Due.TimesPerYear(2));
        ObligationStatus status = plan.obligationOn(today);
        assertThat(status.state()).isEqualTo(expected);
        assertThat(status.open()).isEqualTo(open);
        assertThat(status.overdue()).isEqualTo(expected == State.OVERDUE ? 2 : 0);
        assertThat(status.nextDue()).isEqualTo("2022-12-31");
    }

    @Test
    void times_a_year_are_done_at_so_many_entries_in_that_year() {
        Obligation obligation = plan.owes(new Due.TimesPerYear(2));
        plan.met(obligation, "2021-12-31");
        plan.met(obligation, "2022-01-01");
        assertThat(plan.obligationOn("2022-06-01").state()).isEqualTo(State.ON_COURSE);
        assertThat(plan.obligationOn("2022-06-01").done()).isEqualTo(1);
        assertThat(plan.obligationOn("2022-06-01").open()).isEqualTo(1);
        plan.met(obligation, "2023-01-01");
        assertThat(plan.obligationOn("2023-01-02").state()).isEqualTo(State.OVERDUE);
        plan.met(obligation, "2022-12-31");
        assertThat(plan.obligationOn("2023-01-02").state()).isEqualTo(State.DONE);
        assertThat(plan.obligationOn("2023-01-02").done()).isEqualTo(2);
        assertThat(plan.obligationOn("2023-01-02").nextDue()).isNull();
    }

    @Test
    void percent_alone_does_not_meet_times_a_year() {
        Assignment lead = plan.assign("办公室", Role.LEAD);
        plan.owes(new Due.TimesPerYear(1));
        plan.reported(lead, 100, "2022-06-01");
        assertThat(plan.obligationOn("2023-01-02").state()).isEqualTo(State.OVERDUE);
    }

    @ParameterizedTest
    @CsvSource({
        // how many limits a year has, and the first two of them
        "WEEK, , 53, 2022-01-02, 2022-01-09",
        "MONTH, , 12, 2022-01-31, 2022-02-28",
        "MONTH, 5, 12, 2022-01-05, 2022-02-05",
        "MONTH, 31, 12, 2022-01-31, 2022-02-28",
        "QUARTER, , 4, 2022-03-31, 2022-06-30",
        "QUARTER, 10, 4, 2022-03-10, 2022-06-10",
        "HALF_YEAR, , 2, 2022-06-30, 2022-12-31",
        "HALF_YEAR, 31, 2, 2022-06-30, 2022-12-31",
    })
    void a_period_is_due_at_its_end_or_on_its_day(Period period, Integer day, int limits, String first, String second) {
        plan.owes(new Due.EveryPeriod(period, day));
        PlanStatus status = plan.on("2022-01-01");
        // 53 weeks touch the year: it begins on a Saturday and ends on one
        assertThat(status.limits()).hasSize(limits);
        assertThat(status.limits().get(0).date()).isEqualTo(first);
        assertThat(status.limits().get(1).date()).isEqualTo(second);
    }

    @Test
    void a_year_as_period_has_its_last_day() {
        plan.owes(new Due.EveryPeriod(Period.YEAR, null));
        assertThat(plan.on("2022-01-01").limits()).extracting(Limit::date).containsExactly(LocalDate.of(2022, 12, 31));
        assertThat(plan.obligationOn("2023-01-01").state()).isEqualTo(State.OVERDUE);
    }

    @Test
    void periods_that_ended_before_the_plan_was_issued_are_not_owed() {
        plan.issued("2022-08-22").owes(new Due.EveryPeriod(Period.QUARTER, null));
        assertThat(plan.on("2022-12-01").limits())
                .extracting(Limit::date)
                .containsExactly(LocalDate.of(2022, 9, 30), LocalDate.of(2022, 12, 31));
    }

    @Test
    void a_plan_issued_the_year_before_owes_the_whole_year() {
        plan.issued("2021-12-20").owes(new Due.EveryPeriod(Period.HALF_YEAR, null));
        assertThat(plan.on("2022-12-01").limits()).hasSize(2);
    }

    @ParameterizedTest
    @CsvSource({
        // 23 working days are in March 2022: a third rounded up is 8, below the office's 10
        "2022-03-18, ON_COURSE",
        // 21, 22, 23, 24, 25, 28, 29, 30, 31 are 9 days behind 18 March, 8 behind 21 March
        "2022-03-21, DUE_SOON",
        "2022-03-31, DUE_SOON",
        "2022-04-01, OVERDUE",
    })
    void a_month_warns_at_a_third_of_its_working_days(String today, State expected) {
        Obligation obligation = plan.owes(new Due.EveryPeriod(Period.MONTH, null));
        plan.met(obligation, "2022-01-10");
        plan.met(obligation, "2022-02-10");
        assertThat(plan.obligationOn(today).state()).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        // 65 working days lie in the second quarter (21 + 22 + 22), so that the office's 10 are less than a third
        "2022-06-15, ON_COURSE",
        "2022-06-16, DUE_SOON",
        "2022-07-01, OVERDUE",
    })
    void a_quarter_warns_at_the_offices_days(String today, State expected) {
        Obligation obligation = plan.owes(new Due.EveryPeriod(Period.QUARTER, null));
        plan.met(obligation, "2022-02-10");
        assertThat(plan.obligationOn(today).state()).isEqualTo(expected);
    }

    @Test
    void a_period_warns_not_before_it_has_begun() {
        // due on the first: a day before it the limit is one working day away, but its month has not begun
        Obligation obligation = plan.issued("2022-10-31").owes(new Due.EveryPeriod(Period.MONTH, 1));
        plan.met(obligation, "2022-10-31");
        plan.met(obligation, "2022-11-01");
        assertThat(plan.obligationOn("2022-11-30").state()).isEqualTo(State.ON_COURSE);
        assertThat(plan.obligationOn("2022-12-01").state()).isEqualTo(State.DUE_SOON);
        assertThat(plan.obligationOn("2022-12-02").state()).isEqualTo(State.OVERDUE);
    }

    @Test
    void a_period_is_met_by_an_entry_in_it_and_late_after_its_day() {
        Obligation obligation = plan.issued("2022-11-01").owes(new Due.EveryPeriod(Period.MONTH, 5));
        plan.met(obligation, "2022-11-05");
        plan.met(obligation, "2022-12-06");
        assertThat(plan.on("2022-12-31").limits())
                .extracting(Limit::state)
                .containsExactly(State.DONE, State.DONE_LATE);
        ObligationStatus status = plan.obligationOn("2022-12-31");
        assertThat(status.state()).isEqualTo(State.DONE_LATE);
        assertThat(status.done()).isEqualTo(2);
        assertThat(status.nextDue()).isNull();
    }

    @Test
    void an_entry_of_one_period_does_not_meet_another() {
        Obligation obligation = plan.issued("2022-11-01").owes(new Due.EveryPeriod(Period.MONTH, null));
        plan.met(obligation, "2022-12-01");
        ObligationStatus status = plan.obligationOn("2022-12-01");
        assertThat(status.state()).isEqualTo(State.OVERDUE);
        assertThat(status.overdue()).isEqualTo(1);
        assertThat(status.nextDue()).isEqualTo("2022-11-30");
    }

    @ParameterizedTest
    @CsvSource({
        // silent since 1 January: three months are over on 1 April, so that silence shows from 2 April
        "2022-04-01, NOT_BEGUN",
        "2022-04-02, DUE_SOON",
        "2023-03-01, DUE_SOON",
    })
    void a_standing_obligation_is_due_soon_after_a_quarter_of_silence_and_never_overdue(String today, State expected) {
        plan.owes(new Due.Standing());
        ObligationStatus status = plan.obligationOn(today);
        assertThat(status.state()).isEqualTo(expected);
        assertThat(status.nextDue()).isNull();
        assertThat(status.overdue()).isZero();
    }

    @Test
    void the_silence_of_a_standing_obligation_begins_with_the_plans_issue() {
        plan.issued("2022-08-22").owes(new Due.Standing());
        assertThat(plan.obligationOn("2022-11-22").state()).isEqualTo(State.NOT_BEGUN);
        assertThat(plan.obligationOn("2022-11-23").state()).isEqualTo(State.DUE_SOON);
    }

    @Test
    void any_word_or_fact_breaks_the_silence() {
        Assignment lead = plan.assign("办公室", Role.LEAD);
        Obligation obligation = plan.owes(new Due.Standing());
        plan.reported(lead, 30, "2022-03-10");
        assertThat(plan.obligationOn("2022-06-10").state()).isEqualTo(State.ON_COURSE);
        assertThat(plan.obligationOn("2022-06-11").state()).isEqualTo(State.DUE_SOON);
        plan.met(obligation, "2022-05-20");
        assertThat(plan.obligationOn("2022-08-20").state()).isEqualTo(State.ON_COURSE);
        assertThat(plan.obligationOn("2022-08-21").state()).isEqualTo(State.DUE_SOON);
    }

    @Test
    void days_after_an_event_have_no_date_of_their_own() {
        Assignment lead = plan.assign("办公室", Role.LEAD);
        plan.owes(new Due.WithinWorkingDays(5, "收到留言"));
        plan.owes(new Due.WithinDays(0, null));
        assertThat(plan.itemOn("2023-06-01").obligations())
                .allMatch(status -> status.state() == State.NOT_BEGUN && status.nextDue() == null);
        plan.reported(lead, 10, "2022-03-10");
        assertThat(plan.itemOn("2023-06-01").obligations()).allMatch(status -> status.state() == State.ON_COURSE);
    }

    @Test
    void an_excused_obligation_is_done_and_has_no_limit() {
        Obligation obligation = plan.owes(by("2022-11-30"));
        plan.excuse(obligation);
        ObligationStatus status = plan.obligationOn("2023-06-01");
        assertThat(status.state()).isEqualTo(State.DONE);
        assertThat(status.open()).isZero();
        assertThat(status.nextDue()).isNull();
        assertThat(plan.on("2023-06-01").limits()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"5, 2", "20, 7", "1, 1", "3, 1", "4, 2", "30, 10", "31, 10", "300, 10"})
    void a_limit_of_some_days_warns_at_a_third_rounded_up_but_ten_at_most(int limit, int warning) {
        WarningWindow window = new WarningWindow(WorkCalendar.weekendsOnly(), 10);
        LocalDate due = LocalDate.of(2022, 11, 30);
        int soon = 0;
        for (LocalDate day = due.minusDays(1); window.isSoon(day, due, limit); day = day.minusDays(1)) {
            soon = Math.max(soon, WorkCalendar.weekendsOnly().workingDaysBetween(day, due));
        }
        assertThat(soon).isEqualTo(warning);
    }
}
