package org.yaodian.desk;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.yaodian.lookback.FindingAct;
import org.yaodian.lookback.FindingCase;
import org.yaodian.lookback.FindingRules;
import org.yaodian.lookback.FindingStep;
import org.yaodian.lookback.Rectification;
import org.yaodian.plan.Evidence;
import org.yaodian.plan.Row;
import org.yaodian.store.EvidenceFile;
import org.yaodian.store.RowChange;
import org.yaodian.store.Told;

/** What is done on a finding on a day, in one change: measures, acts and files, once the rules have let all of it pass. */
final class FindingSteps {
    private final Desk desk;
    private final LocalDate on;
    private final FindingCase before;
    private final List<Rectification> measures = new ArrayList<>();
    private final List<FindingAct> acts = new ArrayList<>();
    private final List<EvidenceFile> files = new ArrayList<>();
    private FindingCase facts;
    private String said = "";

    FindingSteps(Desk desk, FindingCase facts, LocalDate on) {
        new LookBackRounds(desk).expectHappened(on);
        this.desk = desk;
        this.on = on;
        this.before = facts;
        this.facts = facts;
    }

    /** What was said last, without blanks at its ends. */
    String said() {
        return said;
    }

    void add(Rectification measure) {
        Rectification last = measure.withNumber(FindingRules.UNNUMBERED);
        facts = facts.with(last);
        FindingRules.expectAllowed(facts);
        measures.add(measure);
    }

    /** @param rectificationId null where it is about the finding as a whole */
    void add(FindingStep step, UUID rectificationId, String text, LocalDate until, String label) {
        said = text == null ? "" : text.strip();
        FindingAct act = new FindingAct(
                UUID.randomUUID(),
                Row.UNSAVED,
                FindingRules.UNNUMBERED,
                before.finding().id(),
                rectificationId,
                step,
                on,
                until,
                said.isEmpty() ? null : said,
                label,
                desk.who());
        facts = facts.with(act);
        FindingRules.expectAllowed(facts);
        acts.add(act);
    }

    void attach(Path path) {
        files.add(EvidenceFile.measure(path));
        facts = facts.withEvidence(on);
    }

    /** Writes it; returns the first short number that was given. */
    int apply(Permissions.Allowed allowed, Told told) {
        return desk.attach(allowed, told, on, files, count(), this::rows);
    }

    /** How many short numbers it needs. */
    int count() {
        return measures.size() + acts.size() + files.size();
    }

    /** The records that it writes, numbered from the first on. */
    List<RowChange<?>> rows(int first) {
        int number = first;
        List<RowChange<?>> rows = new ArrayList<>();
        rows.add(RowChange.changed(before.finding(), facts.concluded()));
        for (Rectification measure : measures) {
            rows.add(RowChange.added(measure.withNumber(number++)));
        }
        for (FindingAct act : acts) {
            rows.add(RowChange.added(act.withNumber(number++)));
        }
        for (EvidenceFile file : files) {
            rows.add(RowChange.added(evidence(number++, file)));
        }
        return rows;
    }

    /** What is attached with the one measure that is submitted proves that one. */
    private Evidence evidence(int number, EvidenceFile file) {
        List<UUID> submitted = acts.stream()
                .filter(act -> act.step() == FindingStep.SUBMIT)
                .map(FindingAct::rectificationId)
                .distinct()
                .toList();
        UUID proved = submitted.size() == 1 ? submitted.get(0) : null;
        return EvidenceKeeping.ofFinding(desk, before.finding(), proved, number, file, on);
    }
}
