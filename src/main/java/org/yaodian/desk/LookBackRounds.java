package org.yaodian.desk;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.yaodian.lookback.Inspection;
import org.yaodian.lookback.InspectionResult;
import org.yaodian.lookback.LookBack;
import org.yaodian.lookback.Rate;
import org.yaodian.lookback.RoundFacts;
import org.yaodian.plan.Division;
import org.yaodian.plan.Person;
import org.yaodian.plan.PersonRole;
import org.yaodian.plan.Plan;
import org.yaodian.plan.Refused;
import org.yaodian.plan.Row;
import org.yaodian.plan.WorkItem;
import org.yaodian.reading.Draft;
import org.yaodian.store.RowChange;
import org.yaodian.store.Told;

/** Rounds of a look-back (回头看): opened over the plan of a year, and gone through item by item and division by division. */
public final class LookBackRounds {
    private final Desk desk;

    public LookBackRounds(Desk desk) {
        this.desk = desk;
    }

    /**
     * Opens a round over a year. Where the file has no plan of that year, the round goes through the items of the plan
     * that it belongs to.
     *
     * @param year that of the plan that the round belongs to, null for the newest
     * @param of the year that is looked at
     * @return the round's short number
     * @throws Refused when the year lies behind the plan's, or a round over it was opened on the same day
     */
    public int start(Integer year, int of, LocalDate on) {
        Permissions.Allowed allowed = desk.allow(Deed.RUN_LOOK_BACK);
        Plan plan = planFor(year, of, on);
        UUID lookedAt = desk.file().plan(of).map(Plan::id).orElse(null);
        return desk.applyNumbered(
                allowed,
                Told.of("lookback.started", of),
                on,
                number -> List.of(RowChange.added(round(number, plan, lookedAt, of, on))));
    }

    /**
     * As {@link #start(Integer, int, LocalDate)}, with the document of the year that is looked at: its plan comes into the
     * file.
     *
     * @throws Refused also when the file has a plan of that year, or the document is of another one
     */
    public int start(Integer year, int of, Draft draft, String documentName, LocalDate on) {
        Permissions.Allowed allowed = desk.allow(Deed.RUN_LOOK_BACK);
        Plan plan = planFor(year, of, on);
        if (draft.year().value() != null && draft.year().value() != of) {
            throw new Refused("lookback.otherYear", documentName, draft.year().value(), of);
        }
        DraftRows rows = PlanMaking.rowsInto(
                desk,
                org.yaodian.reading.DraftEdits.withHead(
                        draft,
                        draft.title().value(),
                        draft.docNumber().value(),
                        draft.issuer().value(),
                        draft.issued().value(),
                        of),
                documentName);
        return desk.applyNumbered(allowed, Told.of("lookback.startedFrom", of, documentName), on, number -> {
            List<RowChange<?>> all = new ArrayList<>(rows.all());
            all.add(RowChange.added(round(number, plan, rows.plan().id(), of, on)));
            return all;
        });
    }

    private Plan planFor(Integer year, int of, LocalDate on) {
        PlanMaking.expectYear(of);
        expectHappened(on);
        Plan plan = desk.snapshot(year, on).plan();
        if (of > plan.year()) {
            throw new Refused("lookback.ahead", of, plan.year());
        }
        desk.file().lookBacks().rounds(Dates.FAR).stream()
                .filter(round -> round.of() == of && round.on().equals(on))
                .findFirst()
                .ifPresent(round -> {
                    throw new Refused("lookback.there", of, on, round.number());
                });
        return plan;
    }

    private LookBack round(int number, Plan plan, UUID lookedAt, int of, LocalDate on) {
        return new LookBack(UUID.randomUUID(), Row.UNSAVED, number, plan.id(), lookedAt, of, on, desk.who());
    }

    /** Only what has happened is recorded: by the machine's day, whatever day was told. */
    void expectHappened(LocalDate on) {
        LocalDate today = desk.clock().machineDay();
        if (on.isAfter(today)) {
            throw new Refused("lookback.future", on, today);
        }
    }

    /** A round sees what it sees since it was opened. */
    void expectWithin(LookBack round, LocalDate on) {
        expectHappened(on);
        if (on.isBefore(round.on())) {
            throw new Refused("lookback.before", on, round.number(), round.on());
        }
    }

