package org.yaodian.desk;

import java.text.Normalizer;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.yaodian.plan.WorkItem;

/** Finds the item that a ledger means: by its number, its label or its title, as offices write them. */
final class LedgerItems {
    private static final Pattern NUMBERED = Pattern.compile("(?:第)?(\\d{1,4})(?:项)?(?:[.、:]|$)(.*)");
    private static final int SHORTEST_TITLE = 4;

    private final List<WorkItem> items;

    LedgerItems(List<WorkItem> items) {
        this.items = List.copyOf(items);
    }

    /** The item that the text means; empty where it means none, or more than one. */
    Optional<WorkItem> find(String text) {
        String plain = plain(text);
        return labelled(plain).or(() -> numbered(plain)).or(() -> titled(plain));
    }

    private Optional<WorkItem> labelled(String plain) {
        return items.stream()
                .filter(item -> !item.label().isBlank() && plain.startsWith(plain(item.label())))
                .findFirst();
    }

    private Optional<WorkItem> numbered(String plain) {
        Matcher matcher = NUMBERED.matcher(plain);
        return matcher.matches()
                ? items.stream()
                        .filter(item -> item.number() == Integer.parseInt(matcher.group(1)))
                        .findFirst()
                : Optional.empty();
    }

    private Optional<WorkItem> titled(String plain) {
        List<WorkItem> same =
                items.stream().filter(item -> plain(item.name()).equals(plain)).toList();
        List<WorkItem> close = !same.isEmpty()
                ? same
                : items.stream()
                        .filter(item -> isClose(plain(item.name()), plain))
                        .toList();
        return close.size() == 1 ? Optional.of(close.get(0)) : Optional.empty();
    }

    private static boolean isClose(String title, String plain) {
        return Math.min(title.length(), plain.length()) >= SHORTEST_TITLE
                && (title.contains(plain) || plain.contains(title));
    }

    /** Without blanks, full width and the stop at its end. */
    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC)
                .replaceAll("[\\s\\u00a0]+", "")
                .replaceAll("[。;]+$", "");
    }
}
