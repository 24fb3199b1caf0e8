package org.yaodian.store;

import static org.yaodian.store.RecordCells.as;
import static org.yaodian.store.schema.Tables.DIVISION;
import static org.yaodian.store.schema.Tables.EVIDENCE;
import static org.yaodian.store.schema.Tables.FINDING;
import static org.yaodian.store.schema.Tables.FINDING_ACT;
import static org.yaodian.store.schema.Tables.LOOK_BACK;
import static org.yaodian.store.schema.Tables.RECTIFICATION;
import static org.yaodian.store.schema.Tables.WORK_ITEM;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.SortField;
import org.jooq.impl.DSL;
import org.yaodian.lookback.Finding;
import org.yaodian.lookback.FindingAct;
import org.yaodian.lookback.FindingCase;
import org.yaodian.lookback.FindingQuery;
import org.yaodian.lookback.FindingSort;
import org.yaodian.lookback.FindingSort.Order;
import org.yaodian.lookback.FindingState;
import org.yaodian.lookback.OpenFinding;
import org.yaodian.lookback.Rate;
import org.yaodian.lookback.Rectification;

/** Reads findings with what became of them, in four questions however many they are. */
final class FindingReader {
    private static final int MOST_IN_ONE_QUESTION = 500;

    private final DSLContext context;

    FindingReader(DSLContext context) {
        this.context = context;
    }

    Optional<FindingCase> numbered(int number) {
        return context.selectFrom(FINDING)
                .where(FINDING.NUMBER.eq(number))
                .fetchOptional(as(LookBackRows::finding))
                .map(finding -> whole(List.of(finding)).get(0));
    }

    List<FindingCase> page(FindingQuery query, FindingSort sort, int offset, int limit) {
        if (limit <= MOST_IN_ONE_QUESTION) {
            // what is sorted and not shown is not read
            return of(context.select(FINDING.ID)
                    .from(FINDING)
                    .where(condition(query))
                    .orderBy(order(query, sort))
                    .limit(limit)
                    .offset(offset)
                    .fetch(row -> Columns.uuid(row.value1())));
        }
        return whole(context.selectFrom(FINDING)
                .where(condition(query))
                .orderBy(order(query, sort))
                .limit(limit)
                .offset(offset)
                .fetch(as(LookBackRows::finding)));
    }

    private static List<SortField<?>> order(FindingQuery query, FindingSort sort) {
        List<SortField<?>> latest = List.of(FINDING.ON_DAY.desc(), FINDING.NUMBER.desc());
        if (sort.order() == Order.FOUND) {
            return sort.descending() ? List.of(FINDING.ON_DAY.asc(), FINDING.NUMBER.asc()) : latest;
        }
        // what has no value stands behind, and before it where the order is turned round
        Field<?> by = by(query, sort.order());
        boolean falling = (sort.order() == Order.CLOSED) != sort.descending();
        SortField<?> first = falling ? by.desc() : by.asc();
        return Stream.concat(Stream.of(sort.descending() ? first.nullsFirst() : first.nullsLast()), latest.stream())
                .toList();
    }

    private static Field<?> by(FindingQuery query, Order order) {
        return switch (order) {
            case FOUND -> FINDING.ON_DAY;
            case NUMBER -> FINDING.NUMBER;
            case CLOSED -> FINDING.CLOSED_ON;
            case STATE -> new FindingColumns(query.on()).state();
            case LIMIT -> new FindingColumns(query.on()).limit();
            case YEAR ->
                DSL.field(DSL.select(LOOK_BACK.OF_YEAR).from(LOOK_BACK).where(LOOK_BACK.ID.eq(FINDING.ROUND_ID)));
            case ITEM ->
                DSL.field(DSL.select(WORK_ITEM.NUMBER).from(WORK_ITEM).where(WORK_ITEM.ID.eq(FINDING.ITEM_ID)));
            case DIVISION ->
                DSL.field(DSL.select(DIVISION.ORDINAL).from(DIVISION).where(DIVISION.ID.eq(FINDING.DIVISION_ID)));
        };
    }

