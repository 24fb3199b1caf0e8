package org.yaodian.ui.items;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.stream.Collectors;
import org.yaodian.plan.ItemStatus;
import org.yaodian.plan.Role;

/** By what the items are sorted; by their number they stand under their sections. */
enum ItemOrder {
    NUMBER(Comparator.comparing(item -> item.item().number())),
    TITLE(Comparator.comparing(item -> item.item().name())),
    LEAD(Comparator.comparing(ItemOrder::leads)),
    DUE(Comparator.comparing(ItemStatus::due, Comparator.nullsLast(Comparator.<LocalDate>naturalOrder()))),
    STATE(Comparator.comparing(item -> item.state().urgency())),
    COMPLETION(Comparator.comparing(ItemStatus::completion)),
    UPDATED(Comparator.comparing(ItemStatus::updated, Comparator.nullsFirst(Comparator.<LocalDate>naturalOrder())));

    private final Comparator<ItemStatus> comparator;

    ItemOrder(Comparator<ItemStatus> comparator) {
        this.comparator = comparator;
    }

    Comparator<ItemStatus> comparator(boolean descending) {
        Comparator<ItemStatus> byNumber =
                Comparator.comparing(item -> item.item().number());
        return (descending ? comparator.reversed() : comparator).thenComparing(byNumber);
    }

    static String leads(ItemStatus item) {
        return item.withRole(Role.LEAD).stream()
                .map(assignment -> assignment.division().name())
                .collect(Collectors.joining("、"));
    }
}
