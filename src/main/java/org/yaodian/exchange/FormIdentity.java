package org.yaodian.exchange;

import java.util.UUID;

/**
 * Which form it is.
 *
 * @param version of the form's own format
 * @param year that of its plan
 * @param issue the number of the round that it went out with
 */
public record FormIdentity(int version, UUID planId, int year, UUID divisionId, int issue) {
    /** The format that this program writes. */
    public static final int CURRENT = 1;
}
