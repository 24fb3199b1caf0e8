package org.yaodian.lookback;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * A finding with everything that is known of it, whatever the day and in any order.
 *
 * @param evidence the days on which files were attached to it
 */
public record FindingCase(
        Finding finding, List<Rectification> measures, List<FindingAct> acts, List<LocalDate> evidence) {
    public FindingCase {
        measures = List.copyOf(measures);
        acts = List.copyOf(acts);
        evidence = List.copyOf(evidence);
    }

    /** One that was just found. */
    public static FindingCase of(Finding finding) {
        return new FindingCase(finding, List.of(), List.of(), List.of());
    }

    public FindingCase with(Rectification measure) {
        return new FindingCase(finding, plus(measures, measure), acts, evidence);
    }

    public FindingCase with(FindingAct act) {
        return new FindingCase(finding, measures, plus(acts, act), evidence);
    }

    /** With a file attached on a day. */
    public FindingCase withEvidence(LocalDate on) {
        return new FindingCase(finding, measures, acts, plus(evidence, on));
    }

    private static <T> List<T> plus(List<T> values, T value) {
        List<T> more = new ArrayList<>(values);
        more.add(value);
        return more;
    }

    /** The finding with what follows from all that is known of it. */
    public Finding concluded() {
        FindingReplay replay = FindingReplay.of(this, LocalDate.MAX);
        return finding.withOutcome(new Finding.Outcome(
                finding.outcome().steps() + 1, replay.closedOn(), replay.closedInTime(), replay.voidedOn()));
    }
}
