package org.yaodian.ui.lookback;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yaodian.lookback.FindingState;
import org.yaodian.lookback.FindingStep;

/** What it takes to bring a finding from one column of the board to another, and which rule stands against it. */
class BoardMoveTest {
    @ParameterizedTest
    @CsvSource({
        "OPEN, RECTIFYING, PLAN",
        "RECTIFYING, SUBMITTED, SUBMIT",
        "SUBMITTED, CLOSED_OUT, CLOSE",
        "SUBMITTED, RECTIFYING, SEND_BACK"
    })
    void an_act_leads_there(FindingState from, FindingState to, FindingStep step) {
        assertThat(BoardMove.between(from, to)).isEqualTo(new BoardMove(step, null));
    }

    @ParameterizedTest
    @CsvSource({
        "OPEN, SUBMITTED, finding.noMeasure",
        "OPEN, CLOSED_OUT, finding.noMeasure",
        "RECTIFYING, OPEN, finding.hasMeasures",
        "RECTIFYING, CLOSED_OUT, finding.notSubmitted",
        "SUBMITTED, OPEN, finding.hasMeasures",
        "CLOSED_OUT, OPEN, finding.closed",
        "CLOSED_OUT, RECTIFYING, finding.closed",
        "CLOSED_OUT, SUBMITTED, finding.closed"
    })
    void nothing_leads_there_and_the_rule_is_named(FindingState from, FindingState to, String why) {
        BoardMove move = BoardMove.between(from, to);
        assertThat(move.leadsThere()).isFalse();
        assertThat(move.why()).isEqualTo(why);
    }
}
