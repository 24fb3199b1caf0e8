package org.yaodian.store;

import org.yaodian.lookback.LookBackTallies;
import org.yaodian.plan.PlanSnapshot;
import org.yaodian.register.Tallies;

/** The records of a plan, the tallies of its registers and what its look-backs found, read at the same moment. */
public record TalliedPlan(PlanSnapshot snapshot, Tallies tallies, LookBackTallies lookBack) {
    /** Whether its registers have no entries and no look-back was held: then they say nothing of its items. */
    public boolean isNothingEntered() {
        return tallies.plain().isEmpty()
                && tallies.others().isEmpty()
                && tallies.closed().isEmpty()
                && lookBack.rounds().isEmpty()
                && lookBack.open().isEmpty()
                && lookBack.closed() == 0;
    }
}
