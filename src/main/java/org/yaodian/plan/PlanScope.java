package org.yaodian.plan;

import java.util.List;
import java.util.Objects;
import java.util.UUID;

/**
 * A part of a plan that is looked at alone: what is asked for has to hold together, null asks for nothing.
 *
 * @param sectionId items of this section
 * @param divisionId items that this division answers for, with its assignments only
 * @param light items that show this light
 */
public record PlanScope(UUID sectionId, UUID divisionId, Light light) {
    public static final PlanScope ALL = new PlanScope(null, null, null);

    /** The part of the plan, every figure in it as it is in the whole. */
    public PlanStatus of(PlanStatus status) {
        if (equals(ALL)) {
            return status;
        }
        List<ItemStatus> items =
                status.items().stream().filter(this::holds).map(this::part).toList();
        List<Limit> limits = status.limits().stream()
                .filter(limit -> items.stream()
                        .anyMatch(item -> item.item().id().equals(limit.item().id())))
                .filter(limit -> divisionId == null
                        || limit.owing().stream()
                                .anyMatch(division -> division.id().equals(divisionId)))
                .toList();
        return new PlanStatus(status.snapshot(), status.calendar(), items, limits);
    }

    private boolean holds(ItemStatus item) {
        return (sectionId == null
                        || item.section() != null
                                && Objects.equals(item.section().id(), sectionId))
                && (light == null || item.state().light() == light)
                && (divisionId == null || item.assignments().stream().anyMatch(this::isOwn));
    }

    private boolean isOwn(AssignmentStatus assignment) {
        return assignment.division().id().equals(divisionId);
    }

    private ItemStatus part(ItemStatus item) {
        return divisionId == null
                ? item
                : item.with(item.assignments().stream().filter(this::isOwn).toList());
    }
}
