package org.yaodian.store;

import static org.yaodian.store.schema.Tables.EVIDENCE;
import static org.yaodian.store.schema.Tables.FINDING;
import static org.yaodian.store.schema.Tables.FINDING_ACT;
import static org.yaodian.store.schema.Tables.LOOK_BACK;
import static org.yaodian.store.schema.Tables.RECTIFICATION;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.yaodian.lookback.Finding;
import org.yaodian.lookback.FindingAct;
import org.yaodian.lookback.FindingCase;
import org.yaodian.lookback.FindingQuery;
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
                .fetchOptional(LookBackRows::finding)
                .map(finding -> whole(List.of(finding)).get(0));
    }

    /** A page, the latest found first. */
    List<FindingCase> page(FindingQuery query, int offset, int limit) {
        return whole(context.selectFrom(FINDING)
                .where(condition(query))
                .orderBy(FINDING.ON_DAY.desc(), FINDING.NUMBER.desc())
                .limit(limit)
                .offset(offset)
                .fetch(LookBackRows::finding));
    }

    /** A page of those that are closed out, the latest closed first. */
    List<FindingCase> closed(FindingQuery query, int offset, int limit) {
        return whole(context.selectFrom(FINDING)
                .where(condition(query.withWhich(FindingQuery.Which.CLOSED)))
                .orderBy(FINDING.CLOSED_ON.desc(), FINDING.NUMBER.desc())
                .limit(limit)
                .offset(offset)
                .fetch(LookBackRows::finding));
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
        return switch (query.which()) {
            case OPEN -> condition.and(after(FINDING.CLOSED_ON, query)).and(after(FINDING.VOIDED_ON, query));
            case CLOSED -> condition.and(FINDING.CLOSED_ON.le(query.on()));
            case ALL -> condition;
        };
    }

    private static Condition after(Field<LocalDate> day, FindingQuery query) {
        return day.isNull().or(day.gt(query.on()));
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
                        .fetch(LookBackRows::measure)
                        .stream())
                .collect(Collectors.groupingBy(Rectification::findingId));
        Map<UUID, List<FindingAct>> acts = Batches.of(ids, MOST_IN_ONE_QUESTION)
                .flatMap(batch -> context
                        .selectFrom(FINDING_ACT)
                        .where(FINDING_ACT.FINDING_ID.in(batch))
                        .orderBy(FINDING_ACT.NUMBER)
                        .fetch(LookBackRows::act)
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