    /**
     * Records what was seen of an item at a division: the division's own report of it, or what the office saw, which takes
     * that one's place. What was recorded of it before stays on its day.
     *
     * @param round its short number
     * @param itemNumber that of the plan that is looked at, where the file has it
     * @param result 已落实, 部分落实, 未落实 or 不再适用
     * @return the inspection's short number
     * @throws Refused where there is no such round, item or result, the division does not answer for the item, or the
     *     day is still to come or lies before the round
     */
    public int record(int round, int itemNumber, String divisionName, String result, String seen, LocalDate on) {
        RoundFacts facts = numbered(round);
        WorkItem item = item(facts, itemNumber);
        Division division = Lookups.division(desk.file().divisions(), divisionName);
        Permissions.Allowed allowed = desk.allow(Deed.RECORD_INSPECTION, division.id());
        expectWithin(facts.round(), on);
        InspectionResult known = InspectionResult.named(result)
                .orElseThrow(() -> new Refused(
                        "lookback.result",
                        result,
                        Arrays.stream(InspectionResult.values())
                                .map(InspectionResult::chinese)
                                .collect(Collectors.joining("、"))));
        expectAnswering(facts, item, division);
        expectNotSeenByOffice(facts, new Inspection.Place(item.id(), division.id()));
        return desk.applyNumbered(
                allowed,
                Told.of("lookback.recorded", item.number(), item.name(), division.name(), known.chinese()),
                on,
                number -> List.of(RowChange.added(new Inspection(
                        UUID.randomUUID(),
                        Row.UNSAVED,
                        number,
                        facts.round().id(),
                        item.id(),
                        division.id(),
                        known,
                        seen == null ? "" : seen.strip(),
                        on,
                        desk.who()))));
    }

    /** What a division reports of itself does not take the place of what the office saw there. */
    private void expectNotSeenByOffice(RoundFacts facts, Inspection.Place place) {
        Permissions.Actor actor = desk.actor();
        if (actor.role() == PersonRole.COORDINATOR) {
            return;
        }
        Set<String> own = desk.file().people().stream()
                .filter(person -> actor.speaksFor(person.divisionId()))
                .map(Person::name)
                .collect(Collectors.toSet());
        facts.inspections().stream()
                .filter(inspection -> inspection.place().equals(place) && !own.contains(inspection.by()))
                .findFirst()
                .ifPresent(inspection -> {
                    throw new Refused(
                            "lookback.officeSaw",
                            inspection.on(),
                            inspection.by(),
                            inspection.result().chinese());
                });
    }

    /** Nothing is seen or found of an item at a division that has no part in it. */
    void expectAnswering(RoundFacts facts, WorkItem item, Division division) {
        Set<UUID> answering = facts.expected().stream()
                .filter(place -> place.itemId().equals(item.id()))
                .map(Inspection.Place::divisionId)
                .collect(Collectors.toSet());
        if (!answering.isEmpty() && !answering.contains(division.id())) {
            throw new Refused(
                    "assignment.none",
                    division.name(),
                    item.number(),
                    item.name(),
                    desk.file().divisions().stream()
                            .filter(other -> answering.contains(other.id()))
                            .map(Division::name)
                            .collect(Collectors.joining("、")));
        }
    }

    /** A round with what it goes through, as it is known now. */
    RoundFacts numbered(int number) {
        return desk.file().lookBacks().rounds(Dates.FAR).stream()
                .filter(round -> round.number() == number)
                .findFirst()
                .map(round -> desk.file().lookBacks().facts(round, Dates.FAR))
                .orElseThrow(() -> new Refused("lookback.unknown", number));
    }

    static WorkItem item(RoundFacts facts, int number) {
        return facts.item(number)
                .orElseThrow(
                        () -> new Refused("item.unknown", number, facts.items().size()));
    }

    /** Every round as of a day, in the order of their numbers. */
    public List<RoundStanding> list(LocalDate on) {
        List<Division> divisions = desk.file().divisions();
        List<Rate> rates = desk.file().lookBacks().rates(on);
        return desk.file().lookBacks().rounds(on).stream()
                .map(round -> standing(round, divisions, rates, on))
                .toList();
    }

    /** Those of the plan of a year, null for the newest. */
    public List<RoundStanding> list(Integer year, LocalDate on) {
        UUID plan = desk.snapshot(year, on).plan().id();
        return list(on).stream()
                .filter(standing -> standing.round().planId().equals(plan))
                .toList();
    }

    private RoundStanding standing(LookBack round, List<Division> divisions, List<Rate> rates, LocalDate on) {
        RoundFacts facts = desk.file().lookBacks().facts(round, on);
        Set<UUID> missing = facts.notReported();
        return new RoundStanding(
                facts,
                divisions.stream()
                        .filter(division -> missing.contains(division.id()))
                        .toList(),
                Rate.sum(rates, rate -> rate.round().equals(round.id())));
    }

    /** What was found, and what became of it, for each round and division: to be summed by division or by year. */
    public List<Rate> rates(LocalDate on) {
        return desk.file().lookBacks().rates(on);
    }
}
