package org.yaodian.reading.sheet;

import java.util.Comparator;
import java.util.List;

/** The names that come nearest to one that is none of them. */
final class NearNames {
    private static final int MOST = 3;

    private NearNames() {}

    /** Those that share a half of their signs or more with the text, the nearest first; empty where none does. */
    static List<String> of(String text, List<String> names) {
        return names.stream()
                .filter(name -> 2 * common(text, name) >= Math.min(text.length(), name.length()))
                .sorted(Comparator.comparingInt(name -> text.length() + name.length() - 2 * common(text, name)))
                .limit(MOST)
                .toList();
    }

    /** How many signs both have in the same order. */
    private static int common(String one, String other) {
        int[] lengths = new int[other.length() + 1];
        for (int i = 0; i < one.length(); i++) {
            int diagonal = 0;
            for (int j = 0; j < other.length(); j++) {
                int above = lengths[j + 1];
                lengths[j + 1] = one.charAt(i) == other.charAt(j) ? diagonal + 1 : Math.max(above, lengths[j]);
                diagonal = above;
            }
        }
        return lengths[other.length()];
    }
}