    /** Those that are open as a board arranges them, the latest found first, and nothing else of them. */
    List<OpenFinding> open(FindingQuery query) {
        FindingColumns columns = new FindingColumns(query.on());
        return context.select(FINDING.ID, DSL.field(columns.isPlanned()), columns.nearest())
                .from(FINDING)
                .where(condition(query.withStates(FindingQuery.OPEN)))
                .orderBy(order(query, FindingSort.LATEST))
                .fetch(row -> new OpenFinding(Columns.uuid(row.value1()), row.value2(), row.value3()));
    }

    /** The findings with these ids, in the same order. */
    List<FindingCase> of(List<UUID> ids) {
        Map<UUID, Finding> found = Batches.of(ids, MOST_IN_ONE_QUESTION)
                .flatMap(batch -> context
                        .selectFrom(FINDING)
                        .where(FINDING.ID.in(batch.stream().map(UUID::toString).toList()))
                        .fetch(as(LookBackRows::finding))
                        .stream())
                .collect(Collectors.toMap(Finding::id, Function.identity()));
        return whole(ids.stream().map(found::get).filter(Objects::nonNull).toList());
    }

    int count(FindingQuery query) {
        return context.fetchCount(FINDING, condition(query));
    }

    Condition condition(FindingQuery query) {
        Condition condition = FINDING.ON_DAY.le(query.on());
        if (query.rounds() != null) {
            condition = condition.and(FINDING.ROUND_ID.in(
                    query.rounds().stream().map(UUID::toString).toList()));
        }
        if (query.itemId() != null) {
            condition = condition.and(FINDING.ITEM_ID.eq(query.itemId().toString()));
        }
        if (query.divisionId() != null) {
            String division = query.divisionId().toString();
            condition = condition.and(FINDING.DIVISION_ID
                    .eq(division)
                    .or(FINDING.DIVISION_ID.in(
                            DSL.select(DIVISION.ID).from(DIVISION).where(DIVISION.SUCCESSOR_ID.eq(division))))
                    .or(FINDING.ID.in(DSL.select(RECTIFICATION.FINDING_ID)
                            .from(RECTIFICATION)
                            .where(RECTIFICATION.DIVISION_ID.eq(division), RECTIFICATION.ON_DAY.le(query.on())))));
        }
        if (query.text() != null && !query.text().isBlank()) {
            String text = query.text().strip();
            condition = condition.and(DSL.or(
                    FINDING.PROBLEM.containsIgnoreCase(text),
                    FINDING.CAUSE.containsIgnoreCase(text),
                    FINDING.KIND.containsIgnoreCase(text)));
        }
        if (query.repeated()) {
            condition = condition.and(FINDING.REPEATS_ID.isNotNull());
        }
        return query.states() == null ? condition : condition.and(inOneOf(query.states(), query.on()));
    }

    /** By the days that are kept with the finding as far as these tell; by its measures only where they matter. */
    private static Condition inOneOf(Set<FindingState> states, LocalDate on) {
        if (states.isEmpty()) {
            return DSL.falseCondition();
        }
        FindingColumns columns = new FindingColumns(on);
        Condition any = DSL.noCondition();
        if (states.contains(FindingState.CLOSED_OUT)) {
            any = any.or(columns.closed());
        }
        if (states.contains(FindingState.VOIDED)) {
            any = any.or(columns.voided());
        }
        List<Integer> open =
                states.stream().filter(FindingState::isOpen).map(Enum::ordinal).toList();
        if (open.size() == FindingQuery.OPEN.size()) {
            return any.or(columns.open());
        }
        return open.isEmpty() ? any : any.or(columns.open().and(columns.state().in(open)));
    }

