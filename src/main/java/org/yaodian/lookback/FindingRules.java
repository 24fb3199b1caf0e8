package org.yaodian.lookback;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.yaodian.lookback.FindingReplay.Measure;
import org.yaodian.lookback.FindingReplay.Turn;
import org.yaodian.plan.Refused;

/**
 * What may be done on a finding, and when: one table of its states, and what a step needs besides. Steps may be recorded
 * late and in any order; with each one every step must have been allowed in its turn.
 */
public final class FindingRules {
    /** The number of what is not in the file yet: behind all else of its day. */
    public static final int UNNUMBERED = Integer.MAX_VALUE;

    private static final String NO_MEASURE = "finding.noMeasure";
    private static final String NOT_SUBMITTED = "finding.notSubmitted";
    private static final String NOTHING_SUBMITTED = "finding.nothingSubmitted";
    private static final String SUBMITTED = "finding.submitted";
    private static final String CLOSED = "finding.closed";
    private static final String VOIDED = "finding.voided";
    private static final String ALLOWED = "";

    private static final Map<FindingStep, List<String>> TABLE = new EnumMap<>(FindingStep.class);

    // in the order of the states: open, rectifying, submitted, closed out, voided
    static {
        row(FindingStep.PLAN, ALLOWED, ALLOWED, ALLOWED, CLOSED, VOIDED);
        row(FindingStep.SUBMIT, NO_MEASURE, ALLOWED, SUBMITTED, CLOSED, VOIDED);
        row(FindingStep.SEND_BACK, NOTHING_SUBMITTED, ALLOWED, ALLOWED, CLOSED, VOIDED);
        row(FindingStep.CLOSE, NO_MEASURE, NOT_SUBMITTED, ALLOWED, CLOSED, VOIDED);
        row(FindingStep.ASK_TIME, NO_MEASURE, ALLOWED, SUBMITTED, CLOSED, VOIDED);
        row(FindingStep.GRANT_TIME, NO_MEASURE, ALLOWED, ALLOWED, CLOSED, VOIDED);
        row(FindingStep.REFUSE_TIME, NO_MEASURE, ALLOWED, ALLOWED, CLOSED, VOIDED);
        row(FindingStep.WITHDRAW, NO_MEASURE, ALLOWED, SUBMITTED, CLOSED, VOIDED);
        row(FindingStep.VOID, ALLOWED, ALLOWED, ALLOWED, CLOSED, VOIDED);
    }

    private FindingRules() {}

    private static void row(FindingStep step, String... verdicts) {
        TABLE.put(step, List.of(verdicts));
    }

    /** Why the state does not allow the step, by the key of a refusal; empty where it does. */
    public static String whyNot(FindingState state, FindingStep step) {
        return TABLE.get(step).get(state.ordinal());
    }

    /** Whether the state allows the step, as far as the state alone tells. */
    public static boolean allows(FindingState state, FindingStep step) {
        return whyNot(state, step).equals(ALLOWED);
    }

    /**
     * Makes sure that everything that is known of a finding was allowed in its turn, what is not numbered yet among it.
     *
     * @throws Refused telling why the first that was not is not
     */
    public static void expectAllowed(FindingCase facts) {
        FindingReplay replay = FindingReplay.begun(facts);
        FindingReplay.turns(facts).forEach(turn -> {
            try {
                expectAllowed(replay, turn);
            } catch (Refused refused) {
                throw turn.number() == UNNUMBERED
                        ? refused
                        : new Refused(
                                refused,
                                "finding.standsAgainst",
                                facts.finding().number(),
                                turn.on());
            }
            replay.take(turn);
        });
    }

    private static void expectAllowed(FindingReplay replay, Turn turn) {
        Finding finding = replay.facts().finding();
        if (turn.on().isBefore(finding.on())) {
            throw new Refused("finding.before", finding.number(), turn.on(), finding.on());
        }
        String why = whyNot(replay.state(), turn.step());
        if (!why.equals(ALLOWED)) {
            throw new Refused(why, finding.number());
        }
        if (turn.act() == null) {
            expectSound(turn.planned());
        } else if (turn.act().rectificationId() != null) {
            expectAllowed(replay, turn.act());
        } else if (turn.step() == FindingStep.CLOSE) {
            expectVerified(replay, turn);
        } else if (turn.step() == FindingStep.SEND_BACK
                && replay.measures().stream().noneMatch(Measure::isSubmitted)) {
            throw new Refused(NOTHING_SUBMITTED, finding.number());
        }
        expectWords(turn);
    }

