package org.yaodian.plan;

import java.time.LocalDate;
import java.util.List;
import org.yaodian.plan.Registered.OpenEntries;

/**
 * One date by which something is owed: an obligation, open entries of a register or an open
 * rectification.
 *
 * @param obligation null where it is entries that are due
 * @param entries null where it is an obligation that is due
 * @param owing the divisions that owe it and have not met it; all that are assigned where the item owes it once
 */
public record Limit(
        LocalDate date, State state, WorkItem item, Obligation obligation, OpenEntries entries, List<Division> owing) {}
