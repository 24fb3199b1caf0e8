package org.yaodian.plan;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A work item (事项).
 *
 * @param sectionId its section, null where it stands under none
 * @param number 1 to n in the document's order
 * @param label the numbering as printed (（十一）), may be empty
 * @param title null where the document prints none
 * @param closedOn the day on which the coordinator closed it (办结), null while it is open
 */
public record WorkItem(
        UUID id,
        int revision,
        UUID planId,
        UUID sectionId,
        int number,
        String label,
        String title,
        String text,
        LocalDate closedOn)
        implements Row {
    private static final int SHORT_NAME_LENGTH = 24;

    /** Its title, or the beginning of its text where it has none. */
    public String name() {
        if (title != null && !title.isBlank()) {
            return title;
        }
        return text.length() <= SHORT_NAME_LENGTH ? text : text.substring(0, SHORT_NAME_LENGTH) + "…";
    }

    public WorkItem withNumber(int newNumber) {
        return new WorkItem(id, revision, planId, sectionId, newNumber, label, title, text, closedOn);
    }

    public WorkItem withClosedOn(LocalDate day) {
        return new WorkItem(id, revision, planId, sectionId, number, label, title, text, day);
    }

    public WorkItem withContent(UUID newSectionId, String newLabel, String newTitle, String newText) {
        return new WorkItem(id, revision, planId, newSectionId, number, newLabel, newTitle, newText, closedOn);
    }
}
