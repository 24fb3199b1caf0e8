package org.yaodian.reading;

import java.util.List;

/**
 * A work item as read.
 *
 * @param number 1 to n in the document's order
 * @param label the numbering as printed (（十一）), empty where there is none
 * @param section the index of its section in the draft, -1 where it stands under none
 * @param title null where the document prints none
 * @param text what is to be done, without numbering, title and the responsibility at its end
 * @param from the whole of it in the document
 */
public record DraftItem(
        int number,
        String label,
        int section,
        String title,
        String text,
        List<DraftAssignment> assignments,
        List<DraftObligation> obligations,
        Span from) {
    public DraftItem {
        assignments = List.copyOf(assignments);
        obligations = List.copyOf(obligations);
    }
}
