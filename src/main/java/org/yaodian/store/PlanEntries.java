package org.yaodian.store;

import static org.yaodian.store.schema.Tables.ENTRY;
import static org.yaodian.store.schema.Tables.PLAN;

import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.yaodian.plan.Plan;

/**
 * Which entries concern a plan: those that came in within its year, and those of earlier years that were still open when
 * it began. The oldest plan of the file has all that came before it, the newest all that came after.
 */
final class PlanEntries {
    private final DSLContext context;

    PlanEntries(DSLContext context) {
        this.context = context;
    }

    Condition concern(Plan plan) {
        Condition condition = DSL.noCondition();
        if (hasPlanOf(PLAN.YEAR.lt(plan.year()))) {
            condition = ENTRY.OPENED_ON
                    .ge(plan.begins())
                    .or(ENTRY.CLOSED_ON.isNull())
                    .or(ENTRY.CLOSED_ON.ge(plan.begins()));
        }
        return hasPlanOf(PLAN.YEAR.gt(plan.year())) ? condition.and(ENTRY.OPENED_ON.le(plan.ends())) : condition;
    }

    private boolean hasPlanOf(Condition year) {
        return context.fetchExists(context.selectOne().from(PLAN).where(year));
    }
}
