package org.yaodian.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.yaodian.calendar.WorkCalendar;
import org.yaodian.plan.Refused;
import org.yaodian.plan.State;

/** The clock of a request for disclosure (Regulation, articles 30 to 33), worked by hand on the calendar of 2022. */
class StatutoryClockTest {

    private static void refusedFor(String reason, ThrowingCallable act) {
        assertThatThrownBy(act)
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.reason()).isEqualTo(reason));
    }

    @Test
    void a_request_is_due_on_the_20th_working_day_after_the_day_of_receipt() {
        // 6 to 30 September has 18 working days less the 12th (Mid-autumn), then 8 and 9 October are worked
        assertThat(Requests.request("2022-09-05").dueOn("2022-09-05")).isEqualTo("2022-10-09");
        assertThat(Requests.request("2022-07-01").dueOn("2022-07-01")).isEqualTo("2022-07-29");
    }

    @Test
    void a_request_that_comes_in_on_a_day_off_counts_from_the_next_working_day() {
        assertThat(Requests.request("2022-07-02").dueOn("2022-07-02")).isEqualTo("2022-07-29");
        assertThat(Requests.request("2022-10-03").dueOn("2022-10-03")).isEqualTo("2022-11-02");
    }

    @Test
    void while_a_correction_is_awaited_there_is_no_limit_and_the_light_is_green() {
        EntryStanding waiting =
                Requests.request("2022-09-05").then("补正通知", "2022-09-09").on("2022-12-30");
        assertThat(waiting.due()).isNull();
        assertThat(waiting.pause()).isEqualTo(new Pause("补正通知", LocalDate.parse("2022-09-09"), null));
        assertThat(waiting.state()).isEqualTo(State.ON_COURSE);
    }

    @Test
    void a_correction_that_has_come_starts_the_clock_anew() {
        Requests corrected =
                Requests.request("2022-09-05").then("补正通知", "2022-09-09").then("补正收到", "2022-09-20");
        assertThat(corrected.dueOn("2022-09-20")).isEqualTo("2022-10-21");
        // before it came, the clock stood; before it was asked for, the first term ran
        assertThat(corrected.dueOn("2022-09-15")).isNull();
        assertThat(corrected.dueOn("2022-09-08")).isEqualTo("2022-10-09");
    }

    @Test
    void the_answer_and_the_question_may_be_recorded_in_any_order() {
        Requests late = Requests.request("2022-09-05").then("补正收到", "2022-09-20");
        assertThat(late.dueOn("2022-09-20")).isEqualTo("2022-10-09");
        assertThat(late.then("补正通知", "2022-09-09").dueOn("2022-09-20")).isEqualTo("2022-10-21");
    }

    @Test
    void working_days_from_the_day_after_asking_to_the_day_of_the_answer_are_not_counted() {
        Requests asked = Requests.request("2022-07-01").then("征求第三方", "2022-07-06");
        assertThat(asked.dueOn("2022-07-07")).isNull();
        // 7, 8, 11 and 12 July do not count
        assertThat(asked.then("第三方答复", "2022-07-12").dueOn("2022-07-12")).isEqualTo("2022-08-04");
    }

    @Test
    void a_third_party_that_does_not_answer_stops_the_clock_for_15_working_days_at_most() {
        Requests asked = Requests.request("2022-07-01").then("征求第三方", "2022-07-06");
        // the 15th working day after 6 July is 27 July
        assertThat(asked.dueOn("2022-07-27")).isNull();
        assertThat(asked.on("2022-07-27").pause().until()).isEqualTo("2022-07-27");
        assertThat(asked.dueOn("2022-07-28")).isEqualTo("2022-08-19");
        // an answer that comes later changes nothing
        assertThat(asked.then("第三方答复", "2022-08-10").dueOn("2022-08-10")).isEqualTo("2022-08-19");
    }

    @Test
    void days_on_which_two_are_asked_at_once_are_left_out_once() {
        Requests asked = Requests.request("2022-07-01")
                .then("征求第三方", "2022-07-06")
                .then("征求其他机关", "2022-07-08")
                .then("第三方答复", "2022-07-12")
                .then("其他机关答复", "2022-07-14");
        // 7 to 14 July: six working days
        assertThat(asked.dueOn("2022-07-14")).isEqualTo("2022-08-08");
    }

    @Test
    void an_extension_adds_its_working_days() {
        assertThat(Requests.request("2022-07-01").extended("2022-07-20", 5).dueOn("2022-07-20"))
                .isEqualTo("2022-08-05");
    }

    @Test
    void extensions_add_20_working_days_at_most_in_all() {
        Requests extended = Requests.request("2022-07-01").extended("2022-07-20", 15);
        refusedFor("entry.extensionMost", () -> extended.extended("2022-07-21", 6));
        assertThat(extended.extended("2022-07-21", 5).dueOn("2022-07-21")).isEqualTo("2022-08-26");
    }

    @Test
    void an_extension_comes_on_or_before_the_limit() {
        refusedFor("entry.extensionLate", () -> Requests.request("2022-07-01").extended("2022-08-01", 5));
        assertThat(Requests.request("2022-07-01").extended("2022-07-29", 5).dueOn("2022-07-29"))
                .isEqualTo("2022-08-05");
        refusedFor("entry.extensionDays", () -> Requests.request("2022-07-01").extended("2022-07-04", 0));
    }

    @Test
    void a_correction_is_asked_for_once() {
        Requests corrected =
                Requests.request("2022-09-05").then("补正通知", "2022-09-09").then("补正收到", "2022-09-20");
        refusedFor("entry.once", () -> corrected.then("补正通知", "2022-09-21"));
    }

    @Test
    void nothing_more_is_recorded_behind_the_answer_but_what_happened_before_it_still_is() {
        Requests answered = Requests.request("2022-07-01").then("答复", "2022-07-20");
        refusedFor("entry.closed", () -> answered.then("征求第三方", "2022-07-21"));
        refusedFor("entry.closed", () -> answered.then("办理", "2022-07-22"));
        assertThat(answered.then("征求第三方", "2022-07-04")
                        .then("归档", "2022-07-25")
                        .on("2022-07-25")
                        .stage())
                .isEqualTo("归档");
    }

    @Test
    void a_request_counts_as_dropped_only_when_the_correction_did_not_come() {
        refusedFor("entry.needsAct", () -> Requests.request("2022-07-01").then("视为放弃", "2022-07-20"));
        assertThat(Requests.request("2022-07-01")
                        .then("补正通知", "2022-07-05")
                        .then("视为放弃", "2022-08-20")
                        .on("2022-08-20")
                        .state())
                .isEqualTo(State.DONE);
    }

    @Test
    void a_refusal_needs_its_reason() {
        Map<String, String> refusal = Map.of("办理结果", "不予公开：属于国家秘密");
        LocalDate day = LocalDate.parse("2022-07-20");
        refusedFor("entry.refusalReason", () -> Requests.request("2022-07-01").then("答复", day, null, " ", refusal));
        assertThat(Requests.request("2022-07-01")
                        .then("答复", day, null, "定密依据第三条", refusal)
                        .on(day)
                        .closedOn())
                .isEqualTo(day);
    }

    @Test
    void an_entry_goes_back_only_with_a_reason_and_not_out_of_turn() {
        Requests reviewed = Requests.request("2022-07-01").then("审查", "2022-07-10");
        refusedFor("entry.backNeedsReason", () -> reviewed.then("办理", "2022-07-11"));
        refusedFor("entry.needs", () -> reviewed.then("归档", "2022-07-11"));
        refusedFor("entry.alreadyThere", () -> reviewed.then("审查", "2022-07-11"));
        // what is recorded late takes its place by its day
        assertThat(reviewed.then("登记", "2022-07-02").on("2022-07-20").stage()).isEqualTo("审查");
        assertThat(reviewed.then("办理", "2022-07-11", null, "材料不全")
                        .on("2022-07-11")
                        .stage())
                .isEqualTo("办理");
    }

    @Test
    void a_voided_entry_is_kept_and_takes_nothing_more() {
        refusedFor("entry.reason", () -> Requests.request("2022-07-01").then("作废", "2022-07-02"));
        Requests voided = Requests.request("2022-07-01").then("作废", "2022-07-02", null, "登记错了");
        assertThat(voided.on("2022-07-02").voidedOn()).isEqualTo("2022-07-02");
        assertThat(voided.on("2022-07-01").voidedOn()).isNull();
        refusedFor("entry.voided", () -> voided.then("登记", "2022-07-03"));
    }

    @Test
    void a_request_warns_at_a_third_of_its_limit_and_a_message_at_two_days() {
        Requests request = Requests.request("2022-07-01");
        assertThat(request.on("2022-07-19").state()).isEqualTo(State.ON_COURSE);
        assertThat(request.on("2022-07-20").state()).isEqualTo(State.DUE_SOON);
        assertThat(request.on("2022-07-20").workingDaysLeft()).isEqualTo(7);
        assertThat(request.on("2022-07-30").state()).isEqualTo(State.OVERDUE);
        Requests message = Requests.opened("10-message", "2022-09-30", 5);
        assertThat(message.dueOn("2022-09-30")).isEqualTo("2022-10-12");
        assertThat(message.on("2022-10-09").state()).isEqualTo(State.ON_COURSE);
        assertThat(message.on("2022-10-10").state()).isEqualTo(State.DUE_SOON);
    }

    @Test
    void an_answer_after_the_limit_is_late_for_ever() {
        Requests late = Requests.request("2022-07-01").then("答复", "2022-08-01");
        assertThat(late.on("2022-12-31").state()).isEqualTo(State.DONE_LATE);
        assertThat(late.on("2022-07-31").state()).isEqualTo(State.OVERDUE);
        assertThat(Requests.request("2022-07-01")
                        .then("答复", "2022-07-29")
                        .on("2022-12-31")
                        .state())
                .isEqualTo(State.DONE);
    }

    @Test
    void a_reason_is_asked_for_whenever_a_refusal_is_answered_with() {
        Requests told = Requests.request("2022-07-01").with("办理结果", "不予公开：属于国家秘密");
        refusedFor("entry.refusalReason", () -> told.then("答复", "2022-07-20"));
        assertThat(told.then("答复", "2022-07-20", null, "定密依据第三条")
                        .on("2022-07-20")
                        .closedOn())
                .isEqualTo("2022-07-20");
    }

    @Test
    void a_correction_does_not_come_before_a_request_was_dropped_for_want_of_it() {
        Requests dropped =
                Requests.request("2022-09-01").then("补正通知", "2022-09-05").then("视为放弃", "2022-09-25");
        refusedFor("entry.closed", () -> dropped.then("补正收到", "2022-09-20"));
    }

    @Test
    void a_clock_that_stands_is_not_stopped_again_and_none_is_stopped_behind_its_limit() {
        Requests message = Requests.opened("10-message", "2022-09-01", 5);
        refusedFor("entry.pauseLate", () -> message.then("停表", "2022-09-09", null, "等材料"));
        message.then("停表", "2022-09-02", null, "等材料");
        refusedFor("entry.pausedAlready", () -> message.then("停表", "2022-09-05", null, "等材料"));
        refusedFor(
                "entry.notAsked",
                () -> Requests.opened("10-message", "2022-09-01", 5).then("恢复计时", "2022-09-02"));
    }

    @Test
    void what_still_stops_the_clock_when_an_entry_is_closed_ends_with_it() {
        Requests answered = Requests.opened("10-message", "2022-09-01", 5)
                .then("停表", "2022-09-05", null, "等材料")
                .then("答复", "2022-09-20");
        // 2 and 5 September count, the ten working days from the 6th to the 20th do not, then the 21st to the 23rd
        assertThat(answered.on("2022-09-30").due()).isEqualTo("2022-09-23");
        assertThat(answered.on("2022-09-30").state()).isEqualTo(State.DONE);
        Requests late = Requests.opened("10-message", "2022-09-01", 5).then("答复", "2022-09-20");
        assertThat(late.then("停表", "2022-09-05", null, "补记")
                        .then("恢复计时", "2022-09-06")
                        .on("2022-09-30")
                        .state())
                .isEqualTo(State.DONE_LATE);
    }

    @Test
    void the_three_ticks_come_in_any_order_and_each_once() {
        Requests policy = Requests.opened("08-interpretation", "2022-09-01", null)
                .then("同步部署", "2022-09-05")
                .then("同步组织", "2022-09-05")
                .then("同步审签", "2022-09-02");
        refusedFor("entry.alreadyThere", () -> policy.then("同步审签", "2022-09-06"));
        assertThat(policy.then("解读发布", "2022-09-07").on("2022-09-07").state()).isEqualTo(State.DONE);
    }

    @Test
    void each_step_to_the_date_is_told() {
        EntryCase entry = Requests.request("2022-09-05")
                .then("补正通知", "2022-09-09")
                .then("补正收到", "2022-09-20")
                .extended("2022-10-19", 5)
                .entry();
        assertThat(WhyDue.on(LocalDate.parse("2022-11-01"), entry, Requests.CALENDAR))
                .extracting(WhyStep::key)
                .containsExactly("opened", "askedCorrection", "corrected", "extended", "limit", "limitExtended");
        assertThat(WhyDue.on(LocalDate.parse("2022-11-01"), entry, WorkCalendar.weekendsOnly()))
                .extracting(WhyStep::key)
                .contains("unknownYear");
    }

    /** The same clock, day by day as the Regulation has it. */
    private static LocalDate dayByDay(LocalDate start, int limit, Set<LocalDate> notCounted) {
        LocalDate day = start;
        int counted = 0;
        while (counted < limit) {
            day = day.plusDays(1);
            if (Requests.CALENDAR.isWorkingDay(day) && !notCounted.contains(day)) {
                counted++;
            }
        }
        return day;
    }

    private static void leaveOut(Set<LocalDate> notCounted, LocalDate asked, LocalDate answered) {
        LocalDate last = Requests.CALENDAR.plusWorkingDays(asked, 15);
        for (LocalDate day = asked.plusDays(1); !day.isAfter(answered) && !day.isAfter(last); day = day.plusDays(1)) {
            notCounted.add(day);
        }
    }

    @Property(tries = 500)
    void any_course_of_questions_is_due_when_a_count_day_by_day_says(
            @ForAll @IntRange(max = 1500) int start,
            @ForAll @IntRange(max = 24) int askedAfter,
            @ForAll @IntRange(max = 40) int answeredAfter,
            @ForAll @IntRange(max = 24) int otherAfter,
            @ForAll @IntRange(max = 40) int otherAnswered,
            @ForAll @IntRange(max = 20) int extension) {
        LocalDate opened = LocalDate.of(2019, 3, 1).plusDays(start);
        LocalDate asked = opened.plusDays(askedAfter);
        LocalDate answered = asked.plusDays(answeredAfter);
        LocalDate other = opened.plusDays(otherAfter);
        LocalDate otherAnswer = other.plusDays(otherAnswered);
        Requests request = Requests.request(opened.toString());
        if (extension > 0) {
            request.extended(opened.toString(), extension);
        }
        request.then("其他机关答复", otherAnswer.toString())
                .then("征求第三方", asked.toString())
                .then("征求其他机关", other.toString())
                .then("第三方答复", answered.toString());
        Set<LocalDate> notCounted = new HashSet<>();
        leaveOut(notCounted, asked, answered);
        leaveOut(notCounted, other, otherAnswer);
        LocalDate seen = answered.isAfter(otherAnswer) ? answered : otherAnswer;
        assertThat(request.on(seen).due()).isEqualTo(dayByDay(opened, 20 + extension, notCounted));
    }
}
