package org.yaodian.store;

import static org.yaodian.store.schema.Tables.ENTRY;
import static org.yaodian.store.schema.Tables.ENTRY_ACT;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.OrderField;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;
import org.yaodian.register.Entry;
import org.yaodian.register.EntryAct;
import org.yaodian.register.EntryQuery;
import org.yaodian.register.Tallies.TalliedEntry;
import org.yaodian.register.UsedAct;

/** Reads a register's entries page by page. Runs within the caller's transaction. */
final class EntryPages {
    private static final int PAGE = 500;

    private final DSLContext context;

    EntryPages(DSLContext context) {
        this.context = context;
    }

    List<TalliedEntry> page(EntryQuery query, int offset, int limit) {
        List<Entry> entries = context.selectFrom(ENTRY)
                .where(condition(query))
                .orderBy(order(query))
                .limit(limit)
                .offset(offset)
                .fetch(RegisterRows::entry);
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
                .fetch(RegisterRows::entry));
    }

    /** As {@link #ofRegister}, of the entries that are asked for; in the order of their numbers whatever the query says. */
    List<TalliedEntry> after(EntryQuery query, Entry after, int limit) {
        return withActs(context.selectFrom(ENTRY)
                .where(condition(query), behind(after))
                .orderBy(ENTRY.ENTRY_YEAR, ENTRY.RUNNING)
                .limit(limit)
                .fetch(RegisterRows::entry));
    }

    /** Which moves and acts the entries have that are asked for, and how often one of them has each at most. */
    List<UsedAct> usedActs(EntryQuery query) {
        Field<Integer> times = DSL.count().as("times");
        Field<Integer> reasons = DSL.count(ENTRY_ACT.REASON).as("reasons");
        Table<?> each = DSL.select(ENTRY_ACT.ACT, times, reasons)
                .from(ENTRY_ACT)
                .join(ENTRY)
                .on(ENTRY.ID.eq(ENTRY_ACT.ENTRY_ID))
                .where(condition(query), ENTRY_ACT.ON_DAY.le(query.on()))
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

    int count(EntryQuery query) {
        return context.fetchCount(ENTRY, condition(query));
    }

    private Condition condition(EntryQuery query) {
        Condition condition = ENTRY.REGISTER
                .eq(query.register())
                .and(new PlanEntries(context).concern(query.plan()))
                .and(ENTRY.OPENED_ON.le(query.on()));
        Condition closed = ENTRY.CLOSED_ON.le(query.on());
        condition = switch (query.which()) {
            case OPEN -> condition.and(ENTRY.CLOSED_ON.isNull().or(ENTRY.CLOSED_ON.gt(query.on())));
            case CLOSED -> condition.and(closed);
            case ALL -> condition;
        };
        return query.text().isBlank()
                ? condition
                : condition.and(holds(query.text().strip()));
    }

    private static Condition holds(String text) {
        Field<String> number = DSL.concat(
                ENTRY.ENTRY_YEAR.cast(SQLDataType.VARCHAR),
                DSL.inline("-"),
                DSL.substring(DSL.concat(DSL.inline("00"), ENTRY.RUNNING.cast(SQLDataType.VARCHAR)), DSL.inline(-3)));
        return ENTRY.FIELDS.containsIgnoreCase(text).or(number.contains(text)).or(ENTRY.STAGE.contains(text));
    }

    private static List<OrderField<?>> order(EntryQuery query) {
        List<OrderField<?>> order = switch (query.order()) {
            case STANDING ->
                List.of(ENTRY.CLOSED_ON.isNotNull(), ENTRY.CLOSED_ON.desc(), ENTRY.OPENED_ON, ENTRY.NUMBER);
            case NUMBER -> List.of(sorted(ENTRY.ENTRY_YEAR, query), sorted(ENTRY.RUNNING, query));
            case OPENED -> List.of(sorted(ENTRY.OPENED_ON, query), sorted(ENTRY.NUMBER, query));
            case CONTENT -> List.of(sorted(ENTRY.CONTENT, query), sorted(ENTRY.NUMBER, query));
            case STAGE -> List.of(sorted(ENTRY.STAGE, query), sorted(ENTRY.OPENED_ON, query));
        };
        return order;
    }

    private static OrderField<?> sorted(Field<?> field, EntryQuery query) {
        return query.descending() ? field.desc() : field.asc();
    }
}