    private static void expectSound(Rectification planned) {
        if (planned.due().isBefore(planned.on())) {
            throw new Refused("rectify.dueBefore", planned.due(), planned.on());
        }
    }

    private static void expectAllowed(FindingReplay replay, FindingAct act) {
        Measure measure = replay.about(act).stream()
                .findFirst()
                .orElseThrow(() -> new Refused("rectify.notPlanned", number(replay, act), act.on()));
        int number = measure.planned().number();
        if (measure.stage() == MeasureStanding.Stage.WITHDRAWN) {
            throw new Refused("rectify.withdrawn", number);
        }
        boolean submitted = measure.isSubmitted();
        switch (act.step()) {
            case SUBMIT, ASK_TIME, WITHDRAW -> {
                if (submitted) {
                    throw new Refused("rectify.submitted", number, measure.submittedOn());
                }
            }
            case SEND_BACK -> {
                if (!submitted) {
                    throw new Refused("rectify.notSubmitted", number);
                }
            }
            case GRANT_TIME, REFUSE_TIME -> {
                if (measure.asked() == null) {
                    throw new Refused("rectify.notAsked", number);
                }
            }
            default -> throw new IllegalArgumentException(act.step() + " of a measure");
        }
        if (act.step() == FindingStep.ASK_TIME) {
            expectLater(measure, act.until());
        }
    }

    private static void expectLater(Measure measure, LocalDate until) {
        if (measure.asked() != null) {
            throw new Refused("rectify.asked", measure.planned().number(), measure.asked());
        }
        if (!until.isAfter(measure.due())) {
            throw new Refused("rectify.notLater", until, measure.due());
        }
    }

    private static int number(FindingReplay replay, FindingAct act) {
        return replay.facts().measures().stream()
                .filter(measure -> measure.id().equals(act.rectificationId()))
                .mapToInt(Rectification::number)
                .findFirst()
                .orElse(0);
    }

    /** Nothing is closed out without evidence, and by nobody who had a hand in it. */
    private static void expectVerified(FindingReplay replay, Turn closing) {
        int number = replay.facts().finding().number();
        if (replay.facts().evidence().stream().allMatch(day -> day.isAfter(closing.on()))) {
            throw new Refused("finding.noEvidence", number);
        }
        String verifier = closing.act().by();
        if (verifier == null || verifier.isBlank()) {
            throw new Refused("finding.noVerifier", number);
        }
        replay.standing().stream()
                .flatMap(measure -> handOf(
                        verifier,
                        number,
                        measure.submittedBy(),
                        measure.planned().person()))
                .findFirst()
                .ifPresent(refused -> {
                    throw refused;
                });
    }

    private static Stream<Refused> handOf(String verifier, int finding, String submittedBy, String person) {
        if (verifier.equals(submittedBy)) {
            return Stream.of(new Refused("finding.sameHand", finding, verifier));
        }
        return verifier.equals(person) ? Stream.of(new Refused("finding.samePerson", finding, verifier)) : Stream.of();
    }

    /** Whether somebody had a hand in what is to be verified, so that another has to do that. */
    public static boolean hadHand(FindingStanding finding, String name) {
        return finding.measures().stream()
                .filter(measure -> measure.stage() != MeasureStanding.Stage.WITHDRAWN)
                .anyMatch(measure -> name.equals(measure.submittedBy())
                        || name.equals(measure.rectification().person()));
    }

    private static void expectWords(Turn turn) {
        boolean silent = turn.act() != null
                && (turn.act().text() == null || turn.act().text().isBlank());
        if (!silent) {
            return;
        }
        switch (turn.step()) {
            case SUBMIT -> throw new Refused("rectify.noResult");
            case SEND_BACK, WITHDRAW, VOID, ASK_TIME -> throw new Refused("finding.noReason");
            default -> {
                // says enough by being done
            }
        }
    }
}