    /** The findings with their measures, acts and files, in the same order. */
    private List<FindingCase> whole(List<Finding> findings) {
        List<String> ids =
                findings.stream().map(finding -> finding.id().toString()).toList();
        Map<UUID, List<Rectification>> measures = Batches.of(ids, MOST_IN_ONE_QUESTION)
                .flatMap(batch -> context
                        .selectFrom(RECTIFICATION)
                        .where(RECTIFICATION.FINDING_ID.in(batch))
                        .orderBy(RECTIFICATION.NUMBER)
                        .fetch(as(LookBackRows::measure))
                        .stream())
                .collect(Collectors.groupingBy(Rectification::findingId));
        Map<UUID, List<FindingAct>> acts = Batches.of(ids, MOST_IN_ONE_QUESTION)
                .flatMap(batch -> context
                        .selectFrom(FINDING_ACT)
                        .where(FINDING_ACT.FINDING_ID.in(batch))
                        .orderBy(FINDING_ACT.NUMBER)
                        .fetch(as(LookBackRows::act))
                        .stream())
                .collect(Collectors.groupingBy(FindingAct::findingId));
        Map<String, List<LocalDate>> evidence = Batches.of(ids, MOST_IN_ONE_QUESTION)
                .flatMap(batch -> context
                        .select(EVIDENCE.FINDING_ID, EVIDENCE.ON_DAY)
                        .from(EVIDENCE)
                        .where(EVIDENCE.FINDING_ID.in(batch))
                        .orderBy(EVIDENCE.NUMBER)
                        .fetch()
                        .stream())
                .collect(Collectors.groupingBy(
                        row -> row.value1(), Collectors.mapping(row -> row.value2(), Collectors.toList())));
        return findings.stream()
                .map(finding -> new FindingCase(
                        finding,
                        measures.getOrDefault(finding.id(), List.of()),
                        acts.getOrDefault(finding.id(), List.of()),
                        evidence.getOrDefault(finding.id().toString(), List.of())))
                .toList();
    }

    List<String> closingNumbers(String beginning) {
        return context.select(FINDING_ACT.LABEL)
                .from(FINDING_ACT)
                .where(FINDING_ACT.LABEL.startsWith(beginning))
                .fetch(FINDING_ACT.LABEL);
    }

    Map<UUID, Integer> numbersOf(List<UUID> findings) {
        return Batches.of(findings, MOST_IN_ONE_QUESTION)
                .flatMap(batch -> context
                        .select(FINDING.ID, FINDING.NUMBER)
                        .from(FINDING)
                        .where(FINDING.ID.in(batch.stream().map(UUID::toString).toList()))
                        .fetch()
                        .stream())
                .collect(Collectors.toMap(row -> UUID.fromString(row.value1()), row -> row.value2()));
    }

    /** For each round and division what was found and what became of it, by the day. */
    List<Rate> rates(LocalDate on) {
        Field<Integer> closed = counted(FINDING.CLOSED_ON.le(on));
        Field<Integer> inTime = counted(FINDING.CLOSED_ON.le(on).and(FINDING.IN_TIME));
        Field<Integer> repeated = counted(FINDING.REPEATS_ID.isNotNull());
        return context.select(
                        FINDING.ROUND_ID, LOOK_BACK.OF_YEAR, FINDING.DIVISION_ID, DSL.count(), closed, inTime, repeated)
                .from(FINDING)
                .join(LOOK_BACK)
                .on(LOOK_BACK.ID.eq(FINDING.ROUND_ID))
                .where(FINDING.ON_DAY.le(on), FINDING.VOIDED_ON.isNull().or(FINDING.VOIDED_ON.gt(on)))
                .groupBy(FINDING.ROUND_ID, LOOK_BACK.OF_YEAR, FINDING.DIVISION_ID)
                .fetch(row -> new Rate(
                        Columns.uuid(row.value1()),
                        row.value2(),
                        Columns.uuid(row.value3()),
                        row.value4(),
                        row.value5(),
                        row.value6(),
                        row.value7()));
    }

    private static Field<Integer> counted(Condition condition) {
        return DSL.sum(DSL.when(condition, 1).otherwise(0)).cast(Integer.class);
    }
}
