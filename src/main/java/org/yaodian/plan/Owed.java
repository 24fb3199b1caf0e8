package org.yaodian.plan;

import java.util.UUID;

/** An obligation of one debtor and how it stands; the division is null where the item owes it once. */
record Owed(Obligation obligation, UUID divisionId, DueStanding standing) {
    boolean concerns(UUID division) {
        return divisionId == null || divisionId.equals(division);
    }
}
