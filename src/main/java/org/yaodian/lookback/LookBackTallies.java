package org.yaodian.lookback;

import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * The look-backs that concern a plan as of a day, as far as lights and counts need them.
 *
 * @param rounds the plan's own
 * @param open the findings that are open, those of earlier plans' rounds too
 * @param closed how many of its rounds' findings are closed out
 * @param successors the item of the plan that carries on one of an earlier plan, by that one's id
 */
public record LookBackTallies(List<RoundFacts> rounds, List<FindingCase> open, int closed, Map<UUID, UUID> successors) {
    public static final LookBackTallies NONE = new LookBackTallies(List.of(), List.of(), 0, Map.of());
}
