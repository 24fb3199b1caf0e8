package org.yaodian.store;

import static org.yaodian.store.schema.Tables.ASSIGNMENT;
import static org.yaodian.store.schema.Tables.DIVISION;
import static org.yaodian.store.schema.Tables.DIVISION_GROUP;
import static org.yaodian.store.schema.Tables.FULFILMENT;
import static org.yaodian.store.schema.Tables.GROUP_ASSIGNMENT;
import static org.yaodian.store.schema.Tables.OBLIGATION;
import static org.yaodian.store.schema.Tables.OFFICE;
import static org.yaodian.store.schema.Tables.PLAN;
import static org.yaodian.store.schema.Tables.SECTION;
import static org.yaodian.store.schema.Tables.SOURCE_DOCUMENT;
import static org.yaodian.store.schema.Tables.WORK_ITEM;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import org.jooq.Record1;
import org.jooq.Select;
import org.jooq.impl.DSL;
import org.yaodian.plan.Assignment;
import org.yaodian.plan.Division;
import org.yaodian.plan.DivisionGroup;
import org.yaodian.plan.Fulfilment;
import org.yaodian.plan.GroupAssignment;
import org.yaodian.plan.Obligation;
import org.yaodian.plan.Office;
import org.yaodian.plan.Plan;
import org.yaodian.plan.PlanSnapshot;
import org.yaodian.plan.Section;
import org.yaodian.plan.SourceDocument;
import org.yaodian.plan.WorkItem;

/** Reads the records of one plan. Runs within the caller's transaction, so that they belong together. */
final class SnapshotReader {
    private final DSLContext context;

    SnapshotReader(DSLContext context) {
        this.context = context;
    }

    /** The years that the file has plans for, newest first. */
    List<Integer> years() {
        return context.select(PLAN.YEAR).from(PLAN).orderBy(PLAN.YEAR.desc()).fetch(PLAN.YEAR);
    }

    /** @param year null for the newest */
    Optional<Plan> plan(Integer year) {
        return context.selectFrom(PLAN)
                .where(year == null ? DSL.noCondition() : PLAN.YEAR.eq(year))
                .orderBy(PLAN.YEAR.desc())
                .limit(1)
                .fetchOptional(PlanRows::plan);
    }

    Optional<SourceDocument> document(UUID planId) {
        return context.selectFrom(SOURCE_DOCUMENT)
                .where(SOURCE_DOCUMENT.PLAN_ID.eq(planId.toString()))
                .fetchOptional(PlanRows::document);
    }

    Optional<WorkItem> item(UUID itemId) {
        return context.selectFrom(WORK_ITEM)
                .where(WORK_ITEM.ID.eq(itemId.toString()))
                .fetchOptional(PlanRows::item);
    }

    List<Fulfilment> fulfilmentsOf(UUID obligationId) {
        return context.selectFrom(FULFILMENT)
                .where(FULFILMENT.OBLIGATION_ID.eq(obligationId.toString()))
                .orderBy(FULFILMENT.ON_DAY)
                .fetch(OwedRows::fulfilment);
    }

    Office office() {
        return context.selectFrom(OFFICE).fetchSingle(PlanRows::office);
    }

    List<Division> divisions() {
        return context.selectFrom(DIVISION)
                .orderBy(DIVISION.ORDINAL, DIVISION.NAME)
                .fetch(PeopleRows::division);
    }

    PlanSnapshot snapshot(Plan plan, LocalDate on) {
        String planId = plan.id().toString();
        Select<Record1<String>> itemIds =
                DSL.select(WORK_ITEM.ID).from(WORK_ITEM).where(WORK_ITEM.PLAN_ID.eq(planId));
        List<WorkItem> items = items(planId, on);
        List<Division> divisions = divisions();
        return new PlanSnapshot(
                office(),
                plan,
                on,
                sections(planId),
                items,
                divisions,
                groups(planId),
                groupAssignments(itemIds),
                assignments(itemIds, items, divisions),
                obligations(itemIds),
                fulfilments(itemIds, on),
                new ReportReader(context).reports(planId, on),
                ExtensionRows.asOf(context, itemIds, on));
    }

    private List<Section> sections(String planId) {
        return context.selectFrom(SECTION)
                .where(SECTION.PLAN_ID.eq(planId))
                .orderBy(SECTION.ORDINAL)
                .fetch(PlanRows::section);
    }

    /** The closing of an item is a dated fact: before its day the item is open. */
    private List<WorkItem> items(String planId, LocalDate on) {
        return context
                .selectFrom(WORK_ITEM)
                .where(WORK_ITEM.PLAN_ID.eq(planId))
                .orderBy(WORK_ITEM.NUMBER)
                .fetch(PlanRows::item)
                .stream()
                .map(item -> item.closedOn() != null && item.closedOn().isAfter(on) ? item.withClosedOn(null) : item)
                .toList();
    }

    private List<DivisionGroup> groups(String planId) {
        return context.selectFrom(DIVISION_GROUP)
                .where(DIVISION_GROUP.PLAN_ID.eq(planId))
                .orderBy(DIVISION_GROUP.NAME)
                .fetch(PeopleRows::group);
    }

    private List<GroupAssignment> groupAssignments(Select<Record1<String>> itemIds) {
        return context.selectFrom(GROUP_ASSIGNMENT)
                .where(GROUP_ASSIGNMENT.ITEM_ID.in(itemIds))
                .fetch(PeopleRows::groupAssignment);
    }

    private List<Assignment> assignments(
            Select<Record1<String>> itemIds, List<WorkItem> items, List<Division> divisions) {
        Map<UUID, Integer> numbers = items.stream().collect(Collectors.toMap(WorkItem::id, WorkItem::number));
        Map<UUID, Integer> places = divisions.stream().collect(Collectors.toMap(Division::id, Division::ordinal));
        Function<Assignment, Integer> place = assignment -> places.get(assignment.divisionId());
        return context
                .selectFrom(ASSIGNMENT)
                .where(ASSIGNMENT.ITEM_ID.in(itemIds))
                .fetch(PeopleRows::assignment)
                .stream()
                .sorted(Comparator.comparing((Assignment assignment) -> numbers.get(assignment.itemId()))
                        .thenComparing(Assignment::role)
                        .thenComparing(place))
                .toList();
    }

    private List<Obligation> obligations(Select<Record1<String>> itemIds) {
        return context.selectFrom(OBLIGATION)
                .where(OBLIGATION.ITEM_ID.in(itemIds))
                .orderBy(OBLIGATION.ITEM_ID, OBLIGATION.ORDINAL)
                .fetch(OwedRows::obligation);
    }

    private List<Fulfilment> fulfilments(Select<Record1<String>> itemIds, LocalDate on) {
        return context.selectFrom(FULFILMENT)
                .where(FULFILMENT.OBLIGATION_ID.in(
                        DSL.select(OBLIGATION.ID).from(OBLIGATION).where(OBLIGATION.ITEM_ID.in(itemIds))))
                .and(FULFILMENT.ON_DAY.le(on))
                .orderBy(FULFILMENT.ON_DAY)
                .fetch(OwedRows::fulfilment);
    }
}
