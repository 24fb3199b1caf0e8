package org.yaodian.ui.lookback;

import org.yaodian.lookback.FindingRules;
import org.yaodian.lookback.FindingState;
import org.yaodian.lookback.FindingStep;

/**
 * What it takes to bring a finding from one column of the board to another.
 *
 * @param step what is done, null where nothing leads there
 * @param why the key of the refusal where nothing does, else null
 */
record BoardMove(FindingStep step, String why) {

    static BoardMove between(FindingState from, FindingState to) {
        return switch (to) {
            case RECTIFYING -> by(from, from == FindingState.SUBMITTED ? FindingStep.SEND_BACK : FindingStep.PLAN);
            case SUBMITTED -> by(from, FindingStep.SUBMIT);
            case CLOSED_OUT -> by(from, FindingStep.CLOSE);
            case OPEN -> from.isOpen() ? new BoardMove(null, "finding.hasMeasures") : by(from, FindingStep.PLAN);
            case VOIDED -> by(from, FindingStep.VOID);
        };
    }

    private static BoardMove by(FindingState from, FindingStep step) {
        return FindingRules.allows(from, step)
                ? new BoardMove(step, null)
                : new BoardMove(null, FindingRules.whyNot(from, step));
    }

    boolean leadsThere() {
        return step != null;
    }
}
