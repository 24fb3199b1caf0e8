package org.yaodian.plan;

import java.time.LocalDate;
import java.util.List;

/**
 * One date by which something is owed.
 *
 * @param owing the divisions that owe it and have not met it; all that are assigned where the item owes it once
 */
public record Limit(LocalDate date, State state, WorkItem item, Obligation obligation, List<Division> owing) {}
