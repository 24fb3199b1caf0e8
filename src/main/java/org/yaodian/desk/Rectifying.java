package org.yaodian.desk;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.yaodian.lookback.ClosingNumbers;
import org.yaodian.lookback.Finding;
import org.yaodian.lookback.FindingAct;
import org.yaodian.lookback.FindingCase;
import org.yaodian.lookback.FindingRules;
import org.yaodian.lookback.FindingStanding;
import org.yaodian.lookback.FindingStep;
import org.yaodian.lookback.MeasureStanding;
import org.yaodian.lookback.Rectification;
import org.yaodian.plan.Division;
import org.yaodian.plan.Evidence;
import org.yaodian.plan.Refused;
import org.yaodian.plan.Row;
import org.yaodian.store.Told;

/**
 * Rectifications (整改): planned by the office or the head of the division concerned, submitted by their divisions, then sent back or closed out by somebody who
 * had no hand in them. What they are about is told by short numbers.
 */
public final class Rectifying {
    /** The longest limit in working days. */
    private static final int MOST_DAYS = 365;

    private static final int LONGEST_NAME = 100;

    private final Desk desk;

    public Rectifying(Desk desk) {
        this.desk = desk;
    }

    /**
     * A measure to be planned.
     *
     * @param person who answers for it
     * @param due its limit, null where it is given in working days
     * @param days the working days that it has from the day of planning, null where its limit is a date
     */
    public record Measure(String measure, String division, String person, LocalDate due, Integer days) {}

    /**
     * Plans a measure; a finding may have several.
     *
     * @return the measure's short number
     * @throws Refused where something of it is missing, or the finding is closed out or void
     */
    public int plan(int finding, Measure measure, LocalDate on) {
        FindingCase facts = FindingKeeping.numbered(desk, finding);
        Permissions.Allowed allowed = allowPlanning(facts.finding(), measure.division());
        FindingSteps steps = new FindingSteps(desk, facts, on);
        String text = measure.measure() == null ? "" : measure.measure().strip();
        if (text.isEmpty()) {
            throw new Refused("rectify.noMeasure");
        }
        String person = measure.person() == null ? "" : measure.person().strip();
        if (person.isEmpty() || person.length() > LONGEST_NAME) {
            throw new Refused("rectify.person", LONGEST_NAME);
        }
        Division division = answering(measure.division(), on);
        LocalDate due = due(measure, on);
        steps.add(new Rectification(
                UUID.randomUUID(),
                Row.UNSAVED,
                0,
                facts.finding().id(),
                text,
                division.id(),
                person,
                due,
                measure.days(),
                on,
                desk.who()));
        return steps.apply(allowed, Told.of("rectify.planned", finding, text, division.name(), due));
    }

    /** A division plans what it does itself against what was found at it; the office plans everything. */
    private Permissions.Allowed allowPlanning(Finding finding, String division) {
        return desk.allow(
                Deed.PLAN_RECTIFICATION,
                finding.divisionId(),
                desk.file().divisions().stream()
                        .filter(known -> known.name().equals(division))
                        .map(Division::id)
                        .findFirst()
                        .orElse(finding.divisionId()));
    }

    /** @throws Refused where nobody can answer for the measure there any more, with who took the division's place */
    private Division answering(String name, LocalDate on) {
        List<Division> divisions = desk.file().divisions();
        Division division = Lookups.division(divisions, name);
        if (division.successorId() != null) {
            String successor = divisions.stream()
                    .filter(other -> other.id().equals(division.successorId()))
                    .map(Division::name)
                    .findFirst()
                    .orElseThrow();
            throw new Refused("rectify.succeeded", division.name(), successor);
        }
        if (division.retiredOn() != null && on.isAfter(division.retiredOn())) {
            throw new Refused("rectify.retired", division.name(), division.retiredOn());
        }
        return division;
    }

    private LocalDate due(Measure measure, LocalDate on) {
        if ((measure.due() == null) == (measure.days() == null)) {
            throw new Refused("rectify.limit");
        }
        if (measure.due() != null) {
            return measure.due();
        }
        if (measure.days() < 1 || measure.days() > MOST_DAYS) {
            throw new Refused("rectify.days", measure.days(), MOST_DAYS);
        }
        return desk.calendar().plusWorkingDays(on, measure.days());
    }

