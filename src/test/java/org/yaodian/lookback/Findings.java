package org.yaodian.lookback;

import java.time.LocalDate;
import java.util.UUID;
import org.yaodian.calendar.WorkCalendar;
import org.yaodian.plan.Row;
import org.yaodian.plan.WarningWindow;

/** A finding of 1 November 2022 that a test plays through, each step recorded after those before it. */
final class Findings {
    static final LocalDate FOUND = LocalDate.of(2022, 11, 1);
    static final WarningWindow WINDOW = new WarningWindow(WorkCalendar.weekendsOnly(), 10);
    static final String OFFICE = "张三";
    static final String DIVISION_HEAD = "李四";
    static final String PERSON = "王五";

    private FindingCase facts = FindingCase.of(new Finding(
            UUID.randomUUID(),
            Row.UNSAVED,
            1,
            UUID.randomUUID(),
            UUID.randomUUID(),
            UUID.randomUUID(),
            "公开不及时",
            "",
            "",
            null,
            FOUND,
            OFFICE,
            Finding.Outcome.NONE));
    private int number = 1;

    FindingCase facts() {
        return facts;
    }

    FindingStanding on(String day) {
        return FindingStanding.on(LocalDate.parse(day), facts, WINDOW);
    }

    Rectification planned(String day, String due) {
        return planned(day, due, null);
    }

    Rectification planned(String day, String due, Integer days) {
        Rectification measure = new Rectification(
                UUID.randomUUID(),
                Row.UNSAVED,
                FindingRules.UNNUMBERED,
                facts.finding().id(),
                "补发",
                facts.finding().divisionId(),
                PERSON,
                LocalDate.parse(due),
                days,
                LocalDate.parse(day),
                OFFICE);
        FindingRules.expectAllowed(facts.with(measure));
        Rectification kept = measure.withNumber(++number);
        facts = facts.with(kept);
        return kept;
    }

    Findings evidence(String day) {
        facts = facts.withEvidence(LocalDate.parse(day));
        return this;
    }

    Findings submitted(String day, Rectification measure) {
        return act(FindingStep.SUBMIT, day, measure, "已补发", null, DIVISION_HEAD);
    }

    Findings sentBack(String day) {
        return act(FindingStep.SEND_BACK, day, null, "材料不全", null, OFFICE);
    }

    Findings closed(String day) {
        return act(FindingStep.CLOSE, day, null, null, null, OFFICE);
    }

    Findings act(FindingStep step, String day, Rectification measure, String text, String until, String by) {
        FindingAct act = new FindingAct(
                UUID.randomUUID(),
                Row.UNSAVED,
                FindingRules.UNNUMBERED,
                facts.finding().id(),
                measure == null ? null : measure.id(),
                step,
                LocalDate.parse(day),
                until == null ? null : LocalDate.parse(until),
                text,
                step == FindingStep.CLOSE ? "2022-001" : null,
                by);
        FindingRules.expectAllowed(facts.with(act));
        facts = facts.with(act.withNumber(++number));
        return this;
    }
}
