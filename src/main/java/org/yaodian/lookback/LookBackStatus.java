package org.yaodian.lookback;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.yaodian.calendar.WorkCalendar;
import org.yaodian.plan.Bilingual;
import org.yaodian.plan.Division;
import org.yaodian.plan.Obligation;
import org.yaodian.plan.OwedBy;
import org.yaodian.plan.PlanSnapshot;
import org.yaodian.plan.Registered.MetEntries;
import org.yaodian.plan.Registered.OpenEntries;
import org.yaodian.plan.State;
import org.yaodian.plan.WarningWindow;
import org.yaodian.plan.WorkItem;

/**
 * What look-backs mean for the items of a plan. An open rectification lights the item that its finding names, where that
 * is one of the plan or has a successor in it, and the look-back's own item; it is told under the first of both alone. A
 * round meets the look-back's obligation when all that it goes through was seen: of a division, or of the whole.
 */
public final class LookBackStatus {
    /** The word by which what is told of a rectification is known among registers. */
    public static final String REGISTER = "look-back";

    private static final Bilingual NAME = new Bilingual("回头看整改", "Rectification");

    private final LookBackTallies tallies;
    private final WorkItem item;
    private final Set<UUID> itemIds;
    private final Map<UUID, UUID> heirs;
    private final List<FindingStanding> open;

    /** @param item the plan's item that demands the look-back, null for none */
    public LookBackStatus(LookBackTallies tallies, PlanSnapshot snapshot, WorkItem item, WorkCalendar calendar) {
        this.tallies = tallies;
        this.item = item;
        this.itemIds = snapshot.items().stream().map(WorkItem::id).collect(Collectors.toSet());
        this.heirs = snapshot.divisions().stream().collect(Collectors.toMap(Division::id, Division::heirId));
        WarningWindow window = new WarningWindow(calendar, snapshot.office().warningDays());
        this.open = tallies.open().stream()
                .map(facts -> FindingStanding.on(snapshot.on(), facts, window))
                .toList();
    }

    /**
     * The open rectifications, each like an open entry of its division, or of the one that took its place; a finding
     * without any stands for itself.
     */
    public List<OpenEntries> open() {
        List<OpenEntries> entries = new ArrayList<>();
        for (FindingStanding finding : open) {
            List<MeasureStanding> measures = finding.measures().stream()
                    .filter(measure -> measure.stage() != MeasureStanding.Stage.WITHDRAWN)
                    .toList();
            if (measures.isEmpty()) {
                entries.add(entries(
                        finding, finding.finding().problem(), finding.finding().divisionId(), finding.light(), null));
            }
            measures.forEach(measure -> entries.add(entries(
                    finding,
                    measure.rectification().measure(),
                    measure.rectification().divisionId(),
                    measure.state(),
                    measure.isOpen() ? measure.due() : null)));
        }
        return entries;
    }

    private OpenEntries entries(FindingStanding finding, String about, UUID divisionId, State state, LocalDate due) {
        UUID named = itemOf(finding.finding());
        UUID own = item == null ? null : item.id();
        return new OpenEntries(
                named == null ? own : named,
                Objects.equals(named, own) ? null : own,
                Set.of(),
                heirs.getOrDefault(divisionId, divisionId),
                REGISTER,
                NAME,
                Integer.toString(finding.finding().number()),
                about,
                1,
                finding.finding().on(),
                true,
                state,
                due);
    }

    /** Whether what is told is a rectification, whose label is the short number of its finding. */
    public static boolean isOfFinding(OpenEntries entries) {
        return entries.register().equals(REGISTER) && entries.name().equals(NAME);
    }

    /** The item of the plan that a finding concerns: the one that it names, or the one that carries it on. */
    private UUID itemOf(Finding finding) {
        if (finding.itemId() == null || itemIds.contains(finding.itemId())) {
            return finding.itemId();
        }
        return tallies.successors().get(finding.itemId());
    }

    /** What the rounds meet of the obligations that the look-back serves. */
    public List<MetEntries> met(List<Obligation> served) {
        Set<UUID> once = idsOf(served, OwedBy.ITEM);
        Set<UUID> each = idsOf(served, OwedBy.EACH_DIVISION);
        List<MetEntries> met = new ArrayList<>();
        for (RoundFacts round : tallies.rounds()) {
            if (!once.isEmpty() && !round.expected().isEmpty()) {
                round.doneOn().ifPresent(on -> met.add(new MetEntries(once, null, on, 1)));
            }
            Set<UUID> divisions = new HashSet<>();
            round.expected().forEach(place -> divisions.add(place.divisionId()));
            if (!each.isEmpty()) {
                divisions.forEach(division ->
                        round.doneOn(division).ifPresent(on -> met.add(new MetEntries(each, division, on, 1))));
            }
        }
        return met;
    }

    private static Set<UUID> idsOf(List<Obligation> served, OwedBy owedBy) {
        return served.stream()
                .filter(obligation -> obligation.owedBy() == owedBy)
                .map(Obligation::id)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** How many there are to count: rounds, and findings open and closed out. */
    public int entries() {
        return tallies.rounds().size() + open.size() + tallies.closed();
    }

    public int countOpen() {
        return open.size();
    }

    /** How many of the open findings stand so. */
    public int count(State light) {
        return (int) open.stream().filter(finding -> finding.light() == light).count();
    }
}
