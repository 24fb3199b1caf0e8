package org.yaodian.ui.lookback;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.yaodian.lookback.Finding;
import org.yaodian.lookback.FindingAct;
import org.yaodian.lookback.FindingCase;
import org.yaodian.lookback.FindingStanding;
import org.yaodian.lookback.FindingStep;
import org.yaodian.lookback.Rectification;
import org.yaodian.plan.PersonRole;
import org.yaodian.plan.Row;

/** What is offered of a finding to whom. */
class FindingRightsTest {
    private static final LocalDate DAY = LocalDate.of(2022, 9, 1);
    private static final UUID OWN = UUID.randomUUID();
    private static final UUID OTHER = UUID.randomUUID();
    private static final FindingRights COORDINATOR = new FindingRights("张三", PersonRole.COORDINATOR, Set.of());
    private static final FindingRights HEAD = new FindingRights("李处长", PersonRole.DIVISION_HEAD, Set.of(OWN));
    private static final FindingRights READER = new FindingRights("钱", PersonRole.READER, Set.of());
    private static final FindingRights READ_ONLY = new FindingRights(null, null, Set.of());

    private static FindingCase open() {
        return FindingCase.of(new Finding(
                UUID.randomUUID(),
                Row.UNSAVED,
                1,
                UUID.randomUUID(),
                UUID.randomUUID(),
                OWN,
                "公开不及时",
                "",
                "",
                null,
                DAY,
                "张三",
                Finding.Outcome.NONE));
    }

    private static FindingCase planned(UUID division) {
        FindingCase open = open();
        return open.with(new Rectification(
                UUID.randomUUID(),
                Row.UNSAVED,
                2,
                open.finding().id(),
                "补发",
                division,
                "王科员",
                DAY.plusMonths(1),
                null,
                DAY,
                "张三"));
    }

    private static FindingCase with(FindingCase facts, FindingStep step, LocalDate until) {
        return facts.with(new FindingAct(
                UUID.randomUUID(),
                Row.UNSAVED,
                3,
                facts.finding().id(),
                facts.measures().get(0).id(),
                step,
                DAY,
                until,
                "因为",
                null,
                "李处长"));
    }

    private static FindingStanding standing(FindingCase facts) {
        return FindingStanding.known(facts);
    }

    @Test
    void the_office_plans_and_verifies_and_the_fitting_step_comes_first() {
        assertThat(COORDINATOR.stepsOf(standing(open()))).containsExactly(FindingStep.PLAN, FindingStep.VOID);
        assertThat(COORDINATOR.stepsOf(standing(planned(OWN))))
                .containsExactly(FindingStep.SUBMIT, FindingStep.PLAN, FindingStep.VOID);
        assertThat(COORDINATOR.stepsOf(standing(with(planned(OWN), FindingStep.SUBMIT, null))))
                .containsExactly(FindingStep.CLOSE, FindingStep.SEND_BACK, FindingStep.PLAN, FindingStep.VOID);
    }

    @Test
    void a_head_plans_and_submits_the_own_divisions_measures_and_a_member_only_submits_them() {
        FindingRights member = new FindingRights("王科员", PersonRole.MEMBER, Set.of(OWN));
        assertThat(HEAD.stepsOf(standing(open()))).containsExactly(FindingStep.PLAN);
        assertThat(HEAD.stepsOf(standing(planned(OWN)))).containsExactly(FindingStep.SUBMIT, FindingStep.PLAN);
        assertThat(HEAD.stepsOf(standing(planned(OTHER)))).containsExactly(FindingStep.PLAN);
        FindingRights other = new FindingRights("赵处长", PersonRole.DIVISION_HEAD, Set.of(OTHER));
        assertThat(other.stepsOf(standing(planned(OWN)))).isEmpty();
        assertThat(member.stepsOf(standing(open()))).isEmpty();
        assertThat(member.stepsOf(standing(planned(OWN)))).containsExactly(FindingStep.SUBMIT);
    }

    @Test
    void the_office_records_inspections_everywhere_and_a_head_those_of_the_own_division() {
        assertThat(COORDINATOR.inspects(OTHER)).isTrue();
        assertThat(HEAD.inspects(OWN)).isTrue();
        assertThat(HEAD.inspects(OTHER)).isFalse();
        assertThat(HEAD.inspectsSomewhere()).isTrue();
        for (FindingRights rights :
                new FindingRights[] {READER, READ_ONLY, new FindingRights("王科员", PersonRole.MEMBER, Set.of(OWN))}) {
            assertThat(rights.inspects(OWN)).isFalse();
            assertThat(rights.inspectsSomewhere()).isFalse();
        }
    }

    @Test
    void a_division_asks_for_time_and_the_office_decides_on_it() {
        FindingStanding planned = standing(planned(OWN));
        assertThat(HEAD.stepsOf(planned, planned.measures().get(0)))
                .containsExactly(FindingStep.SUBMIT, FindingStep.ASK_TIME);
        FindingStanding asked = standing(with(planned(OWN), FindingStep.ASK_TIME, DAY.plusMonths(2)));
        assertThat(HEAD.stepsOf(asked, asked.measures().get(0))).containsExactly(FindingStep.SUBMIT);
        assertThat(COORDINATOR.stepsOf(asked, asked.measures().get(0)))
                .containsExactly(
                        FindingStep.SUBMIT, FindingStep.GRANT_TIME, FindingStep.REFUSE_TIME, FindingStep.WITHDRAW);
    }

    @Test
    void who_only_reads_is_offered_nothing() {
        for (FindingRights rights : new FindingRights[] {READER, READ_ONLY}) {
            FindingStanding planned = standing(planned(OWN));
            assertThat(rights.run()).isFalse();
            assertThat(rights.stepsOf(planned)).isEmpty();
            assertThat(rights.stepsOf(planned, planned.measures().get(0))).isEmpty();
        }
    }

    @Test
    void who_submitted_it_or_answers_for_it_is_not_offered_to_verify_it() {
        FindingStanding submitted = standing(with(planned(OWN), FindingStep.SUBMIT, null));
        assertThat(COORDINATOR.may(submitted, FindingStep.CLOSE)).isTrue();
        for (String name : new String[] {"李处长", "王科员"}) {
            FindingRights hand = new FindingRights(name, PersonRole.COORDINATOR, Set.of());
            assertThat(hand.may(submitted, FindingStep.CLOSE)).isFalse();
            assertThat(hand.leavesVerifyingToAnother(submitted)).isTrue();
            assertThat(hand.stepsOf(submitted)).contains(FindingStep.SEND_BACK);
        }
    }
}
