package org.yaodian.register;

import org.yaodian.plan.WorkItem;

/**
 * How a register stands.
 *
 * @param item the item that it serves, null for none
 * @param entries how many it has, void ones left out
 * @param open how many of them are open
 * @param soon how many of the open are due soon
 * @param overdue how many of the open are overdue
 */
public record RegisterStanding(
        RegisterDefinition definition, WorkItem item, int entries, int open, int soon, int overdue) {}
