package org.yaodian.reading;

import java.util.ArrayList;
import java.util.List;
import org.yaodian.plan.Due;
import org.yaodian.plan.OwedBy;

/** What was read of one item's obligations: those found, and the phrases that could not be told. */
final class Obligations {
    private final List<DraftObligation> found = new ArrayList<>();
    private final List<Responsibility.Trouble> troubles = new ArrayList<>();

    void add(Passage quote, Due due, OwedBy owedBy, String rule) {
        Passage words = quote.strip("，。；：、");
        boolean known = found.stream()
                .anyMatch(other -> other.due().equals(due) && other.quote().equals(words.shown()));
        if (!known && !words.isEmpty()) {
            found.add(new DraftObligation(words.shown().replace("\n", ""), due, owedBy, words.span(), rule));
        }
    }

    void trouble(Passage words, String why) {
        troubles.add(new Responsibility.Trouble(words, why));
    }

    boolean has(Due due) {
        boolean atOnce = due instanceof Due.WithinDays days && days.days() == 0;
        return found.stream()
                .anyMatch(other -> other.due().equals(due)
                        || (atOnce && other.due() instanceof Due.WithinDays days && days.days() == 0));
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
