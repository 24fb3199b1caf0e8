package org.yaodian.plan;

import java.util.UUID;

/**
 * That an item carries on one of an earlier year's plan.
 *
 * @param itemId the later one; each has one forebear at most
 * @param forebearId the one that it carries on
 */
public record Forebear(UUID id, int revision, UUID itemId, UUID forebearId) implements Row {}
