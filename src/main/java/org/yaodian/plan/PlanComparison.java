package org.yaodian.plan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * A plan beside an earlier one: which items were kept, changed, are new or gone. Items belong together where somebody said
 * so, else where their titles or texts share most of their words.
 *
 * @param items those of the later plan in its order, then those that are gone
 */
public record PlanComparison(List<Compared> items) {
    /** Of the pairs of characters of both; less is chance. */
    private static final double ALIKE = 0.5;

    private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d{2}(?=年|$)");
    private static final Pattern BLANKS = Pattern.compile("\\s+");

    public PlanComparison {
        items = List.copyOf(items);
    }

    /** What became of an item from one plan to the next. */
    public enum Fate {
        KEPT,
        CHANGED,
        NEW,
        GONE
    }

    /**
     * An item as it is compared.
     *
     * @param number its number in its plan
     * @param title null where the document prints none
     * @param answering who answers for it, each with the role
     * @param demands what it asks for, as printed
     */
    public record Told(int number, String title, String text, List<String> answering, List<String> demands) {
        public Told {
            answering = List.copyOf(answering);
            demands = List.copyOf(demands);
        }

        String name() {
            return title == null ? "" : title;
        }
    }

    /**
     * An item beside the one that it carries on.
     *
     * @param before null where it is new
     * @param after null where it is gone
     */
    public record Compared(Fate fate, Told before, Told after) {}

    /**
     * Compares.
     *
     * @param forebears the number of the earlier item that an item carries on, by its own number, as far as somebody said so
     */
    public static PlanComparison of(List<Told> earlier, List<Told> later, Map<Integer, Integer> forebears) {
        Map<Integer, Told> old = new HashMap<>();
        earlier.forEach(item -> old.put(item.number(), item));
        Map<Integer, Integer> pairs = new HashMap<>();
        forebears.forEach((now, before) -> {
            if (old.containsKey(before) && !pairs.containsValue(before)) {
                pairs.put(now, before);
            }
        });
        pairAlike(earlier, later, pairs);
        List<Compared> compared = new ArrayList<>();
        for (Told after : later) {
            Told before = old.get(pairs.getOrDefault(after.number(), Integer.MIN_VALUE));
            compared.add(new Compared(fate(before, after), before, after));
        }
        earlier.stream()
                .filter(before -> !pairs.containsValue(before.number()))
                .forEach(before -> compared.add(new Compared(Fate.GONE, before, null)));
        return new PlanComparison(compared);
    }

    private static Fate fate(Told before, Told after) {
        if (before == null) {
            return Fate.NEW;
        }
        boolean same = folded(before.name()).equals(folded(after.name()))
                && folded(before.text()).equals(folded(after.text()))
                && new HashSet<>(before.answering()).equals(new HashSet<>(after.answering()));
        return same ? Fate.KEPT : Fate.CHANGED;
    }

    /** The year that a plan is for is no difference, nor is how it was broken into lines. */
    private static String folded(String text) {
        return YEAR.matcher(BLANKS.matcher(text).replaceAll("")).replaceAll("");
    }

    private record Pair(Told before, Told after, double likeness) {}

    /** The likest first, each item once. */
    private static void pairAlike(List<Told> earlier, List<Told> later, Map<Integer, Integer> pairs) {
        List<Told> open = earlier.stream()
                .filter(item -> !pairs.containsValue(item.number()))
                .toList();
        Map<Integer, Set<String>> oldTitles = bigrams(open, Told::name);
        Map<Integer, Set<String>> oldTexts = bigrams(open, Told::text);
        List<Pair> candidates = new ArrayList<>();
        for (Told after : later) {
            if (pairs.containsKey(after.number())) {
                continue;
            }
            Set<String> title = bigrams(after.name());
            Set<String> text = bigrams(after.text());
            for (Told before : open) {
                double likeness = Math.max(
                        likeness(oldTitles.get(before.number()), title), likeness(oldTexts.get(before.number()), text));
                if (likeness >= ALIKE) {
                    candidates.add(new Pair(before, after, likeness));
                }
            }
        }
        candidates.sort(Comparator.comparingDouble(Pair::likeness)
                .reversed()
                .thenComparing(pair -> pair.after().number())
                .thenComparing(pair -> pair.before().number()));
        Set<Integer> taken = new HashSet<>(pairs.values());
        for (Pair pair : candidates) {
            boolean free = !pairs.containsKey(pair.after().number())
                    && !taken.contains(pair.before().number());
            if (free) {
                pairs.put(pair.after().number(), pair.before().number());
                taken.add(pair.before().number());
            }
        }
    }

    private static Map<Integer, Set<String>> bigrams(List<Told> items, Function<Told, String> words) {
        Map<Integer, Set<String>> bigrams = new HashMap<>();
        items.forEach(item -> bigrams.put(item.number(), bigrams(words.apply(item))));
        return bigrams;
    }

    private static Set<String> bigrams(String text) {
        String words = folded(text);
        Set<String> bigrams = new HashSet<>();
        if (words.length() == 1) {
            bigrams.add(words);
        }
        for (int i = 0; i + 2 <= words.length(); i++) {
            bigrams.add(words.substring(i, i + 2));
        }
        return bigrams;
    }

    /** Dice's coefficient: what both share, of what both have; 0 to 1. */
    private static double likeness(Set<String> one, Set<String> other) {
        if (one.isEmpty() || other.isEmpty()) {
            return 0;
        }
        Set<String> fewer = one.size() < other.size() ? one : other;
        Set<String> more = fewer == one ? other : one;
        long shared = fewer.stream().filter(more::contains).count();
        return 2.0 * shared / (one.size() + other.size());
    }
}
