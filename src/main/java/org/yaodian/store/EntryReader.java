package org.yaodian.store;

import static org.yaodian.store.RecordCells.as;
import static org.yaodian.store.schema.Tables.ENTRY;
import static org.yaodian.store.schema.Tables.ENTRY_ACT;

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
import org.yaodian.plan.Plan;
import org.yaodian.register.ClosedGroup;
import org.yaodian.register.Entry;
import org.yaodian.register.EntryAct;
import org.yaodian.register.OpenGroup;
import org.yaodian.register.RegisterDefinition;
import org.yaodian.register.RegisterLink;
import org.yaodian.register.Tallies;
import org.yaodian.register.Tallies.TalliedEntry;

/** Reads registers and their entries. Runs within the caller's transaction. */
final class EntryReader {
    private static final int MOST_IN_ONE_QUESTION = 500;

    private final DSLContext context;

    EntryReader(DSLContext context) {
        this.context = context;
    }

    static List<RegisterDefinition> definitions(Questions questions) {
        return questions.all(
                RegisterRows::definition, "select * from register_definition order by ordinal, register, version");
    }

    static List<RegisterLink> links(Questions questions, UUID planId) {
        return questions.all(RegisterRows::link, "select * from register_link where plan_id = ?", Columns.text(planId));
    }

    Optional<Entry> entry(int number) {
        return context.selectFrom(ENTRY).where(ENTRY.NUMBER.eq(number)).fetchOptional(as(RegisterRows::entry));
    }

    Optional<Entry> entry(String register, int year, int running) {
        return context.selectFrom(ENTRY)
                .where(ENTRY.REGISTER.eq(register), ENTRY.ENTRY_YEAR.eq(year), ENTRY.RUNNING.eq(running))
                .fetchOptional(as(RegisterRows::entry));
    }

    List<EntryAct> acts(UUID entryId) {
        return context.selectFrom(ENTRY_ACT)
                .where(ENTRY_ACT.ENTRY_ID.eq(entryId.toString()))
                .orderBy(ENTRY_ACT.ON_DAY, ENTRY_ACT.ORDINAL)
                .fetch(as(RegisterRows::act));
    }

    /** The acts of several entries, by entry. */
    Map<UUID, List<EntryAct>> acts(List<Entry> entries) {
        List<String> ids = entries.stream().map(entry -> entry.id().toString()).toList();
        return Batches.of(ids, MOST_IN_ONE_QUESTION)
                .flatMap(batch -> context
                        .selectFrom(ENTRY_ACT)
                        .where(ENTRY_ACT.ENTRY_ID.in(batch))
                        .orderBy(ENTRY_ACT.ON_DAY, ENTRY_ACT.ORDINAL)
                        .fetch(as(RegisterRows::act))
                        .stream())
                .collect(Collectors.groupingBy(EntryAct::entryId));
    }

    /** The next running number of a register in a year. */
    int nextRunning(String register, int year) {
        Integer last = context.select(DSL.max(ENTRY.RUNNING))
                .from(ENTRY)
                .where(ENTRY.REGISTER.eq(register), ENTRY.ENTRY_YEAR.eq(year))
                .fetchOne(0, Integer.class);
        return last == null ? 1 : last + 1;
    }

    /** The entries that concern a plan as of a day, tallied. */
    static Tallies tallies(Questions questions, Plan plan, LocalDate on) {
        List<RegisterDefinition> definitions = definitions(questions);
        List<RegisterLink> links = links(questions, plan.id());
        // as most files begin: there is nothing to count in five ways
        return questions.any("select 1 from entry limit 1")
                ? new EntryReader(questions.context()).tallies(definitions, links, plan, on)
                : new Tallies(definitions, links, List.of(), List.of(), List.of());
    }

    private Tallies tallies(List<RegisterDefinition> definitions, List<RegisterLink> links, Plan plan, LocalDate on) {
        Condition concern = new PlanEntries(context).concern(plan).and(ENTRY.OPENED_ON.le(on));
        Condition open = concern.and(ENTRY.CLOSED_ON.isNull().or(ENTRY.CLOSED_ON.gt(on)));
        List<Entry> disturbed =
                context.selectFrom(ENTRY).where(open, ENTRY.PLAIN.isFalse()).fetch(as(RegisterRows::entry));
        Map<UUID, List<EntryAct>> acts = acts(disturbed);
        return new Tallies(
                definitions,
                links,
                plain(open),
                disturbed.stream()
                        .map(entry -> new TalliedEntry(entry, acts.getOrDefault(entry.id(), List.of())))
                        .toList(),
                closed(concern.and(ENTRY.CLOSED_ON.le(on)), on));
    }

    private List<OpenGroup> plain(Condition open) {
        Field<Integer> count = DSL.count();
        // years and running numbers stay below these, so that one minimum tells the first of both
        Field<Integer> first = DSL.min(ENTRY.ENTRY_YEAR.times(FIRST_BASE).plus(ENTRY.RUNNING));
        return context.select(
                        ENTRY.DEFINITION_ID,
                        ENTRY.DIVISION_ID,
                        ENTRY.KIND,
                        ENTRY.OPENED_ON,
                        ENTRY.LIMIT_DAYS,
                        count,
                        first)
                .from(ENTRY)
                .where(open, ENTRY.PLAIN.isTrue())
                .groupBy(ENTRY.DEFINITION_ID, ENTRY.DIVISION_ID, ENTRY.KIND, ENTRY.OPENED_ON, ENTRY.LIMIT_DAYS)
                .fetch(row -> new OpenGroup(
                        Columns.uuid(row.value1()),
                        Columns.uuid(row.value2()),
                        row.value3(),
                        row.value4(),
                        row.value5(),
                        row.value6(),
                        Entry.label(row.value7() / FIRST_BASE, row.value7() % FIRST_BASE)));
    }

    private static final int FIRST_BASE = 1_000_000;

    private List<ClosedGroup> closed(Condition closed, LocalDate on) {
        return context.select(
                        ENTRY.DEFINITION_ID,
                        ENTRY.DIVISION_ID,
                        ENTRY.KIND,
                        ENTRY.CLOSED_ON,
                        DSL.min(ENTRY.OPENED_ON),
                        DSL.count())
                .from(ENTRY)
                .where(closed, ENTRY.VOIDED_ON.isNull().or(ENTRY.VOIDED_ON.gt(on)))
                .groupBy(ENTRY.DEFINITION_ID, ENTRY.DIVISION_ID, ENTRY.KIND, ENTRY.CLOSED_ON)
                .fetch(row -> new ClosedGroup(
                        Columns.uuid(row.value1()),
                        Columns.uuid(row.value2()),
                        row.value3(),
                        row.value4(),
                        row.value5(),
                        row.value6()));
    }
}
