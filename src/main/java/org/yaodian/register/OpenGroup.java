package org.yaodian.register;

import java.time.LocalDate;
import java.util.UUID;

/**
 * Open entries that stand alike: of one definition, division, kind, day and limit, with nothing that bears on their
 * clocks.
 *
 * @param first the number of the first of them (2022-017)
 */
public record OpenGroup(
        UUID definitionId,
        UUID divisionId,
        String kind,
        LocalDate openedOn,
        Integer limitDays,
        int count,
        String first) {}
