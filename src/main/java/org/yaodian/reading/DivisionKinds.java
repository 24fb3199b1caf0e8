package org.yaodian.reading;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * The kind of a division by the end of its name, and the kinds that a group's name means: a guess that the coordinator
 * sees and can change, from the tables {@code reading/division-kinds} and {@code reading/group-kinds}.
 */
public final class DivisionKinds {
    private static final List<String[]> ENDS = RuleFile.rows("division-kinds").stream()
            .sorted((a, b) -> b[0].length() - a[0].length())
            .toList();
    private static final List<String[]> GROUPS = RuleFile.rows("group-kinds");

    private DivisionKinds() {}

    /** The kind that a division of this name is likely to be, null where the name's end tells none. */
    public static String guess(String name) {
        String bare = withoutBracket(name.strip());
        return ENDS.stream()
                .filter(row -> bare.endsWith(row[0]))
                .map(row -> row[1])
                .findFirst()
                .orElse(null);
    }

    /** The kinds that a group means as printed; empty where its words leave it open (相关单位). */
    public static Set<String> ofGroup(String groupName) {
        String name = folded(groupName);
        Set<String> kinds = new LinkedHashSet<>();
        boolean open = name.contains("相关") || name.contains("有关");
        if (!open) {
            GROUPS.stream().filter(row -> name.contains(row[0])).forEach(row -> kinds.add(row[1]));
        }
        return kinds;
    }

    private static String folded(String name) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if (!CharFold.isBlank(c)) {
                out.append(CharFold.fold(c));
            }
        }
        return out.toString();
    }

    /** 市府办〔市大数据局〕 is what it is before the bracket. */
    private static String withoutBracket(String name) {
        String plain = folded(name);
        int open = Math.max(plain.lastIndexOf('（'), plain.lastIndexOf('〔'));
        boolean closed = plain.endsWith("）") || plain.endsWith("〕");
        return closed && open > 0 ? plain.substring(0, open) : plain;
    }
}
