package org.yaodian.store;

import static org.yaodian.store.RecordCells.as;
import static org.yaodian.store.schema.Tables.ENTRY;
import static org.yaodian.store.schema.Tables.ENTRY_ACT;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.OrderField;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.yaodian.register.Entry;
import org.yaodian.register.EntryAct;
import org.yaodian.register.EntryQuery;
import org.yaodian.register.EntryQuery.Order;
import org.yaodian.register.EntryQuery.Which;
import org.yaodian.register.Tallies.TalliedEntry;
import org.yaodian.register.UsedAct;

/** Reads a register's entries page by page. Runs within the caller's transaction. */
final class EntryPages {
    private static final int PAGE = 500;

    private final DSLContext context;
    private final EntryConditions conditions;

    EntryPages(DSLContext context) {
        this.context = context;
        this.conditions = new EntryConditions(context);
    }

    List<TalliedEntry> page(EntryQuery query, int offset, int limit) {
        List<Entry> entries =
                query.order() == Order.STANDING ? byStanding(query, offset, limit) : sorted(query, offset, limit);
        return withActs(entries);
    }

    private List<TalliedEntry> withActs(List<Entry> entries) {
        Map<UUID, List<EntryAct>> acts = new EntryReader(context).acts(entries);
        return entries.stream()
                .map(entry -> new TalliedEntry(entry, acts.getOrDefault(entry.id(), List.of())))
                .toList();
    }

    /**
     * The next entries of a register by their numbers.
     *
     * @param after the last one of the page before, null for the first page
     */
    List<TalliedEntry> ofRegister(String register, Entry after) {
        return withActs(context.selectFrom(ENTRY)
                .where(ENTRY.REGISTER.eq(register), behind(after))
                .orderBy(ENTRY.ENTRY_YEAR, ENTRY.RUNNING)
                .limit(PAGE)
                .fetch(as(RegisterRows::entry)));
    }

    /** As {@link #ofRegister}, of the entries that are asked for; in the order of their numbers whatever the query says. */
    List<TalliedEntry> after(EntryQuery query, Entry after, int limit) {
        return withActs(context.selectFrom(ENTRY)
                .where(conditions.of(query), behind(after))
                .orderBy(ENTRY.ENTRY_YEAR, ENTRY.RUNNING)
                .limit(limit)
                .fetch(as(RegisterRows::entry)));
    }

    /** Which moves and acts the entries have that are asked for, and how often one of them has each at most. */
    List<UsedAct> usedActs(EntryQuery query) {
        Field<Integer> times = DSL.count().as("times");
        Field<Integer> reasons = DSL.count(ENTRY_ACT.REASON).as("reasons");
        Table<?> each = DSL.select(ENTRY_ACT.ACT, times, reasons)
                .from(ENTRY_ACT)
                .join(ENTRY)
                .on(ENTRY.ID.eq(ENTRY_ACT.ENTRY_ID))
                .where(conditions.of(query), ENTRY_ACT.ON_DAY.le(query.on()))
                .groupBy(ENTRY_ACT.ENTRY_ID, ENTRY_ACT.ACT)
                .asTable("each_entry");
        Field<String> act = each.field(ENTRY_ACT.ACT);
        return context.select(act, DSL.max(each.field(times)), DSL.sum(each.field(reasons)))
                .from(each)
                .groupBy(act)
                .fetch(row ->
                        new UsedAct(row.value1(), row.value2(), row.value3().signum() > 0));
    }

    private static Condition behind(Entry after) {
        return after == null
                ? DSL.noCondition()
                : DSL.row(ENTRY.ENTRY_YEAR, ENTRY.RUNNING).gt(after.year(), after.running());
    }

    List<Entry> holding(String text, int limit) {
        return fetch(EntryConditions.holds(text), List.of(ENTRY.OPENED_ON.desc(), ENTRY.NUMBER.desc()), 0, limit);
    }

    /** A division's open entries of any register on a day, as they came in. */
    List<TalliedEntry> openOf(UUID divisionId, LocalDate on, int limit) {
        return withActs(fetch(
                ENTRY.DIVISION_ID
                        .eq(divisionId.toString())
                        .and(ENTRY.OPENED_ON.le(on))
                        .and(ENTRY.VOIDED_ON.isNull().or(ENTRY.VOIDED_ON.gt(on)))
                        .and(ENTRY.CLOSED_ON.isNull().or(ENTRY.CLOSED_ON.gt(on))),
                List.of(ENTRY.OPENED_ON, ENTRY.NUMBER),
                0,
                limit));
    }

    int count(EntryQuery query) {
        return context.fetchCount(ENTRY, conditions.of(query));
    }

    private List<Entry> sorted(EntryQuery query, int offset, int limit) {
        return fetch(conditions.of(query), order(query), offset, limit);
    }

    /** Open entries as they came in, then closed ones, the latest first: two questions, each answered along an index. */
    private List<Entry> byStanding(EntryQuery query, int offset, int limit) {
        if (!query.text().isBlank()) {
            // every entry is looked into anyway: once is enough
            Condition open = EntryConditions.open(query);
            return fetch(
                    conditions.of(query),
                    List.of(DSL.when(open, 0).otherwise(1), ENTRY.CLOSED_ON.desc(), ENTRY.OPENED_ON, ENTRY.NUMBER),
                    offset,
                    limit);
        }
        Condition condition = conditions.but(query);
        List<Entry> entries = new ArrayList<>();
        int before = 0;
        if (query.which() != Which.CLOSED) {
            Condition open = condition.and(EntryConditions.open(query));
            entries.addAll(fetch(open, List.of(ENTRY.OPENED_ON, ENTRY.NUMBER), offset, limit));
            before = entries.isEmpty() && offset > 0 ? context.fetchCount(ENTRY, open) : offset + entries.size();
        }
        if (query.which() != Which.OPEN && entries.size() < limit) {
            entries.addAll(fetch(
                    condition.and(EntryConditions.closed(query)),
                    List.of(ENTRY.CLOSED_ON.desc(), ENTRY.OPENED_ON.desc(), ENTRY.NUMBER.desc()),
                    Math.max(0, offset - before),
                    limit - entries.size()));
        }
        return entries;
    }

    private List<Entry> fetch(Condition condition, List<? extends OrderField<?>> order, int offset, int limit) {
        return context.selectFrom(ENTRY)
                .where(condition)
                .orderBy(order)
                .limit(limit)
                .offset(offset)
                .fetch(as(RegisterRows::entry));
    }

    private static List<OrderField<?>> order(EntryQuery query) {
        return switch (query.order()) {
            case STANDING -> throw new IllegalArgumentException("asked for in two questions");
            case NUMBER -> List.of(sorted(ENTRY.ENTRY_YEAR, query), sorted(ENTRY.RUNNING, query));
            case OPENED -> List.of(sorted(ENTRY.OPENED_ON, query), sorted(ENTRY.NUMBER, query));
            case CONTENT -> List.of(sorted(ENTRY.CONTENT, query), sorted(ENTRY.NUMBER, query));
            case STAGE -> List.of(sorted(ENTRY.STAGE, query), sorted(ENTRY.OPENED_ON, query));
        };
    }

    private static OrderField<?> sorted(Field<?> field, EntryQuery query) {
        return query.descending() ? field.desc() : field.asc();
    }
}
