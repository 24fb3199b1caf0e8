package org.yaodian.lookback;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.yaodian.plan.State;

/** How a finding stands on a day: by the facts up to it, whenever they were recorded. */
class FindingStandingTest {

    @Test
    void it_goes_from_open_to_closed_out_by_its_days() {
        Findings finding = new Findings().evidence("2022-11-10");
        Rectification measure = finding.planned("2022-11-02", "2022-11-30");
        finding.submitted("2022-11-10", measure)
                .sentBack("2022-11-12")
                .submitted("2022-11-20", measure)
                .closed("2022-11-25");
        assertThat(List.of("2022-11-01", "2022-11-02", "2022-11-10", "2022-11-12", "2022-11-20", "2022-11-25"))
                .extracting(day -> finding.on(day).state())
                .containsExactly(
                        FindingState.OPEN,
                        FindingState.RECTIFYING,
                        FindingState.SUBMITTED,
                        FindingState.RECTIFYING,
                        FindingState.SUBMITTED,
                        FindingState.CLOSED_OUT);
        FindingStanding closed = finding.on("2022-12-31");
        assertThat(closed.sentBack()).isEqualTo(1);
        assertThat(closed.verifiedBy()).isEqualTo(Findings.OFFICE);
        assertThat(closed.label()).isEqualTo("2022-001");
        assertThat(closed.light()).isEqualTo(State.DONE);
        // as of an earlier day none of that is known
        assertThat(finding.on("2022-11-11").sentBack()).isZero();
        assertThat(finding.on("2022-11-24").closedOn()).isNull();
        assertThat(finding.on("2022-11-24").verifiedBy()).isNull();
    }

    @Test
    void what_was_sent_back_is_told_until_something_is_submitted_again() {
        Findings finding = new Findings().evidence("2022-11-10");
        Rectification measure = finding.planned("2022-11-02", "2022-11-30");
        finding.submitted("2022-11-10", measure).sentBack("2022-11-12").submitted("2022-11-20", measure);
        assertThat(finding.on("2022-11-11").returned()).isNull();
        assertThat(finding.on("2022-11-19").returned().on()).isEqualTo("2022-11-12");
        assertThat(finding.on("2022-11-20").returned()).isNull();
    }

    @Test
    void a_limit_warns_ten_working_days_before_and_is_overdue_behind() {
        Findings finding = new Findings();
        assertThat(finding.on("2022-11-01").light()).isEqualTo(State.NOT_BEGUN);
        assertThat(finding.on("2022-11-01").due()).isNull();
        finding.planned("2022-11-02", "2022-11-30");
        assertThat(List.of("2022-11-15", "2022-11-16", "2022-11-30", "2022-12-01"))
                .extracting(day -> finding.on(day).light())
                .containsExactly(State.ON_COURSE, State.DUE_SOON, State.DUE_SOON, State.OVERDUE);
    }

    @Test
    void a_limit_in_working_days_warns_at_a_third_of_them() {
        Findings finding = new Findings();
        finding.planned("2022-11-01", "2022-11-10", 7);
        assertThat(List.of("2022-11-04", "2022-11-07"))
                .extracting(day -> finding.on(day).light())
                .containsExactly(State.ON_COURSE, State.DUE_SOON);
    }

    @Test
    void what_waits_to_be_verified_is_green_and_red_again_when_it_is_sent_back_late() {
        Findings finding = new Findings().evidence("2022-11-30");
        Rectification measure = finding.planned("2022-11-02", "2022-11-30");
        finding.submitted("2022-11-30", measure);
        assertThat(finding.on("2022-12-05").light()).isEqualTo(State.ON_COURSE);
        assertThat(finding.on("2022-12-05").due()).isNull();
        assertThat(finding.on("2022-12-05").limit()).isEqualTo("2022-11-30");
        finding.sentBack("2022-12-06");
        assertThat(finding.on("2022-12-06").light()).isEqualTo(State.OVERDUE);
        finding.submitted("2022-12-07", measure).closed("2022-12-08");
        assertThat(finding.on("2022-12-08").light()).isEqualTo(State.DONE_LATE);
        assertThat(finding.facts().concluded().outcome().inTime()).isFalse();
    }

    @Test
    void a_granted_limit_holds_from_its_day_and_the_first_one_stays_on_record() {
        Findings finding = new Findings();
        Rectification measure = finding.planned("2022-11-02", "2022-11-30");
        finding.act(FindingStep.ASK_TIME, "2022-11-10", measure, "人手不够", "2022-12-20", Findings.DIVISION_HEAD);
        assertThat(finding.on("2022-11-10").measures().get(0).asked()).isEqualTo("2022-12-20");
        finding.act(FindingStep.GRANT_TIME, "2022-11-14", measure, null, "2022-12-20", Findings.OFFICE);
        assertThat(finding.on("2022-11-13").due()).isEqualTo("2022-11-30");
        assertThat(finding.on("2022-11-14").due()).isEqualTo("2022-12-20");
        assertThat(finding.on("2022-11-14").measures().get(0).rectification().due())
                .isEqualTo("2022-11-30");
        assertThat(finding.on("2022-11-14").measures().get(0).asked()).isNull();
    }

    @Test
    void the_worst_of_several_measures_lights_it() {
        Findings finding = new Findings();
        finding.planned("2022-11-02", "2022-12-30");
        finding.planned("2022-11-02", "2022-11-10");
        assertThat(finding.on("2022-11-11").light()).isEqualTo(State.OVERDUE);
        assertThat(finding.on("2022-11-11").due()).isEqualTo("2022-11-10");
    }

    @Test
    void what_follows_from_its_facts_is_kept_with_it() {
        Findings finding = new Findings().evidence("2022-11-10");
        Rectification measure = finding.planned("2022-11-02", "2022-11-30");
        finding.submitted("2022-11-10", measure).closed("2022-11-12");
        Finding concluded = finding.facts().concluded();
        assertThat(concluded.outcome()).isEqualTo(new Finding.Outcome(1, LocalDate.of(2022, 11, 12), true, null));
    }

    /** Whatever the order in which facts of different days come in, they say the same. */
    @Property(tries = 50)
    void the_order_of_recording_makes_no_difference(@ForAll long seed) {
        Findings finding = new Findings().evidence("2022-11-10");
        Rectification measure = finding.planned("2022-11-02", "2022-11-30");
        finding.submitted("2022-11-10", measure)
                .sentBack("2022-11-12")
                .submitted("2022-11-20", measure)
                .closed("2022-11-25");
        List<FindingAct> mixed = new ArrayList<>(finding.facts().acts());
        Collections.shuffle(mixed, new Random(seed));
        FindingCase late = new FindingCase(
                finding.facts().finding(),
                finding.facts().measures(),
                mixed,
                finding.facts().evidence());
        FindingRules.expectAllowed(late);
        for (LocalDate day = Findings.FOUND; day.getMonthValue() < 12; day = day.plusDays(1)) {
            FindingStanding one = finding.on(day.toString());
            FindingStanding other = FindingStanding.on(day, late, Findings.WINDOW);
            assertThat(other.state()).isEqualTo(one.state());
            assertThat(other.measures()).isEqualTo(one.measures());
            assertThat(other.light()).isEqualTo(one.light());
        }
    }
}
