package org.yaodian.plan;

/** Who owes an obligation: the item once, or each division that is assigned to it. */
public enum OwedBy {
    ITEM,
    EACH_DIVISION
}
