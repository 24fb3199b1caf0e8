package org.yaodian.plan;

import java.util.UUID;

/**
 * A section (板块) of a plan.
 *
 * @param ordinal its place among the plan's sections, from 1
 * @param label the numbering as printed (一), may be empty
 * @param level 1 for the outermost
 */
public record Section(UUID id, int revision, UUID planId, int ordinal, String label, int level, String title)
        implements Row {}
