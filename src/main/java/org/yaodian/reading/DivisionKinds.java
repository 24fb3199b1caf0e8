package org.yaodian.reading;

import java.util.Set;

/** Placeholder until the grammar lands. */
public final class DivisionKinds {
    private DivisionKinds() {}

    public static String guess(String name) {
        return name.endsWith("处") || name.endsWith("室") ? "处室" : "直属事业单位";
    }

    public static Set<String> ofGroup(String group) {
        return group.contains("处室") ? Set.of("处室", "直属事业单位") : Set.of();
    }
}
