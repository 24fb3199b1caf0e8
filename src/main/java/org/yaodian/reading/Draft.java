package org.yaodian.reading;

import java.time.LocalDate;
import java.util.List;

/**
 * What was understood of a plan document. Every span points into {@code source}, the document's text as it is shown.
 *
 * @param source the text of the document
 * @param sections in the document's order
 * @param items in the document's order
 * @param notUnderstood in the document's order
 */
public record Draft(
        String source,
        ReadField<String> title,
        ReadField<String> docNumber,
        ReadField<String> issuer,
        ReadField<LocalDate> issued,
        ReadField<Integer> year,
        List<DraftSection> sections,
        List<DraftItem> items,
        List<NotUnderstood> notUnderstood) {
    public Draft {
        sections = List.copyOf(sections);
        items = List.copyOf(items);
        notUnderstood = List.copyOf(notUnderstood);
    }
}
