package org.yaodian.reading;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.yaodian.plan.Due;
import org.yaodian.plan.OwedBy;

/** What was read of one item's obligations: those found, and the phrases that could not be told. */
final class Obligations {
    private final List<DraftObligation> found = new ArrayList<>();
    private final Set<List<Object>> known = new HashSet<>();
    private final Set<Due> dues = new HashSet<>();
    private final List<Responsibility.Trouble> troubles = new ArrayList<>();

    void add(Passage quote, Due due, OwedBy owedBy, String rule) {
        Passage words = quote.strip("，。；：、");
        if (!words.isEmpty() && known.add(List.of(due, words.shown()))) {
            dues.add(due);
            found.add(new DraftObligation(words.shown().replace("\n", ""), due, owedBy, words.span(), rule));
        }
    }

    void trouble(Passage words, String why) {
        troubles.add(new Responsibility.Trouble(words, why));
    }

    boolean has(Due due) {
        return dues.contains(due) || (isAtOnce(due) && dues.stream().anyMatch(Obligations::isAtOnce));
    }

    private static boolean isAtOnce(Due due) {
        return due instanceof Due.WithinDays days && days.days() == 0;
    }

    long standing() {
        return found.stream()
                .filter(other -> other.due() instanceof Due.Standing)
                .count();
    }

    boolean isEmpty() {
        return found.isEmpty();
    }

    List<DraftObligation> found() {
        return List.copyOf(found);
    }

    List<Responsibility.Trouble> troubles() {
        return List.copyOf(troubles);
    }
}
