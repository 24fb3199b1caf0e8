package org.yaodian.desk;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.yaodian.lookback.Finding;
import org.yaodian.lookback.FindingAct;
import org.yaodian.lookback.FindingCase;
import org.yaodian.lookback.FindingRules;
import org.yaodian.lookback.FindingStep;
import org.yaodian.lookback.Rectification;
import org.yaodian.plan.Row;

/**
 * A finding of a ledger with its rows: one for each measure. It was found on the day that they tell, or on the first that
 * they tell of anything; what is closed out is proved by the ledger itself. It is closed out once all its rows are.
 */
final class LedgerFinding {
    private final LedgerRound round;
    private final String who;
    private final List<LedgerLine> lines = new ArrayList<>();

    LedgerFinding(LedgerRound round, String who) {
        this.round = round;
        this.who = who;
    }

    LedgerFinding with(LedgerLine line) {
        LedgerFinding more = new LedgerFinding(round, who);
        more.lines.addAll(lines);
        more.lines.add(line);
        return more;
    }

    boolean hasMeasure(LedgerLine line) {
        return lines.stream().anyMatch(other -> Objects.equals(other.measure(), line.measure()));
    }

    boolean isClosed() {
        return lines.stream().allMatch(LedgerLine::closed);
    }

    private LocalDate foundOn() {
        LocalDate told = lines.stream()
                .map(LedgerLine::foundOn)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
        LocalDate first = told != null ? told : round.round().on();
        return lines.stream()
                .flatMap(line -> Stream.of(line.due(), line.doneOn(), line.closedOn()))
                .filter(Objects::nonNull)
                .filter(day -> told == null)
                .reduce(first, (one, other) -> other.isBefore(one) ? other : one);
    }

    /** The row that tells the closing: the last to be closed. */
    private LedgerLine closing() {
        return lines.stream().max(Comparator.comparing(LedgerLine::closedOn)).orElseThrow();
    }

    /** The row of a measure that keeps the finding open; null where it is closed out. */
    Integer openRow() {
        return lines.stream()
                .filter(line -> !line.closed())
                .map(LedgerLine::row)
                .findFirst()
                .orElse(null);
    }

    /**
     * The finding with all that is told of it, nothing of it numbered yet.
     *
     * @param label the number under which it is closed out where the rows tell none
     * @throws org.yaodian.plan.Refused where the rules do not allow what is told
     */
    FindingCase facts(String label) {
        LedgerLine first = lines.get(0);
        FindingCase facts = FindingCase.of(new Finding(
                UUID.randomUUID(),
                Row.UNSAVED,
                0,
                round.round().id(),
                first.itemId(),
                first.divisionId(),
                first.problem(),
                first.kind(),
                first.cause(),
                null,
                foundOn(),
                who,
                Finding.Outcome.NONE));
        List<FindingAct> acts = new ArrayList<>();
        for (LedgerLine line : lines) {
            if (line.measure() != null) {
                Rectification measure = measure(facts.finding(), line);
                facts = facts.with(measure);
                if (line.result() != null) {
                    acts.add(act(facts.finding(), measure.id(), FindingStep.SUBMIT, line.doneOn(), line));
                }
            }
        }
        for (FindingAct act : acts) {
            facts = facts.with(act);
        }
        if (isClosed()) {
            FindingAct closing = closed(facts.finding(), label);
            facts = facts.withEvidence(closing.on()).with(closing);
        } else {
            // a ledger that says that it is closed out proves what was submitted, until somebody verifies it
            LocalDate provedOn = lines.stream()
                    .filter(line -> line.stage().claimsClosed() && line.result() != null)
                    .map(LedgerLine::doneOn)
                    .min(Comparator.naturalOrder())
                    .orElse(null);
            facts = provedOn == null ? facts : facts.withEvidence(provedOn);
        }
        FindingRules.expectAllowed(facts);
        return facts;
    }

    private FindingAct closed(Finding finding, String label) {
        LedgerLine last = closing();
        String under = lines.stream()
                .map(LedgerLine::closedUnder)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(label);
        return new FindingAct(
                UUID.randomUUID(),
                Row.UNSAVED,
                FindingRules.UNNUMBERED,
                finding.id(),
                null,
                FindingStep.CLOSE,
                last.closedOn(),
                null,
                null,
                under,
                last.verifier());
    }

    private Rectification measure(Finding finding, LedgerLine line) {
        return new Rectification(
                UUID.randomUUID(),
                Row.UNSAVED,
                FindingRules.UNNUMBERED,
                finding.id(),
                line.measure(),
                line.measureDivisionId(),
                line.person(),
                line.due(),
                null,
                finding.on(),
                who);
    }

    private static FindingAct act(Finding finding, UUID measure, FindingStep step, LocalDate day, LedgerLine line) {
        return new FindingAct(
                UUID.randomUUID(),
                Row.UNSAVED,
                FindingRules.UNNUMBERED,
                finding.id(),
                measure,
                step,
                day,
                null,
                line.result(),
                null,
                line.person());
    }
}
