package org.yaodian.store;

import static org.yaodian.store.RecordCells.as;
import static org.yaodian.store.schema.Tables.ASSIGNMENT;
import static org.yaodian.store.schema.Tables.FINDING;
import static org.yaodian.store.schema.Tables.INSPECTION;
import static org.yaodian.store.schema.Tables.ITEM_FOREBEAR;
import static org.yaodian.store.schema.Tables.LOOK_BACK;
import static org.yaodian.store.schema.Tables.WORK_ITEM;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.yaodian.lookback.FindingQuery;
import org.yaodian.lookback.FindingSort;
import org.yaodian.lookback.FindingState;
import org.yaodian.lookback.Inspection;
import org.yaodian.lookback.LookBack;
import org.yaodian.lookback.LookBackTallies;
import org.yaodian.lookback.RoundFacts;
import org.yaodian.plan.Assignment;
import org.yaodian.plan.Forebear;
import org.yaodian.plan.Plan;
import org.yaodian.plan.WorkItem;

/** Reads rounds and what they saw. Runs within the caller's transaction. */
final class LookBackReader {
    private final DSLContext context;

    LookBackReader(DSLContext context) {
        this.context = context;
    }

    /** All that were opened up to a day, in the order of their numbers. */
    List<LookBack> rounds(LocalDate on) {
        return context.selectFrom(LOOK_BACK)
                .where(LOOK_BACK.ON_DAY.le(on))
                .orderBy(LOOK_BACK.NUMBER)
                .fetch(as(LookBackRows::round));
    }

    /** A round with the items and divisions that it goes through, and what it saw up to a day. */
    RoundFacts facts(LookBack round, LocalDate on) {
        String plan = round.itemsOf().toString();
        List<WorkItem> items = context.selectFrom(WORK_ITEM)
                .where(WORK_ITEM.PLAN_ID.eq(plan))
                .orderBy(WORK_ITEM.NUMBER)
                .fetch(as(PlanRows::item));
        List<Assignment> assignments = context.selectFrom(ASSIGNMENT)
                .where(ASSIGNMENT.ITEM_ID.in(
                        DSL.select(WORK_ITEM.ID).from(WORK_ITEM).where(WORK_ITEM.PLAN_ID.eq(plan))))
                .fetch(as(PeopleRows::assignment));
        return new RoundFacts(round, items, assignments, inspections(round, on));
    }

    private List<Inspection> inspections(LookBack round, LocalDate on) {
        return context.selectFrom(INSPECTION)
                .where(INSPECTION.ROUND_ID.eq(round.id().toString()), INSPECTION.ON_DAY.le(on))
                .orderBy(INSPECTION.ON_DAY, INSPECTION.NUMBER)
                .fetch(as(LookBackRows::inspection));
    }

    List<WorkItem> itemsOf(List<LookBack> rounds) {
        List<String> plans = rounds.stream()
                .map(round -> round.itemsOf().toString())
                .distinct()
                .toList();
        return context.selectFrom(WORK_ITEM)
                .where(WORK_ITEM.PLAN_ID.in(plans))
                .orderBy(WORK_ITEM.NUMBER)
                .fetch(as(PlanRows::item));
    }

    boolean isLookedAt(UUID itemId) {
        String id = itemId.toString();
        return context.fetchExists(INSPECTION, INSPECTION.ITEM_ID.eq(id))
                || context.fetchExists(FINDING, FINDING.ITEM_ID.eq(id));
    }

    List<Forebear> forebearsOf(UUID itemId) {
        String id = itemId.toString();
        return context.selectFrom(ITEM_FOREBEAR)
                .where(ITEM_FOREBEAR.ITEM_ID.eq(id).or(ITEM_FOREBEAR.FOREBEAR_ID.eq(id)))
                .fetch(as(LookBackRows::forebear));
    }

    /** Which items of the plan carry on which of an earlier one. */
    List<Forebear> forebears(Plan plan) {
        return context.selectFrom(ITEM_FOREBEAR)
                .where(ITEM_FOREBEAR.ITEM_ID.in(DSL.select(WORK_ITEM.ID)
                        .from(WORK_ITEM)
                        .where(WORK_ITEM.PLAN_ID.eq(plan.id().toString()))))
                .fetch(as(LookBackRows::forebear));
    }

    /** What concerns a plan: its own rounds, and of those of earlier plans what is still open. */
    static LookBackTallies tallies(Questions questions, Plan plan, LocalDate on) {
        List<LookBack> all = questions.all(
                LookBackRows::round,
                "select * from look_back where on_day <= ? and plan_id in (select id from plan where year <= ?)"
                        + " order by number",
                on,
                plan.year());
        return all.isEmpty() ? LookBackTallies.NONE : new LookBackReader(questions.context()).tallies(all, plan, on);
    }

    private LookBackTallies tallies(List<LookBack> all, Plan plan, LocalDate on) {
        Set<UUID> own = all.stream()
                .filter(round -> round.planId().equals(plan.id()))
                .map(LookBack::id)
                .collect(Collectors.toSet());
        FindingReader findings = new FindingReader(context);
        Set<UUID> known = all.stream().map(LookBack::id).collect(Collectors.toSet());
        Map<UUID, List<Forebear>> forebears =
                forebears(plan).stream().collect(Collectors.groupingBy(Forebear::forebearId));
        return new LookBackTallies(
                all.stream()
                        .filter(round -> own.contains(round.id()))
                        .map(round -> facts(round, on))
                        .toList(),
                findings.page(
                        FindingQuery.all(on).withRounds(known).withStates(FindingQuery.OPEN),
                        FindingSort.LATEST,
                        0,
                        Integer.MAX_VALUE),
                own.isEmpty()
                        ? 0
                        : findings.count(
                                FindingQuery.all(on).withRounds(own).withStates(Set.of(FindingState.CLOSED_OUT))),
                forebears.entrySet().stream()
                        .collect(Collectors.toMap(
                                Map.Entry::getKey,
                                entry -> entry.getValue().get(0).itemId())));
    }
}
