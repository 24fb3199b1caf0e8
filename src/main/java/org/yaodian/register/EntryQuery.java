package org.yaodian.register;

import java.time.LocalDate;
import org.yaodian.plan.Plan;

/**
 * Which entries are asked for, and in what order.
 *
 * @param plan the plan that they concern
 * @param on the day as of which they are told
 * @param register the register's word
 * @param which open ones, closed ones or all; void ones are among the closed
 * @param text what must stand in their fields or number, empty for anything
 * @param order by what they are sorted
 * @param descending whether from the last to the first
 */
public record EntryQuery(
        Plan plan, LocalDate on, String register, Which which, String text, Order order, boolean descending) {
    /** Open ones, closed ones, or all. */
    public enum Which {
        OPEN,
        CLOSED,
        ALL
    }

    /** By what entries are sorted. */
    public enum Order {
        /** Open ones as they came in, then closed ones. */
        STANDING,
        NUMBER,
        OPENED,
        CONTENT,
        STAGE
    }

    /** All entries of a register by their numbers. */
    public static EntryQuery all(Plan plan, LocalDate on, String register) {
        return new EntryQuery(plan, on, register, Which.ALL, "", Order.NUMBER, false);
    }

    public EntryQuery withWhich(Which newWhich) {
        return new EntryQuery(plan, on, register, newWhich, text, order, descending);
    }
}
