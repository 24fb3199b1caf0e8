package org.yaodian.register;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.yaodian.plan.DueKind;
import org.yaodian.plan.Obligation;

/**
 * Which obligations of its item a register's entries serve, and how.
 *
 * @param words patterns of which one must be found in the obligation's phrase; empty for any phrase
 * @param kinds the kinds of obligation; empty for any
 * @param entryKind only entries of this kind count, null for all
 * @param counts what meets the obligation
 */
public record Serving(List<String> words, Set<DueKind> kinds, String entryKind, Counts counts) {
    /** What meets an obligation. */
    public enum Counts {
        /** Each entry, on the day on which it is closed. */
        EACH_CLOSED,
        /** All entries together, on the day on which the last of them is closed (a library is whole). */
        ALL_CLOSED
    }

    public Serving {
        words = List.copyOf(words);
        kinds = Set.copyOf(kinds);
    }

    /** Whether it speaks of the obligation. */
    public boolean covers(Obligation obligation) {
        boolean kind = kinds.isEmpty() || kinds.contains(obligation.due().kind());
        return kind
                && (words.isEmpty()
                        || words.stream()
                                .anyMatch(word -> Pattern.compile(word)
                                        .matcher(obligation.quote())
                                        .find()));
    }
}
