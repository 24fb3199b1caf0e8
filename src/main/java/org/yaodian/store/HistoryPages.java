package org.yaodian.store;

import static org.yaodian.store.schema.Tables.CHANGE;
import static org.yaodian.store.schema.Tables.CHANGE_ROW;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.OrderField;
import org.jooq.impl.DSL;
import org.yaodian.store.schema.tables.records.ChangeRecord;

/**
 * Pages of the history, newest first: each takes its rows from an index in their order, so that a page costs what it
 * shows and not what the history holds. Within a span of time they stand by the time, else by their place; for a clock
 * that goes forward that is the same.
 */
final class HistoryPages {
    private final DSLContext context;

    HistoryPages(DSLContext context) {
        this.context = context;
    }

    List<ChangeRecord> page(HistoryFilter filter, int offset, int limit) {
        if (!filter.isOfRecords()) {
            return context.selectFrom(CHANGE)
                    .where(changes(filter))
                    .orderBy(order(filter))
                    .limit(limit)
                    .offset(offset)
                    .fetch();
        }
        // the index of the records gives the places in their order; a change may have touched several of them
        var places = DSL.selectDistinct(CHANGE_ROW.SEQ)
                .from(CHANGE_ROW)
                .crossJoin(CHANGE)
                .where(CHANGE.SEQ.eq(CHANGE_ROW.SEQ))
                .and(records(filter))
                .and(changes(filter))
                .orderBy(CHANGE_ROW.SEQ.desc())
                .limit(limit)
                .offset(offset);
        return context.selectFrom(CHANGE)
                .where(CHANGE.SEQ.in(places))
                .orderBy(CHANGE.SEQ.desc())
                .fetch();
    }

    int count(HistoryFilter filter) {
        if (!filter.isOfRecords()) {
            return context.fetchCount(CHANGE, changes(filter));
        }
        Condition ofChanges = changes(filter);
        var from = DSL.selectDistinct(CHANGE_ROW.SEQ).from(CHANGE_ROW);
        return context.fetchCount(
                ofChanges.equals(DSL.noCondition())
                        ? from.where(records(filter))
                        : from.crossJoin(CHANGE)
                                .where(CHANGE.SEQ.eq(CHANGE_ROW.SEQ))
                                .and(records(filter))
                                .and(ofChanges));
    }

    /** Which of the changes have been taken back and not done again. */
    Set<Long> undone(Collection<Long> places) {
        Set<Long> undone = new HashSet<>();
        context.select(CHANGE.TARGET_SEQ, CHANGE.ACT)
                .from(CHANGE)
                .where(CHANGE.TARGET_SEQ.in(
                        places.stream().map(Math::toIntExact).toList()))
                .orderBy(CHANGE.SEQ)
                .forEach(turn -> {
                    long target = turn.value1();
                    if (turn.value2().equals(Act.UNDO.name())) {
                        undone.add(target);
                    } else {
                        undone.remove(target);
                    }
                });
        return undone;
    }

    private static List<OrderField<?>> order(HistoryFilter filter) {
        return filter.isOfTime() ? List.of(CHANGE.AT.desc(), CHANGE.SEQ.desc()) : List.of(CHANGE.SEQ.desc());
    }

    private static Condition records(HistoryFilter filter) {
        Condition condition = DSL.noCondition();
        if (filter.item() != null) {
            condition = condition.and(CHANGE_ROW.ITEM_ID.eq(filter.item().toString()));
        }
        if (filter.row() != null) {
            condition = condition.and(CHANGE_ROW.ROW_ID.eq(filter.row().toString()));
        }
        // told of the index too, for it is the one in whose order they are read
        return filter.after() == null
                ? condition
                : condition.and(CHANGE_ROW.SEQ.lt(Math.toIntExact(filter.after().seq())));
    }

    private static Condition changes(HistoryFilter filter) {
        Condition condition = DSL.noCondition();
        if (filter.who() != null) {
            condition = condition.and(CHANGE.WHO.eq(filter.who()));
        }
        if (filter.since() != null) {
            condition = condition.and(CHANGE.AT.ge(Columns.utc(filter.since())));
        }
        if (filter.until() != null) {
            condition = condition.and(CHANGE.AT.lt(Columns.utc(filter.until())));
        }
        if (filter.said() != null) {
            condition = condition.and(CHANGE.ARGUMENTS
                    .contains(filter.said().text())
                    .or(CHANGE.TOLD.in(filter.said().keys())));
        }
        if (filter.after() != null && !filter.isOfRecords()) {
            condition = condition.and(after(filter));
        }
        return condition;
    }

    private static Condition after(HistoryFilter filter) {
        int seq = Math.toIntExact(filter.after().seq());
        return filter.isOfTime()
                ? DSL.row(CHANGE.AT, CHANGE.SEQ)
                        .lt(DSL.row(Columns.utc(filter.after().at()), seq))
                : CHANGE.SEQ.lt(seq);
    }
}