    /**
     * Submits measures as done, with the files that prove it.
     *
     * @param measure the measure's short number, null for all that whoever acts answers for
     * @param evidence needed unless something is attached to the measure or the finding as a whole already, and since it was
     *     sent back last
     * @throws Refused where nothing is to be submitted, or nothing proves it
     */
    public void submit(int finding, Integer measure, String result, List<Path> evidence, LocalDate on) {
        FindingCase facts = FindingKeeping.numbered(desk, finding);
        List<MeasureStanding> open = measure == null ? openOf(facts) : List.of(standing(facts, measure));
        Permissions.Allowed allowed = desk.allow(
                Deed.SUBMIT_RECTIFICATION,
                open.stream()
                        .map(each -> each.rectification().divisionId())
                        .distinct()
                        .toArray(UUID[]::new));
        FindingSteps steps = new FindingSteps(desk, facts, on);
        open.forEach(each -> steps.add(FindingStep.SUBMIT, each.rectification().id(), result, null, null));
        if (evidence.isEmpty()) {
            expectProved(facts, open, on);
        }
        evidence.forEach(steps::attach);
        steps.apply(allowed, Told.of("rectify.submitted", finding, steps.said()));
    }

    /** A file that proves another measure proves none of these. */
    private void expectProved(FindingCase facts, List<MeasureStanding> submitted, LocalDate on) {
        int number = facts.finding().number();
        List<Evidence> files = desk.file().evidence().ofFinding(facts.finding().id());
        submitted.forEach(measure -> {
            UUID id = measure.rectification().id();
            if (!isProved(files, id, on)) {
                throw new Refused("rectify.noEvidence", number);
            }
            facts.acts().stream()
                    .filter(act -> act.step() == FindingStep.SEND_BACK && isAbout(act, List.of(measure)))
                    .max(Comparator.comparing(FindingAct::number))
                    .filter(returned ->
                            files.stream().noneMatch(file -> file.proves(id) && file.number() > returned.number()))
                    .ifPresent(returned -> {
                        throw new Refused("rectify.noNewEvidence", number, returned.on());
                    });
        });
    }

    /** Whether a file proves a measure by a day: one of its own, or one of the finding as a whole. */
    static boolean isProved(Desk desk, FindingCase facts, UUID measure, LocalDate on) {
        return isProved(desk.file().evidence().ofFinding(facts.finding().id()), measure, on);
    }

    private static boolean isProved(List<Evidence> files, UUID measure, LocalDate on) {
        return files.stream()
                .anyMatch(file -> file.proves(measure) && !file.on().isAfter(on));
    }

    private static boolean isAbout(FindingAct act, List<MeasureStanding> measures) {
        return act.rectificationId() == null
                || measures.stream()
                        .anyMatch(measure -> measure.rectification().id().equals(act.rectificationId()));
    }

    /** The measures that are not submitted and that whoever acts answers for; all where that is none of them. */
    private List<MeasureStanding> openOf(FindingCase facts) {
        FindingStanding standing = FindingStanding.known(facts);
        List<MeasureStanding> open =
                standing.measures().stream().filter(MeasureStanding::isOpen).toList();
        if (open.isEmpty() || !standing.state().isOpen()) {
            String why = FindingRules.whyNot(standing.state(), FindingStep.SUBMIT);
            throw new Refused(why, facts.finding().number());
        }
        List<MeasureStanding> own = open.stream()
                .filter(each ->
                        desk.may(Deed.SUBMIT_RECTIFICATION, each.rectification().divisionId()))
                .toList();
        return own.isEmpty() ? open : own;
    }

    private static MeasureStanding standing(FindingCase facts, int measure) {
        return FindingStanding.known(facts).measures().stream()
                .filter(each -> each.rectification().number() == measure)
                .findFirst()
                .orElseThrow(() ->
                        new Refused("rectify.unknown", measure, facts.finding().number()));
    }

    /**
     * Sends back what was submitted.
     *
     * @param measure the measure's short number, null for all that were submitted
     */
    public void sendBack(int finding, Integer measure, String reason, LocalDate on) {
        Permissions.Allowed allowed = desk.allow(Deed.VERIFY_RECTIFICATION);
        FindingCase facts = FindingKeeping.numbered(desk, finding);
        UUID about = measure == null
                ? null
                : standing(facts, measure).rectification().id();
        FindingSteps steps = new FindingSteps(desk, facts, on);
        steps.add(FindingStep.SEND_BACK, about, reason, null, null);
        steps.apply(allowed, Told.of("rectify.returned", finding, steps.said()));
    }

