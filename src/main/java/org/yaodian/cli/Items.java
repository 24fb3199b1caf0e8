package org.yaodian.cli;

import org.yaodian.plan.ItemStatus;
import org.yaodian.plan.PlanStatus;
import org.yaodian.plan.Refused;

/** Finding an item by the number that was typed. */
final class Items {
    private Items() {}

    static ItemStatus numbered(PlanStatus status, int number) {
        return status.items().stream()
                .filter(item -> item.item().number() == number)
                .findFirst()
                .orElseThrow(
                        () -> new Refused("item.unknown", number, status.items().size()));
    }
}
