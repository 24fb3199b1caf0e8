package org.yaodian.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.yaodian.lookback.FindingCase;
import org.yaodian.lookback.FindingQuery;
import org.yaodian.lookback.FindingStanding;
import org.yaodian.lookback.MeasureStanding;
import org.yaodian.lookback.Rectification;
import org.yaodian.plan.Person;
import org.yaodian.store.RowChange;

/**
 * What passes from divisions that are no longer there to those that take their place: their people, and the measures that
 * are open at them. Where a finding was found stays on record, and so does what is closed out.
 */
final class SucceededRows {
    private final List<RowChange<?>> rows = new ArrayList<>();
    private final List<YearRolling.Followed> followed = new ArrayList<>();

    SucceededRows(Desk desk, Successors successors) {
        successors.gone().forEach((old, successor) -> {
            List<String> people = new ArrayList<>();
            for (Person person : desk.file().people()) {
                if (old.equals(person.divisionId())) {
                    rows.add(RowChange.changed(person, person.as(person.role(), successor)));
                    people.add(person.name());
                }
            }
            List<Integer> findings = new ArrayList<>();
            for (FindingCase facts : openAt(desk, old)) {
                List<Rectification> measures = openOf(facts, old);
                measures.forEach(measure -> rows.add(RowChange.changed(measure, measure.withDivision(successor))));
                if (!measures.isEmpty()) {
                    findings.add(facts.finding().number());
                }
            }
            followed.add(
                    new YearRolling.Followed(successors.nameOf(old), successors.nameOf(successor), people, findings));
        });
    }

    private static List<FindingCase> openAt(Desk desk, UUID division) {
        return desk.file()
                .lookBacks()
                .all(FindingQuery.all(Dates.FAR).withDivision(division).withStates(FindingQuery.OPEN));
    }

    /** What is submitted may be sent back: it follows as well. */
    private static List<Rectification> openOf(FindingCase facts, UUID division) {
        return FindingStanding.known(facts).measures().stream()
                .filter(measure -> measure.stage() != MeasureStanding.Stage.WITHDRAWN)
                .map(MeasureStanding::rectification)
                .filter(measure -> measure.divisionId().equals(division))
                .toList();
    }

    List<RowChange<?>> rows() {
        return rows;
    }

    List<YearRolling.Followed> followed() {
        return followed;
    }
}
