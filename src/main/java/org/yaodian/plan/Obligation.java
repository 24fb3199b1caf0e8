package org.yaodian.plan;

import java.util.Objects;
import java.util.UUID;

/**
 * One thing that an item demands (要求).
 *
 * @param ordinal its place among the item's obligations, from 1
 * @param quote the words of the document that it was read from, or those that the coordinator gave it
 * @param excused why it need not be met any more, null while it must
 */
public record Obligation(
        UUID id, int revision, UUID itemId, int ordinal, String quote, Due due, OwedBy owedBy, String excused)
        implements Row {
    public Obligation {
        Objects.requireNonNull(due, "due");
        Objects.requireNonNull(owedBy, "owedBy");
    }

    public Obligation withContent(String newQuote, Due newDue, OwedBy newOwedBy) {
        return new Obligation(id, revision, itemId, ordinal, newQuote, newDue, newOwedBy, excused);
    }

    public Obligation withExcused(String reason) {
        return new Obligation(id, revision, itemId, ordinal, quote, due, owedBy, reason);
    }
}