    /**
     * Closes a finding out (销号): verified by whoever acts, who is another than those who did it.
     *
     * @param label the number under which it is closed out, null for the next of the year (2022-001)
     * @return the number under which it is closed out
     * @throws Refused where a measure is not submitted, nothing proves it, or the verifier had a hand in it
     */
    public String close(int finding, String label, LocalDate on) {
        Permissions.Allowed allowed = desk.allow(Deed.VERIFY_RECTIFICATION);
        FindingCase facts = FindingKeeping.numbered(desk, finding);
        String number = label == null || label.isBlank() ? nextLabel(on) : expectFree(label.strip());
        FindingSteps steps = new FindingSteps(desk, facts, on);
        steps.add(FindingStep.CLOSE, null, null, null, number);
        steps.apply(allowed, Told.of("finding.closed", finding, number));
        return number;
    }

    /** The number under which the next finding of a year is closed out unless another is given. */
    public String nextLabel(LocalDate on) {
        return ClosingNumbers.next(
                desk.file().lookBacks().closingNumbers(on.getYear() + ClosingNumbers.DASH), on.getYear());
    }

    private String expectFree(String label) {
        if (label.length() > LONGEST_NAME) {
            throw new Refused("finding.longNumber", label.length(), LONGEST_NAME);
        }
        if (desk.file().lookBacks().closingNumbers(label).contains(label)) {
            throw new Refused("finding.numberTaken", label);
        }
        return label;
    }

    /** Asks for more time on a measure. */
    public void ask(int finding, int measure, LocalDate until, String reason, LocalDate on) {
        FindingCase facts = FindingKeeping.numbered(desk, finding);
        MeasureStanding standing = standing(facts, measure);
        Permissions.Allowed allowed =
                desk.allow(Deed.SUBMIT_RECTIFICATION, standing.rectification().divisionId());
        FindingSteps steps = new FindingSteps(desk, facts, on);
        steps.add(FindingStep.ASK_TIME, standing.rectification().id(), reason, until, null);
        steps.apply(allowed, Told.of("rectify.asked", finding, measure, standing.due(), until, steps.said()));
    }

    /** Grants the time that is asked for; the first limit stays on record. */
    public void grant(int finding, int measure, LocalDate on) {
        Permissions.Allowed allowed = desk.allow(Deed.VERIFY_RECTIFICATION);
        FindingCase facts = FindingKeeping.numbered(desk, finding);
        MeasureStanding standing = standing(facts, measure);
        if (standing.asked() == null) {
            throw new Refused("rectify.notAsked", measure);
        }
        FindingSteps steps = new FindingSteps(desk, facts, on);
        steps.add(FindingStep.GRANT_TIME, standing.rectification().id(), null, standing.asked(), null);
        steps.apply(allowed, Told.of("rectify.granted", finding, measure, standing.due(), standing.asked()));
    }

    /** Refuses the time that is asked for; the limit stays as it was. */
    public void refuse(int finding, int measure, String reason, LocalDate on) {
        Permissions.Allowed allowed = desk.allow(Deed.VERIFY_RECTIFICATION);
        FindingCase facts = FindingKeeping.numbered(desk, finding);
        FindingSteps steps = new FindingSteps(desk, facts, on);
        steps.add(
                FindingStep.REFUSE_TIME,
                standing(facts, measure).rectification().id(),
                reason,
                null,
                null);
        steps.apply(allowed, Told.of("rectify.refused", finding, measure, steps.said()));
    }

    /** Gives a measure up; it stays on record with the reason. */
    public void withdraw(int finding, int measure, String reason, LocalDate on) {
        Permissions.Allowed allowed = desk.allow(Deed.RUN_LOOK_BACK);
        FindingCase facts = FindingKeeping.numbered(desk, finding);
        FindingSteps steps = new FindingSteps(desk, facts, on);
        steps.add(FindingStep.WITHDRAW, standing(facts, measure).rectification().id(), reason, null, null);
        steps.apply(allowed, Told.of("rectify.withdrawn", finding, measure, steps.said()));
    }
}
