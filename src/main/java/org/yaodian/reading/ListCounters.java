package org.yaodian.reading;

import java.util.HashMap;
import java.util.Map;
import java.util.function.IntFunction;

/** The numbers that Word counts by itself before the paragraphs of its lists. */
final class ListCounters {
    private static final int LEVELS = 9;

    private final Map<Object, int[]> counts = new HashMap<>();

    /**
     * Counts a paragraph of a list.
     *
     * @param list what the list is known by
     * @param level of the paragraph within it, from 0
     * @param start the number with which the level begins
     * @return how far each level has come
     */
    int[] next(Object list, int level, int start) {
        int[] count = counts.computeIfAbsent(list, key -> new int[LEVELS]);
        count[level] = count[level] == 0 ? Math.max(1, start) : count[level] + 1;
        for (int deeper = level + 1; deeper < LEVELS; deeper++) {
            count[deeper] = 0;
        }
        return count.clone();
    }

    /** The level within what a list can have. */
    static int level(int told) {
        return Math.max(0, Math.min(LEVELS - 1, told));
    }

    /** How a number is printed by Word's word for it (chineseCounting, decimal, decimalEnclosedCircle). */
    static IntFunction<String> format(String name) {
        if (name.startsWith("chinese") || name.startsWith("ideograph") || name.startsWith("japanese")) {
            return ChineseNumber::print;
        }
        boolean circle = name.startsWith("decimalEnclosedCircle");
        return number -> circle && number <= 20 ? String.valueOf((char) ('①' + number - 1)) : Integer.toString(number);
    }
}
