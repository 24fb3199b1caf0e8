package org.yaodian.ui.items;

import java.util.Locale;
import java.util.UUID;
import org.yaodian.plan.ItemStatus;
import org.yaodian.plan.State;

/**
 * Which items are shown.
 *
 * @param text words that the item's number, title, text, divisions or reports have in them; empty for all
 * @param state null for all; {@link State#DONE} takes those done late too
 * @param division null for all
 * @param section null for all
 */
public record ItemFilter(String text, State state, UUID division, UUID section) {
    public static final ItemFilter NONE = new ItemFilter("", null, null, null);

    boolean accepts(ItemStatus item) {
        return acceptsState(item)
                && (section == null || section.equals(item.item().sectionId()))
                && (division == null
                        || item.assignments().stream()
                                .anyMatch(
                                        assignment -> assignment.division().id().equals(division)))
                && acceptsText(item);
    }

    private boolean acceptsState(ItemStatus item) {
        return state == null
                || state == item.state()
                || (state.isDone() && item.state().isDone());
    }

    private boolean acceptsText(ItemStatus item) {
        String words = text.strip().toLowerCase(Locale.ROOT);
        return words.isEmpty()
                || Integer.toString(item.item().number()).equals(words)
                || contains(item.item().name(), words)
                || contains(item.item().text(), words)
                || item.assignments().stream()
                        .anyMatch(assignment -> contains(assignment.division().name(), words)
                                || assignment.reports().accepted() != null
                                        && contains(
                                                assignment.reports().accepted().done(), words));
    }

    private static boolean contains(String text, String words) {
        return text.toLowerCase(Locale.ROOT).contains(words);
    }
}
