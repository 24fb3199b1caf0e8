package org.yaodian.desk;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.yaodian.lookback.FindingCase;
import org.yaodian.lookback.FindingQuery;
import org.yaodian.lookback.FindingSort;
import org.yaodian.lookback.FindingStanding;
import org.yaodian.lookback.FindingState;
import org.yaodian.lookback.LookBack;
import org.yaodian.lookback.OpenFinding;
import org.yaodian.plan.Division;
import org.yaodian.plan.Evidence;
import org.yaodian.plan.WarningWindow;
import org.yaodian.plan.WorkItem;

/** Looking at findings as they stand on a day: as a table, page by page, and as a board with a column for each state. */
public final class FindingBrowsing {
    private final Desk desk;
    private final WarningWindow window;

    public FindingBrowsing(Desk desk) {
        this.desk = desk;
        this.window = new WarningWindow(desk.calendar(), desk.file().office().warningDays());
    }

    /**
     * A column of a board: the findings of a state.
     *
     * @param count how many there are
     * @param first those that stand at its head
     */
    public record Column(int count, List<FindingStanding> first) {}

    /** The states that have a column, from left to right. */
    public static final List<FindingState> COLUMNS =
            List.of(FindingState.OPEN, FindingState.RECTIFYING, FindingState.SUBMITTED, FindingState.CLOSED_OUT);

    /** The board of what is asked for, whatever state the query tells; of each column {@code most} at once. */
    public Map<FindingState, Column> board(FindingQuery query, int most) {
        Map<FindingState, List<OpenFinding>> open =
                desk.file().lookBacks().open(query).stream().collect(Collectors.groupingBy(OpenFinding::state));
        Map<FindingState, Column> board = new EnumMap<>(FindingState.class);
        for (FindingState state : COLUMNS) {
            board.put(
                    state,
                    state.isOpen()
                            ? column(open.getOrDefault(state, List.of()), query.on(), most)
                            : closed(query, most));
        }
        return board;
    }

    private Column column(List<OpenFinding> findings, LocalDate on, int most) {
        List<UUID> first = findings.stream()
                .sorted(Comparator.comparing(OpenFinding::nearest, Comparator.nullsLast(Comparator.naturalOrder())))
                .limit(most)
                .map(OpenFinding::id)
                .toList();
        return new Column(findings.size(), standings(desk.file().lookBacks().of(first), on));
    }

    private Column closed(FindingQuery query, int most) {
        return new Column(
                count(query.withStates(Set.of(FindingState.CLOSED_OUT))),
                column(query, FindingState.CLOSED_OUT, 0, most));
    }

    /** A page of a column: what is being done by its limits, the nearest first; what is closed, the latest closed first. */
    public List<FindingStanding> column(FindingQuery query, FindingState state, int offset, int limit) {
        FindingSort sort = switch (state) {
            case RECTIFYING -> new FindingSort(FindingSort.Order.LIMIT, false);
            case CLOSED_OUT -> new FindingSort(FindingSort.Order.CLOSED, false);
            default -> FindingSort.LATEST;
        };
        return page(query.withStates(Set.of(state)), sort, offset, limit);
    }

    /** A page of the table. */
    public List<FindingStanding> page(FindingQuery query, FindingSort sort, int offset, int limit) {
        return standings(desk.file().lookBacks().page(query, sort, offset, limit), query.on());
    }

    public int count(FindingQuery query) {
        return desk.file().lookBacks().count(query);
    }

    /** All that are asked for, in the order of their numbers. */
    public List<FindingStanding> all(FindingQuery query) {
        return page(query, new FindingSort(FindingSort.Order.NUMBER, false), 0, Integer.MAX_VALUE);
    }

    /**
     * One finding with all that happened to it: its timeline.
     *
     * @throws org.yaodian.plan.Refused where there is none with the number
     */
    public FindingStanding numbered(int number, LocalDate on) {
        return standings(List.of(FindingKeeping.numbered(desk, number)), on).get(0);
    }

    /** As {@link #numbered}; empty where there is none with the number. */
    public Optional<FindingStanding> find(int number, LocalDate on) {
        return desk.file()
                .lookBacks()
                .finding(number)
                .map(facts -> standings(List.of(facts), on).get(0));
    }

    private List<FindingStanding> standings(List<FindingCase> findings, LocalDate on) {
        return findings.stream()
                .map(facts -> FindingStanding.on(on, facts, window))
                .toList();
    }

    /** Which words stand for the ids of findings: rounds, items, divisions, earlier findings. */
    public Names names(List<FindingStanding> findings) {
        List<LookBack> rounds = desk.file().lookBacks().rounds(Dates.FAR);
        return new Names(
                rounds.stream().collect(Collectors.toMap(LookBack::id, Function.identity())),
                desk.file().lookBacks().itemsOf(rounds).stream()
                        .collect(Collectors.toMap(WorkItem::id, Function.identity())),
                desk.file().divisions().stream().collect(Collectors.toMap(Division::id, Function.identity())),
                desk.file()
                        .lookBacks()
                        .numbersOf(findings.stream()
                                .map(finding -> finding.finding().repeatsId())
                                .filter(java.util.Objects::nonNull)
                                .distinct()
                                .toList()));
    }

    /**
     * What findings refer to.
     *
     * @param findings the short numbers of earlier findings that others repeat
     */
    public record Names(
            Map<UUID, LookBack> rounds,
            Map<UUID, WorkItem> items,
            Map<UUID, Division> divisions,
            Map<UUID, Integer> findings) {
        /** The round that found it. */
        public LookBack round(FindingStanding finding) {
            return rounds.get(finding.finding().roundId());
        }

        /** The item that it is about, null for none. */
        public WorkItem item(FindingStanding finding) {
            return items.get(finding.finding().itemId());
        }

        /** The short number of the finding that it repeats, null for none. */
        public Integer repeated(FindingStanding finding) {
            return findings.get(finding.finding().repeatsId());
        }

        public String division(UUID id) {
            return divisions.get(id).name();
        }

        /** Who does what is left to do at a division: it, or the one that took its place. */
        public String heir(UUID id) {
            return division(divisions.get(id).heirId());
        }
    }

    /** The files attached to a finding. */
    public List<Evidence> evidenceOf(FindingStanding finding) {
        return desk.file().evidence().ofFinding(finding.finding().id());
    }
}
