package org.yaodian.plan;

import java.util.UUID;

/**
 * What the office has settled for the whole file.
 *
 * @param warningDays how many working days before a limit it counts as due soon, 10 unless changed
 */
public record Office(UUID id, int revision, int warningDays) implements Row {
    public static final int DEFAULT_WARNING_DAYS = 10;
}
