package org.yaodian.desk;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.yaodian.lookback.FindingCase;
import org.yaodian.lookback.FindingQuery;
import org.yaodian.lookback.FindingStanding;
import org.yaodian.lookback.LookBack;
import org.yaodian.lookback.MeasureStanding;
import org.yaodian.reading.sheet.LedgerReader;

/**
 * The findings of the file that the rows of a ledger may tell of: of any round over the row's year, by item and problem, and
 * by the division that has the problem or answers for the measure.
 */
final class KnownFindings {
    private final Map<UUID, Integer> years;
    private final Map<String, List<FindingCase>> byProblem;
    private final Map<UUID, FindingStanding> standings = new HashMap<>();

    KnownFindings(Desk desk, List<LookBack> rounds) {
        years = rounds.stream().collect(Collectors.toMap(LookBack::id, LookBack::of));
        Set<UUID> ids = years.keySet();
        byProblem = desk.file().lookBacks().all(FindingQuery.all(Dates.FAR).withRounds(ids)).stream()
                .filter(facts -> facts.finding().outcome().voidedOn() == null)
                .collect(Collectors.groupingBy(facts -> facts.finding().problem()));
    }

    /**
     * The finding that a row tells of; empty where the file has none like it.
     *
     * @param year the year that the row's round looks at
     */
    Optional<FindingCase> of(LedgerLine line, int year) {
        List<FindingCase> alike = byProblem.getOrDefault(line.problem(), List.of()).stream()
                .filter(facts -> years.get(facts.finding().roundId()) == year)
                .filter(facts -> Objects.equals(facts.finding().itemId(), line.itemId()))
                .toList();
        return alike.stream()
                .filter(facts -> facts.finding().divisionId().equals(line.divisionId()))
                .findFirst()
                .or(() -> alike.stream()
                        .filter(facts -> isAnsweredFor(facts, line))
                        .findFirst());
    }

    /** Ledgers name those who answer for the measure as often as those who have the problem. */
    private static boolean isAnsweredFor(FindingCase facts, LedgerLine line) {
        return facts.measures().stream()
                .anyMatch(measure -> measure.divisionId().equals(line.divisionId()) && line.tells(measure.measure()));
    }

    /**
     * Where a row differs from the finding that is there, by the column's key; empty where it tells nothing else. The finding
     * may know more, having moved on since.
     */
    Optional<String> difference(LedgerLine line, FindingCase there) {
        Optional<MeasureStanding> measure = standing(there).measures().stream()
                .filter(known -> line.tells(known.rectification().measure()))
                .findFirst();
        if (line.measure() != null && measure.isEmpty()) {
            return Optional.of(LedgerReader.MEASURE);
        }
        if (measure.isPresent() && limits(measure.get()).noneMatch(due -> due.equals(line.due()))) {
            return Optional.of(LedgerReader.LIMIT);
        }
        boolean closedSince = line.closed() && there.finding().outcome().closedOn() == null;
        return closedSince && !waitsForOthers(measure.orElseThrow(), there)
                ? Optional.of(LedgerReader.CLOSED)
                : Optional.empty();
    }

    /** Whether a measure is done, and the finding open only for another one. */
    private boolean waitsForOthers(MeasureStanding measure, FindingCase there) {
        return measure.stage() == MeasureStanding.Stage.SUBMITTED
                && standing(there).measures().stream().anyMatch(MeasureStanding::isOpen);
    }

    private FindingStanding standing(FindingCase facts) {
        return standings.computeIfAbsent(facts.finding().id(), id -> FindingStanding.known(facts));
    }

    /** The limit as it was planned, and as it is where more time was granted. */
    private static Stream<LocalDate> limits(MeasureStanding measure) {
        return Stream.of(measure.rectification().due(), measure.due());
    }
}
