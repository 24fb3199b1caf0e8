package org.yaodian.ui.comments;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Comments that were begun and not sent yet, one for each item: they wait until the item is looked at again. */
public final class CommentDrafts {
    private final Map<UUID, String> texts = new HashMap<>();

    /** What was written on an item so far, empty for nothing. */
    String of(UUID item) {
        return texts.getOrDefault(item, "");
    }

    void keep(UUID item, String text) {
        if (text == null || text.isBlank()) {
            texts.remove(item);
        } else {
            texts.put(item, text);
        }
    }

    /** The items on which something is written. */
    public Set<UUID> items() {
        return Set.copyOf(texts.keySet());
    }
}
