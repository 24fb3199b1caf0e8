package org.yaodian.lookback;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.yaodian.plan.Refused;

/** What may be done on a finding in which state, and what a step needs besides. */
class FindingRulesTest {
    private static final String OK = "-";

    /** For each step what is told in the states open, rectifying, submitted, closed out, voided. */
    private static final Map<FindingStep, String> EXPECTED = Map.of(
            FindingStep.PLAN, "- - - finding.closed finding.voided",
            FindingStep.SUBMIT, "finding.noMeasure - finding.submitted finding.closed finding.voided",
            FindingStep.SEND_BACK, "finding.nothingSubmitted finding.nothingSubmitted - finding.closed finding.voided",
            FindingStep.CLOSE, "finding.noMeasure finding.notSubmitted - finding.closed finding.voided",
            FindingStep.ASK_TIME, "finding.noMeasure - finding.submitted finding.closed finding.voided",
            FindingStep.GRANT_TIME, "finding.noMeasure rectify.notAsked rectify.notAsked finding.closed finding.voided",
            FindingStep.REFUSE_TIME,
                    "finding.noMeasure rectify.notAsked rectify.notAsked finding.closed finding.voided",
            FindingStep.WITHDRAW, "finding.noMeasure - finding.submitted finding.closed finding.voided",
            FindingStep.VOID, "- - - finding.closed finding.voided");

    static Stream<Arguments> cells() {
        return Arrays.stream(FindingState.values())
                .flatMap(state -> Arrays.stream(FindingStep.values()).map(step -> Arguments.of(state, step)));
    }

    @ParameterizedTest
    @MethodSource("cells")
    void a_state_allows_what_the_table_says_and_nothing_else(FindingState state, FindingStep step) {
        Findings finding = new Findings().evidence("2022-11-01");
        Rectification measure = reach(finding, state);
        assertThat(finding.on("2022-11-20").state()).isEqualTo(state);
        String expected = EXPECTED.get(step).split(" ")[state.ordinal()];
        ThrowingCallable act = () -> act(finding, step, measure);
        if (expected.equals(OK)) {
            assertThatCode(act).doesNotThrowAnyException();
            assertThat(FindingRules.allows(state, step)).isTrue();
        } else {
            assertThat(reasonOf(act)).isEqualTo(expected);
        }
    }

    private static Rectification reach(Findings finding, FindingState state) {
        if (state == FindingState.OPEN) {
            return null;
        }
        Rectification measure = finding.planned("2022-11-02", "2022-11-30");
        switch (state) {
            case SUBMITTED -> finding.submitted("2022-11-10", measure);
            case CLOSED_OUT -> finding.submitted("2022-11-10", measure).closed("2022-11-12");
            case VOIDED -> finding.act(FindingStep.VOID, "2022-11-12", null, "记错了", null, Findings.OFFICE);
            default -> {
                // planned is rectifying
            }
        }
        return measure;
    }

    private static void act(Findings finding, FindingStep step, Rectification measure) {
        String day = "2022-11-20";
        switch (step) {
            case PLAN -> finding.planned(day, "2022-12-10");
            case SUBMIT -> finding.submitted(day, measure);
            case SEND_BACK -> finding.sentBack(day);
            case CLOSE -> finding.closed(day);
            case VOID -> finding.act(step, day, null, "记错了", null, Findings.OFFICE);
            default -> finding.act(step, day, measure, "人手不够", "2022-12-10", Findings.OFFICE);
        }
    }

    static String reasonOf(ThrowingCallable act) {
        return catchThrowableOfType(Refused.class, act).reason();
    }

    @Test
    void why_a_step_is_not_allowed_is_told_in_words() throws IOException {
        Properties refusals = new Properties();
        try (var reader = Files.newBufferedReader(
                Path.of("src/main/resources/messages/refusals.properties"), StandardCharsets.UTF_8)) {
            refusals.load(reader);
        }
        for (FindingState state : FindingState.values()) {
            for (FindingStep step : FindingStep.values()) {
                String why = FindingRules.whyNot(state, step);
                assertThat(why.isEmpty() || refusals.containsKey(why)).as(why).isTrue();
            }
        }
    }

    @Test
    void nothing_is_closed_out_without_evidence_of_its_day() {
        Findings finding = new Findings();
        finding.submitted("2022-11-10", finding.planned("2022-11-02", "2022-11-30"));
        assertThat(reasonOf(() -> finding.closed("2022-11-12"))).isEqualTo("finding.noEvidence");
        finding.evidence("2022-11-13");
        assertThat(reasonOf(() -> finding.closed("2022-11-12"))).isEqualTo("finding.noEvidence");
        finding.closed("2022-11-13");
        assertThat(finding.on("2022-11-13").state()).isEqualTo(FindingState.CLOSED_OUT);
    }

    @Test
    void nobody_verifies_what_they_submitted_or_answer_for() {
        Findings finding = new Findings().evidence("2022-11-10");
        finding.submitted("2022-11-10", finding.planned("2022-11-02", "2022-11-30"));
        assertThat(reasonOf(
                        () -> finding.act(FindingStep.CLOSE, "2022-11-12", null, null, null, Findings.DIVISION_HEAD)))
                .isEqualTo("finding.sameHand");
        assertThat(reasonOf(() -> finding.act(FindingStep.CLOSE, "2022-11-12", null, null, null, Findings.PERSON)))
                .isEqualTo("finding.samePerson");
        assertThat(reasonOf(() -> finding.act(FindingStep.CLOSE, "2022-11-12", null, null, null, " ")))
                .isEqualTo("finding.noVerifier");
    }

