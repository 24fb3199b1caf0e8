package org.yaodian.desk;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import org.yaodian.plan.PlanScope;
import org.yaodian.report.SheetKind;

/**
 * What is wanted of a plan.
 *
 * @param year the plan's, null for the newest
 * @param on the day as of which it is told
 * @param scope the part of the plan that is told
 * @param sheets of the plan's own sheets, for 进展工作簿; may be empty where registers are wanted
 * @param registers whether 办件时限统计, the registers' sheets and 回头看整改台账 come with them
 * @param draft whether the statutory report bears what a published one does not: a star on what was typed by hand, and
 *     below each table what does not fit in it
 */
public record ProductWish(
        Integer year, LocalDate on, PlanScope scope, Set<SheetKind> sheets, boolean registers, boolean draft) {
    public ProductWish {
        sheets = sheets.isEmpty() ? Set.of() : EnumSet.copyOf(sheets);
    }

    /** All of it as of a day. */
    public static ProductWish all(Integer year, LocalDate on) {
        return new ProductWish(year, on, PlanScope.ALL, EnumSet.allOf(SheetKind.class), true, true);
    }
}
