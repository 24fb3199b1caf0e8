package org.yaodian.plan;

/** What a division is to an item: LEAD 牵头, SUPPORT 配合, IMPLEMENT 落实 (named to do it without a lead or under one). */
public enum Role {
    LEAD,
    SUPPORT,
    IMPLEMENT
}
