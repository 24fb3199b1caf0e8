package org.yaodian.desk;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.yaodian.plan.Refused;

/**
 * How a plan is to be carried over.
 *
 * @param to the year to which
 * @param items the numbers of the chosen items, null for all
 * @param successors the divisions that were merged or renamed, with those that take their place, by names
 */
public record RollWish(int to, List<Integer> items, Map<String, String> successors) {
    private static final Pattern NUMBERS = Pattern.compile("(\\d{1,4})(?:-(\\d{1,4}))?");

    public RollWish {
        items = items == null ? null : List.copyOf(items);
        successors = Map.copyOf(successors);
    }

    /** All items, with every division as it is. */
    public static RollWish all(int to) {
        return new RollWish(to, null, Map.of());
    }

    /**
     * Item numbers as a person types them: 1,3-5.
     *
     * @throws Refused where they are none
     */
    public static List<Integer> numbers(String typed) {
        List<Integer> numbers = new ArrayList<>();
        for (String part : typed.split("[,，、\\s]+")) {
            Matcher matcher = NUMBERS.matcher(part);
            if (!matcher.matches()) {
                throw new Refused("roll.items", typed);
            }
            int first = Integer.parseInt(matcher.group(1));
            int last = matcher.group(2) == null ? first : Integer.parseInt(matcher.group(2));
            if (last < first) {
                throw new Refused("roll.items", typed);
            }
            for (int number = first; number <= last; number++) {
                numbers.add(number);
            }
        }
        return numbers;
    }

    /**
     * Merged and renamed divisions as a person types them, each 旧名=新名.
     *
     * @throws Refused where one is not written so, or has two successors
     */
    public static Map<String, String> successors(List<String> typed) {
        Map<String, String> successors = new LinkedHashMap<>();
        for (String pair : typed) {
            String[] names = pair.replace('＝', '=').split("=", -1);
            if (names.length != 2 || names[0].isBlank() || names[1].isBlank()) {
                throw new Refused("roll.map", pair);
            }
            if (successors.put(names[0].strip(), names[1].strip()) != null) {
                throw new Refused("roll.mapTwice", names[0].strip());
            }
        }
        return successors;
    }
}
