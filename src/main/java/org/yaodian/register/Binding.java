package org.yaodian.register;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.yaodian.plan.DueKind;
import org.yaodian.plan.Obligation;
import org.yaodian.plan.PlanSnapshot;
import org.yaodian.plan.WorkItem;

/**
 * Which item of a plan a register serves, and which of its obligations.
 *
 * @param item null where it serves none
 * @param obligations those of the item
 */
public record Binding(RegisterBody body, WorkItem item, List<Obligation> obligations) {

    /** As the office settled it, else by the words of the definition: an item's title goes before any text. */
    public static Binding of(RegisterDefinition definition, List<RegisterLink> links, PlanSnapshot snapshot) {
        WorkItem item = itemOf(definition, links, snapshot.items());
        return new Binding(definition.body(), item, item == null ? List.of() : snapshot.obligationsOf(item));
    }

    /** The item of a plan that the register serves, null for none. */
    public static WorkItem itemOf(RegisterDefinition definition, List<RegisterLink> links, List<WorkItem> items) {
        return links.stream()
                .filter(link -> link.register().equals(definition.register()))
                .findFirst()
                .map(link -> settled(link, items))
                .orElseGet(() -> byWords(definition.body().itemWords(), items));
    }

    private static WorkItem settled(RegisterLink link, List<WorkItem> items) {
        return items.stream()
                .filter(item -> item.id().equals(link.itemId()))
                .findFirst()
                .orElse(null);
    }

    private static WorkItem byWords(List<String> words, List<WorkItem> items) {
        WorkItem titled = byWords(words, items, item -> item.title() == null ? "" : item.title());
        return titled != null ? titled : byWords(words, items, WorkItem::text);
    }

    private static WorkItem byWords(List<String> words, List<WorkItem> items, Function<WorkItem, String> text) {
        for (String word : words) {
            Pattern pattern = Pattern.compile(word);
            for (WorkItem item : items) {
                if (pattern.matcher(text.apply(item)).find()) {
                    return item;
                }
            }
        }
        return null;
    }

    /** How entries serve the obligation; null where they do not. */
    Serving servingOf(Obligation obligation) {
        return body.serves().stream()
                .filter(serving -> serving.covers(obligation))
                .findFirst()
                .orElse(null);
    }

    /** The obligations that an entry of the kind serves. */
    public Set<UUID> servedBy(String kind) {
        return obligations.stream()
                .filter(obligation -> serves(servingOf(obligation), kind))
                .map(Obligation::id)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static boolean serves(Serving serving, String kind) {
        return serving != null
                && (serving.entryKind() == null || serving.entryKind().equals(kind));
    }

    /** The limit of an entry of the kind, in the unit of the definition's clock; null without a clock. */
    public Integer limitFor(String kind) {
        Clock clock = body.clock();
        if (clock == null) {
            return null;
        }
        if (clock.ofObligation() && clock.unit() == Clock.Unit.WORKING_DAYS) {
            return obligations.stream()
                    .filter(obligation -> obligation.due().kind() == DueKind.WITHIN_WORKING_DAYS)
                    .filter(obligation -> serves(servingOf(obligation), kind))
                    .map(obligation -> ((org.yaodian.plan.Due.WithinWorkingDays) obligation.due()).days())
                    .findFirst()
                    .orElseGet(() -> clock.daysFor(kind));
        }
        return clock.daysFor(kind);
    }
}
