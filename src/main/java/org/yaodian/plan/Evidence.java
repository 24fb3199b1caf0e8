package org.yaodian.plan;

import java.time.LocalDate;
import java.util.UUID;

/**
 * An attached file (佐证材料), on an item or on an entry of a register. Its content is kept by its hash.
 *
 * @param number its short number, unique in the file
 * @param itemId null where it is attached to an entry
 * @param divisionId whose word on the item it proves, null for the item as a whole
 * @param entryId null where it is attached to an item
 * @param name of the file as it was attached
 */
public record Evidence(
        UUID id,
        int revision,
        int number,
        UUID itemId,
        UUID divisionId,
        UUID entryId,
        String name,
        int bytes,
        String sha256,
        LocalDate on,
        String attachedBy)
        implements Row {}
