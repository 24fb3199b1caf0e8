package org.yaodian.store;

import static org.yaodian.store.RecordCells.as;
import static org.yaodian.store.schema.Tables.ENTRY;
import static org.yaodian.store.schema.Tables.PLAN;
import static org.yaodian.store.schema.Tables.REGISTER_DEFINITION;
import static org.yaodian.store.schema.Tables.REGISTER_LINK;
import static org.yaodian.store.schema.Tables.WORK_ITEM;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.yaodian.plan.WorkItem;
import org.yaodian.register.Binding;
import org.yaodian.register.Entry;
import org.yaodian.register.RegisterDefinition;
import org.yaodian.register.RegisterLink;

/**
 * Which item an entry belongs to when something is written of it: the one that its register serves in the plan of the
 * year in which it came in. What was found out is kept for the rest of the change, for an import writes thousands.
 */
final class EntryItems {
    private final DSLContext context;
    private final Map<String, Optional<UUID>> served = new HashMap<>();
    private final Map<UUID, Optional<UUID>> entries = new HashMap<>();

    EntryItems(DSLContext context) {
        this.context = context;
    }

    UUID of(Entry entry) {
        Optional<UUID> item = served(entry.register(), entry.openedOn().getYear());
        entries.put(entry.id(), item);
        return item.orElse(null);
    }

    UUID of(UUID entryId) {
        return entries.computeIfAbsent(entryId, this::find).orElse(null);
    }

    private Optional<UUID> find(UUID entryId) {
        return context.select(ENTRY.REGISTER, ENTRY.OPENED_ON)
                .from(ENTRY)
                .where(ENTRY.ID.eq(entryId.toString()))
                .fetchOptional()
                .flatMap(row -> served(row.value1(), row.value2().getYear()));
    }

    private Optional<UUID> served(String register, int year) {
        return served.computeIfAbsent(
                register + " " + year,
                key -> planOf(year)
                        .flatMap(plan -> definition(register).flatMap(definition -> item(definition, plan))));
    }

    /** The year's plan, else the one before it, else the oldest. */
    private Optional<String> planOf(int year) {
        return context.select(PLAN.ID)
                .from(PLAN)
                .where(PLAN.YEAR.le(year))
                .orderBy(PLAN.YEAR.desc())
                .limit(1)
                .fetchOptional(PLAN.ID)
                .or(() -> context.select(PLAN.ID)
                        .from(PLAN)
                        .orderBy(PLAN.YEAR)
                        .limit(1)
                        .fetchOptional(PLAN.ID));
    }

    private Optional<RegisterDefinition> definition(String register) {
        return context.selectFrom(REGISTER_DEFINITION)
                .where(REGISTER_DEFINITION.REGISTER.eq(register))
                .orderBy(REGISTER_DEFINITION.VERSION.desc())
                .limit(1)
                .fetchOptional(as(RegisterRows::definition));
    }

    private Optional<UUID> item(RegisterDefinition definition, String plan) {
        List<RegisterLink> links = context.selectFrom(REGISTER_LINK)
                .where(REGISTER_LINK.PLAN_ID.eq(plan))
                .fetch(as(RegisterRows::link));
        List<WorkItem> items = context.selectFrom(WORK_ITEM)
                .where(WORK_ITEM.PLAN_ID.eq(plan))
                .orderBy(WORK_ITEM.NUMBER)
                .fetch(as(PlanRows::item));
        return Optional.ofNullable(Binding.itemOf(definition, links, items)).map(WorkItem::id);
    }
}