    @Test
    void every_measure_has_to_be_submitted_but_for_those_given_up() {
        Findings finding = new Findings().evidence("2022-11-10");
        Rectification one = finding.planned("2022-11-02", "2022-11-30");
        Rectification other = finding.planned("2022-11-02", "2022-11-30");
        finding.submitted("2022-11-10", one);
        assertThat(reasonOf(() -> finding.closed("2022-11-12"))).isEqualTo("finding.notSubmitted");
        finding.act(FindingStep.WITHDRAW, "2022-11-11", other, "并入另一措施", null, Findings.OFFICE);
        assertThat(finding.on("2022-11-11").state()).isEqualTo(FindingState.SUBMITTED);
        assertThat(reasonOf(() -> finding.submitted("2022-11-12", other))).isEqualTo("finding.submitted");
        finding.closed("2022-11-12");
        assertThat(finding.on("2022-11-12").measures()).hasSize(2);
    }

    @Test
    void one_measure_alone_is_sent_back_and_the_other_stays_submitted() {
        Findings finding = new Findings();
        Rectification one = finding.planned("2022-11-02", "2022-11-30");
        Rectification other = finding.planned("2022-11-02", "2022-11-30");
        finding.submitted("2022-11-10", one).submitted("2022-11-10", other);
        finding.act(FindingStep.SEND_BACK, "2022-11-11", one, "材料不全", null, Findings.OFFICE);
        assertThat(finding.on("2022-11-11").measures())
                .extracting(MeasureStanding::stage)
                .containsExactly(MeasureStanding.Stage.PLANNED, MeasureStanding.Stage.SUBMITTED);
        assertThat(finding.on("2022-11-11").state()).isEqualTo(FindingState.RECTIFYING);
        assertThat(reasonOf(() -> finding.act(FindingStep.SEND_BACK, "2022-11-12", one, "材料不全", null, Findings.OFFICE)))
                .isEqualTo("rectify.notSubmitted");
        assertThat(reasonOf(() -> finding.submitted("2022-11-12", other))).isEqualTo("rectify.submitted");
    }

    @Test
    void what_is_recorded_late_must_fit_with_what_came_after_it() {
        Findings finding = new Findings().evidence("2022-11-01");
        Rectification measure = finding.planned("2022-11-02", "2022-11-30");
        finding.submitted("2022-11-10", measure).closed("2022-11-20");
        // sent back on a day before the closing, and nothing submitted since: the closing would have nothing to close
        assertThat(reasonOf(() -> finding.sentBack("2022-11-15"))).isEqualTo("finding.standsAgainst");
        assertThat(reasonOf(() -> finding.planned("2022-11-15", "2022-12-01"))).isEqualTo("finding.standsAgainst");
        assertThat(reasonOf(() -> finding.planned("2022-11-21", "2022-12-01"))).isEqualTo("finding.closed");
    }

    @Test
    void nothing_happens_before_its_finding_or_its_measure() {
        Findings finding = new Findings();
        assertThat(reasonOf(() -> finding.planned("2022-10-31", "2022-11-30"))).isEqualTo("finding.before");
        Rectification measure = finding.planned("2022-11-05", "2022-11-30");
        finding.planned("2022-11-02", "2022-11-30");
        assertThat(reasonOf(() -> finding.submitted("2022-11-04", measure))).isEqualTo("rectify.notPlanned");
        assertThat(reasonOf(() -> finding.planned("2022-11-05", "2022-11-04"))).isEqualTo("rectify.dueBefore");
    }

    @Test
    void a_result_and_a_reason_are_told() {
        Findings finding = new Findings();
        Rectification measure = finding.planned("2022-11-02", "2022-11-30");
        assertThat(reasonOf(() ->
                        finding.act(FindingStep.SUBMIT, "2022-11-10", measure, " ", null, Findings.DIVISION_HEAD)))
                .isEqualTo("rectify.noResult");
        assertThat(reasonOf(() -> finding.act(FindingStep.VOID, "2022-11-10", null, null, null, Findings.OFFICE)))
                .isEqualTo("finding.noReason");
    }

    @Test
    void more_time_is_asked_for_once_and_lies_behind_the_limit() {
        Findings finding = new Findings();
        Rectification measure = finding.planned("2022-11-02", "2022-11-30");
        assertThat(reasonOf(() -> finding.act(
                        FindingStep.ASK_TIME, "2022-11-10", measure, "人手不够", "2022-11-30", Findings.DIVISION_HEAD)))
                .isEqualTo("rectify.notLater");
        finding.act(FindingStep.ASK_TIME, "2022-11-10", measure, "人手不够", "2022-12-09", Findings.DIVISION_HEAD);
        assertThat(reasonOf(() -> finding.act(
                        FindingStep.ASK_TIME, "2022-11-11", measure, "人手不够", "2022-12-20", Findings.DIVISION_HEAD)))
                .isEqualTo("rectify.asked");
        finding.act(FindingStep.REFUSE_TIME, "2022-11-11", measure, "不同意", null, Findings.OFFICE);
        assertThat(finding.on("2022-11-12").due()).isEqualTo("2022-11-30");
    }
}
