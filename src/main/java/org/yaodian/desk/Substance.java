package org.yaodian.desk;

import java.time.LocalDate;
import java.util.List;
import org.yaodian.plan.Plan;
import org.yaodian.plan.PlanScope;
import org.yaodian.plan.PlanStatus;
import org.yaodian.plan.Refused;

/** Whether there is anything to tell: a document that says nothing is not written. */
final class Substance {
    private Substance() {}

    /**
     * The part of the plan that is wished for.
     *
     * @throws Refused report.noItems or report.emptyScope where it has no items
     */
    static PlanStatus of(PlanStatus whole, ProductWish wish) {
        PlanStatus part = wish.scope().of(whole);
        if (part.items().isEmpty()) {
            throw wish.scope().equals(PlanScope.ALL)
                    ? new Refused("report.noItems", whole.snapshot().plan().year())
                    : new Refused("report.emptyScope", wish.on());
        }
        return part;
    }

    /**
     * That the year has begun of which a document tells what was done.
     *
     * @throws Refused report.beforePlan where it has not
     */
    static void expectBegun(Plan plan, ProductKind kind, LocalDate on) {
        if (isBefore(plan, on)) {
            throw new Refused("report.beforePlan", kind.title(), plan.year(), on);
        }
    }

    /** What is to be known of sheets and pictures as of a day before the plan's year: they show it before it began. */
    static List<Refused> remarks(Plan plan, LocalDate on) {
        return isBefore(plan, on) ? List.of(new Refused("report.beforeYear", plan.year(), on)) : List.of();
    }

    private static boolean isBefore(Plan plan, LocalDate on) {
        return on.getYear() < plan.year();
    }
}
