package org.yaodian.register;

import java.time.LocalDate;
import java.util.UUID;

/** Entries of one definition, division and kind that came in and were closed within the same spans of time. */
public record ClosedGroup(
        UUID definitionId, UUID divisionId, String kind, LocalDate closedOn, LocalDate firstOpenedOn, int count) {}
