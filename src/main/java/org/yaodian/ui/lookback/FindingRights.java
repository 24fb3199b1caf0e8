package org.yaodian.ui.lookback;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.yaodian.desk.Deed;
import org.yaodian.desk.Permissions;
import org.yaodian.desk.Permissions.Reach;
import org.yaodian.lookback.FindingRules;
import org.yaodian.lookback.FindingStanding;
import org.yaodian.lookback.FindingStep;
import org.yaodian.lookback.MeasureStanding;
import org.yaodian.plan.PersonRole;

/**
 * What is offered of a look-back to whoever works here: what their role may do, where the rules of findings allow it.
 *
 * <pre>
 *                                coordinator   head          member        reader
 * opens rounds, records findings everything    no            no            no
 * records inspections            everything    own division  no            no
 * plans measures                 everything    own division  no            no
 * submits them, asks for time    everything    own division  own division  no
 * verifies, grants time          everything    no            no            no
 * </pre>
 *
 * @param name under which they work
 * @param role null where the file is only read
 * @param divisions those that they speak for: their own and those whose place it took; none for the office itself
 */
record FindingRights(String name, PersonRole role, Set<UUID> divisions) {

    /** Whether they run rounds: open them, record findings, give them and their measures up. */
    boolean run() {
        return has(Deed.RUN_LOOK_BACK);
    }

    /** Whether they verify what was submitted. */
    boolean verify() {
        return has(Deed.VERIFY_RECTIFICATION);
    }

    private boolean has(Deed deed) {
        return role != null && Permissions.of(role, deed) == Reach.EVERYTHING;
    }

    /** Whether they say of a division that a measure is done. */
    boolean submitsFor(UUID division) {
        return reaches(Deed.SUBMIT_RECTIFICATION, division);
    }

    /** Whether they say what was seen at a division. */
    boolean inspects(UUID division) {
        return reaches(Deed.RECORD_INSPECTION, division);
    }

    /** Whether they say what was seen at any division. */
    boolean inspectsSomewhere() {
        return has(Deed.RECORD_INSPECTION) || divisions.stream().anyMatch(this::inspects);
    }

    /** Whether they plan measures that a division is to take. */
    boolean plansFor(UUID division) {
        return reaches(Deed.PLAN_RECTIFICATION, division);
    }

    private boolean reaches(Deed deed, UUID division) {
        if (role == null) {
            return false;
        }
        Reach reach = Permissions.of(role, deed);
        return reach == Reach.EVERYTHING || reach == Reach.OWN_DIVISION && divisions.contains(division);
    }

    /** What they may do with a finding, the fitting step first. */
    List<FindingStep> stepsOf(FindingStanding finding) {
        List<FindingStep> steps = new ArrayList<>();
        for (FindingStep step : List.of(
                FindingStep.CLOSE, FindingStep.SEND_BACK, FindingStep.SUBMIT, FindingStep.PLAN, FindingStep.VOID)) {
            if (may(finding, step)) {
                steps.add(step);
            }
        }
        return steps;
    }

    /** Whether a step on the finding as a whole is theirs to do now. */
    boolean may(FindingStanding finding, FindingStep step) {
        if (!FindingRules.allows(finding.state(), step)) {
            return false;
        }
        return switch (step) {
            case PLAN -> plansFor(finding.finding().divisionId());
            case VOID -> run();
            case SUBMIT -> finding.measures().stream().anyMatch(measure -> may(finding, measure, FindingStep.SUBMIT));
            case SEND_BACK -> verify() && finding.measures().stream().anyMatch(FindingRights::isSubmitted);
            case CLOSE -> verify() && !FindingRules.hadHand(finding, name);
            default -> false;
        };
    }

    /** Whether only that they did it themselves keeps them from verifying it. */
    boolean leavesVerifyingToAnother(FindingStanding finding) {
        return verify()
                && FindingRules.allows(finding.state(), FindingStep.CLOSE)
                && FindingRules.hadHand(finding, name);
    }

    /** What they may do with one of its measures. */
    List<FindingStep> stepsOf(FindingStanding finding, MeasureStanding measure) {
        return java.util.stream.Stream.of(
                        FindingStep.SUBMIT,
                        FindingStep.GRANT_TIME,
                        FindingStep.REFUSE_TIME,
                        FindingStep.ASK_TIME,
                        FindingStep.SEND_BACK,
                        FindingStep.WITHDRAW)
                .filter(step -> may(finding, measure, step))
                .toList();
    }

    private boolean may(FindingStanding finding, MeasureStanding measure, FindingStep step) {
        if (!FindingRules.allows(finding.state(), step)) {
            return false;
        }
        UUID division = measure.rectification().divisionId();
        return switch (step) {
            case SUBMIT -> measure.isOpen() && submitsFor(division);
            case ASK_TIME -> measure.isOpen() && measure.asked() == null && submitsFor(division);
            case GRANT_TIME, REFUSE_TIME -> measure.asked() != null && verify();
            case SEND_BACK -> isSubmitted(measure) && verify();
            case WITHDRAW -> measure.isOpen() && run();
            default -> false;
        };
    }

    private static boolean isSubmitted(MeasureStanding measure) {
        return measure.stage() == MeasureStanding.Stage.SUBMITTED;
    }
}
