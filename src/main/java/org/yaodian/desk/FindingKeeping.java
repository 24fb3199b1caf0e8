package org.yaodian.desk;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.yaodian.lookback.Finding;
import org.yaodian.lookback.FindingCase;
import org.yaodian.lookback.FindingStep;
import org.yaodian.lookback.RoundFacts;
import org.yaodian.plan.Division;
import org.yaodian.plan.Refused;
import org.yaodian.plan.Row;
import org.yaodian.plan.WorkItem;
import org.yaodian.store.RowChange;
import org.yaodian.store.Told;

/** What a round found wrong (问题): recorded, corrected, voided. */
public final class FindingKeeping {
    /** The longest kind, in characters. */
    private static final int LONGEST_KIND = 100;

    private final Desk desk;

    public FindingKeeping(Desk desk) {
        this.desk = desk;
    }

    /**
     * What is said of a finding.
     *
     * @param kind the office's own word; may be null
     * @param cause may be null
     * @param repeats the short number of the earlier finding that it repeats, null for none
     */
    public record Said(String problem, String kind, String cause, Integer repeats) {}

    /**
     * Records a finding.
     *
     * @param round its short number
     * @param itemNumber that of the plan that is looked at, where the file has it
     * @param divisionName the division responsible
     * @return the finding's short number
     * @throws Refused where there is no such round, item, division or earlier finding, the division has
     *     no part in the item, no problem is told, or the day is still to come or lies before the round
     */
    public int add(int round, int itemNumber, String divisionName, Said said, LocalDate on) {
        Permissions.Allowed allowed = desk.allow(Deed.RUN_LOOK_BACK);
        LookBackRounds rounds = new LookBackRounds(desk);
        RoundFacts facts = rounds.numbered(round);
        rounds.expectWithin(facts.round(), on);
        WorkItem item = LookBackRounds.item(facts, itemNumber);
        Division division = Lookups.division(desk.file().divisions(), divisionName);
        rounds.expectAnswering(facts, item, division);
        Finding finding = new Finding(
                UUID.randomUUID(),
                Row.UNSAVED,
                0,
                facts.round().id(),
                item.id(),
                division.id(),
                expectProblem(said),
                kindOf(said),
                stripped(said.cause()),
                repeated(said, null),
                on,
                desk.who(),
                Finding.Outcome.NONE);
        return desk.applyNumbered(
                allowed,
                Told.of("finding.added", item.number(), division.name(), finding.problem()),
                on,
                number -> List.of(RowChange.added(finding.withNumber(number))));
    }

    /** Says it in other words; what was said before stays in the history. */
    public void correct(int number, Said said) {
        Permissions.Allowed allowed = desk.allow(Deed.RUN_LOOK_BACK);
        Finding finding = numbered(desk, number).finding();
        Finding corrected =
                finding.withWords(expectProblem(said), kindOf(said), stripped(said.cause()), repeated(said, finding));
        desk.apply(
                allowed,
                Told.of("finding.corrected", number, corrected.problem()),
                List.of(RowChange.changed(finding, corrected)));
    }

    /** Voids a finding that was recorded by mistake (作废): it is kept and shown, and not counted. */
    public void voidFinding(int number, String reason, LocalDate on) {
        Permissions.Allowed allowed = desk.allow(Deed.RUN_LOOK_BACK);
        FindingCase facts = numbered(desk, number);
        FindingSteps steps = new FindingSteps(desk, facts, on);
        steps.add(FindingStep.VOID, null, reason, null, null);
        steps.apply(allowed, Told.of("finding.voided", number, steps.said()));
    }

    private static String expectProblem(Said said) {
        String problem = stripped(said.problem());
        if (problem.isEmpty()) {
            throw new Refused("finding.problem");
        }
        return problem;
    }

    private static String kindOf(Said said) {
        String kind = stripped(said.kind());
        if (kind.length() > LONGEST_KIND) {
            throw new Refused("finding.kind", kind.length(), LONGEST_KIND);
        }
        return kind;
    }

    private static String stripped(String text) {
        return text == null ? "" : text.strip();
    }

    /** @param later the one that is corrected, null for a new one */
    private UUID repeated(Said said, Finding later) {
        if (said.repeats() == null) {
            return null;
        }
        Finding earlier = numbered(desk, said.repeats()).finding();
        if (earlier.outcome().voidedOn() != null) {
            throw new Refused("finding.voided", earlier.number());
        }
        if (later != null && later.number() <= earlier.number()) {
            throw new Refused("finding.repeatsLater", later.number(), earlier.number());
        }
        return earlier.id();
    }

    /** @throws Refused where there is none with the number */
    static FindingCase numbered(Desk desk, int number) {
        return desk.file().lookBacks().finding(number).orElseThrow(() -> new Refused("finding.unknown", number));
    }
}
