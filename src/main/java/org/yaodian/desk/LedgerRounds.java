package org.yaodian.desk;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.yaodian.lookback.LookBack;
import org.yaodian.plan.Plan;
import org.yaodian.plan.Refused;
import org.yaodian.plan.Row;

/** Finds the round of each year that a ledger tells of; where there is none it is opened with the import. */
final class LedgerRounds {
    /** How far a ledger may look back into years that the file knows nothing of: further back it is a slip of the pen. */
    private static final int MOST_YEARS_BACK = 10;

    private final Desk desk;
    private final LocalDate on;
    private final List<LookBack> known;
    private final Map<Integer, LedgerRound> byYear = new HashMap<>();

    LedgerRounds(Desk desk, LocalDate on) {
        this.desk = desk;
        this.on = on;
        this.known = desk.file().lookBacks().rounds(Dates.FAR);
    }

    List<LookBack> known() {
        return known;
    }

    /**
     * The latest round over a year.
     *
     * @param year null for the latest round, or one over the year before the newest plan's
     * @throws Refused when there is no round over the year, and it lies behind the newest plan's or too far before it to
     *     open one by the way
     */
    LedgerRound of(Integer year) {
        int wanted = year != null ? year : newest();
        return byYear.computeIfAbsent(wanted, this::find);
    }

    private int newest() {
        return known.isEmpty()
                ? desk.years().get(0) - 1
                : known.get(known.size() - 1).of();
    }

    private LedgerRound find(int year) {
        LookBack there = known.stream()
                .filter(round -> round.of() == year)
                .max(Comparator.comparing(LookBack::number))
                .orElse(null);
        LookBack round = there == null ? opened(year) : there;
        return new LedgerRound(round, there == null, desk.file().lookBacks().itemsOf(List.of(round)));
    }

    private LookBack opened(int year) {
        PlanMaking.expectYear(year);
        Plan plan = desk.snapshot(null, on).plan();
        if (year > plan.year()) {
            throw new Refused("lookback.ahead", year, plan.year());
        }
        UUID lookedAt = desk.file().plan(year).map(Plan::id).orElse(null);
        if (lookedAt == null && year < plan.year() - MOST_YEARS_BACK) {
            throw new Refused("finding.import.farYear", year, plan.year(), MOST_YEARS_BACK);
        }
        return new LookBack(UUID.randomUUID(), Row.UNSAVED, 0, plan.id(), lookedAt, year, on, desk.who());
    }

    /** Those that are to be opened. */
    List<LookBack> opened() {
        List<LookBack> opened = new ArrayList<>();
        byYear.values().stream().filter(LedgerRound::isNew).forEach(round -> opened.add(round.round()));
        opened.sort(Comparator.comparing(LookBack::of));
        return opened;
    }
}
