package org.yaodian.register.statutory;

import java.util.List;
import java.util.Map;
import org.yaodian.plan.Refused;

/**
 * What registers say in the cells of a year's statutory annual report.
 *
 * @param entries by the cell's key the short numbers of the entries that are counted in it; cells with none are left out
 * @param remarks the entries that could not be counted, and why
 */
public record StatutoryCounts(Map<String, List<Integer>> entries, List<Refused> remarks) {
    public StatutoryCounts {
        entries = Map.copyOf(entries);
        remarks = List.copyOf(remarks);
    }

    List<Integer> of(String key) {
        return entries.getOrDefault(key, List.of());
    }
}
