package org.yaodian.desk;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.yaodian.plan.Obligation;
import org.yaodian.plan.PlanComparison;
import org.yaodian.plan.PlanSnapshot;
import org.yaodian.plan.Refused;
import org.yaodian.plan.WorkItem;
import org.yaodian.report.AssignedNames;

/** A plan of the file beside that of an earlier year. */
public final class PlanComparing {
    private final Desk desk;

    public PlanComparing(Desk desk) {
        this.desk = desk;
    }

    /**
     * Two plans compared.
     *
     * @param year of the later one
     * @param with the year of the earlier one
     */
    public record Result(int year, int with, PlanComparison comparison) {}

    /**
     * Compares.
     *
     * @param year of the later plan, null for the newest
     * @param with the year of the earlier one, null for the one before it
     * @throws Refused where there is no such plan, or none before it
     */
    public Result compare(Integer year, Integer with) {
        PlanSnapshot later = desk.snapshot(year, Dates.FAR);
        int own = later.plan().year();
        int other = with != null
                ? with
                : desk.years().stream()
                        .filter(some -> some < own)
                        .max(Integer::compare)
                        .orElseThrow(() -> new Refused("compare.noEarlier", own));
        PlanSnapshot earlier = desk.snapshot(other, Dates.FAR);
        if (other >= own) {
            throw new Refused("compare.notEarlier", own, other);
        }
        Map<Integer, Integer> forebears = new HashMap<>();
        Map<UUID, WorkItem> links = new ItemLinking(desk).forebears(later);
        later.items().forEach(item -> {
            WorkItem forebear = links.get(item.id());
            if (forebear != null && forebear.planId().equals(earlier.plan().id())) {
                forebears.put(item.number(), forebear.number());
            }
        });
        return new Result(own, other, PlanComparison.of(told(earlier), told(later), forebears));
    }

    private static List<PlanComparison.Told> told(PlanSnapshot plan) {
        AssignedNames names = new AssignedNames(plan);
        return plan.items().stream()
                .map(item -> new PlanComparison.Told(
                        item.number(),
                        item.title(),
                        item.text(),
                        List.of(names.leads(item), names.others(item)),
                        plan.obligations().stream()
                                .filter(obligation -> obligation.itemId().equals(item.id()))
                                .map(Obligation::quote)
                                .toList()))
                .toList();
    }
}
