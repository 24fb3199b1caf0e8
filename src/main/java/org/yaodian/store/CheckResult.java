package org.yaodian.store;

import java.util.List;

/**
 * One promise of the file and whether it holds.
 *
 * @param name its key in the bundle {@code messages/checks}
 * @param problems what was found against it, empty where it holds
 */
public record CheckResult(String name, List<String> problems) {
    public CheckResult {
        problems = List.copyOf(problems);
    }

    public boolean ok() {
        return problems.isEmpty();
    }
}
