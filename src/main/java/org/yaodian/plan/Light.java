package org.yaodian.plan;

/** The colour of a {@link State}. */
public enum Light {
    GREY,
    GREEN,
    YELLOW,
    RED
}
