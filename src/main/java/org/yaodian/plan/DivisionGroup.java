package org.yaodian.plan;

import java.util.Set;
import java.util.UUID;

/**
 * A group (各处室、直属事业单位): every division of its kinds that is active in the plan's year.
 *
 * @param name as printed
 * @param kinds the kinds of division that it means; empty where the document's words do not tell (相关单位)
 */
public record DivisionGroup(UUID id, int revision, UUID planId, String name, Set<String> kinds) implements Row {
    public DivisionGroup {
        kinds = Set.copyOf(kinds);
    }

    /** Whether the division belongs to the group in the year. */
    public boolean includes(Division division, int year) {
        return kinds.contains(division.kind()) && division.activeIn(year);
    }
}
