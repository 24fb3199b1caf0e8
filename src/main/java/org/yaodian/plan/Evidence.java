package org.yaodian.plan;

import java.time.LocalDate;
import java.util.UUID;

/**
 * An attached file (佐证材料), on an item, on an entry of a register or on a finding of a look-back. Its content is kept by its hash.
 *
 * @param number its short number, unique in the file
 * @param itemId null where it is attached to an entry or a finding
 * @param divisionId whose word on the item it proves, null for the item as a whole
 * @param entryId null where it is attached to an item or a finding
 * @param findingId null where it is attached to an item or an entry
 * @param name of the file as it was attached
 * @param rectificationId the measure of the finding that it proves, null for none in particular
 */
public record Evidence(
        UUID id,
        int revision,
        int number,
        UUID itemId,
        UUID divisionId,
        UUID entryId,
        UUID findingId,
        String name,
        int bytes,
        String sha256,
        LocalDate on,
        String attachedBy,
        UUID rectificationId)
        implements Row {

    /** Whether it proves the measure, or the finding as a whole. */
    public boolean proves(UUID measure) {
        return rectificationId == null || rectificationId.equals(measure);
    }
}
