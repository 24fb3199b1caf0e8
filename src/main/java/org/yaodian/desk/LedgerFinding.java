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
 * they tell of anything; what is closed out is proved by the ledger itself.
 */
final class LedgerFinding {
    private final LedgerRound round;
    private final String who;
    private final LocalDate on;
    private final List<LedgerLine> lines = new ArrayList<>();

    /** @param on the day of the import, on which things happened of which no day is told */
    LedgerFinding(LedgerRound round, String who, LocalDate on) {
        this.round = round;
        this.who = who;
        this.on = on;
    }

    LedgerFinding with(LedgerLine line) {
        LedgerFinding more = new LedgerFinding(round, who, on);
        more.lines.addAll(lines);
        more.lines.add(line);
        return more;
    }

    boolean hasMeasure(LedgerLine line) {
        return lines.stream().anyMatch(other -> Objects.equals(other.measure(), line.measure()));
    }

    private boolean isClosed() {
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

    private LocalDate doneOn(LedgerLine line) {
        return Stream.of(line.doneOn(), line.closedOn())
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(on);
    }

    private LocalDate closedOn() {
        return lines.stream()
                .map(line -> line.closedOn() != null ? line.closedOn() : doneOn(line))
                .max(Comparator.naturalOrder())
                .orElseThrow();
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
                    acts.add(act(facts.finding(), measure.id(), FindingStep.SUBMIT, doneOn(line), line));
                }
            }
        }
        for (FindingAct act : acts) {
            facts = facts.with(act);
        }
        if (isClosed()) {
            FindingAct closing = act(facts.finding(), null, FindingStep.CLOSE, closedOn(), first);
            facts = facts.withEvidence(closedOn())
                    .with(new FindingAct(
                            closing.id(),
                            closing.revision(),
                            closing.number(),
                            closing.findingId(),
                            null,
                            closing.step(),
                            closing.on(),
                            null,
                            null,
                            first.closedUnder() == null ? label : first.closedUnder(),
                            first.verifier() == null ? who : first.verifier()));
        }
        FindingRules.expectAllowed(facts);
        return facts;
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
