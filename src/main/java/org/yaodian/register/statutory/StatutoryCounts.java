package org.yaodian.register.statutory;

import java.util.List;
import java.util.Map;
import org.yaodian.plan.Refused;

/**
 * What registers say in the cells of a year's statutory annual report.
 *
 * @param entries by the cell's key the short numbers of the entries that are counted in it; cells with none are left out
 * @param remarks the entries that could not be counted, and why, by the part that they belong to
 */
public record StatutoryCounts(Map<String, List<Integer>> entries, Map<FormPart, List<Refused>> remarks) {
    public StatutoryCounts {
        entries = Map.copyOf(entries);
        remarks = Map.copyOf(remarks);
    }

    List<Integer> of(String key) {
        return entries.getOrDefault(key, List.of());
    }

    List<Refused> remarks(FormPart part) {
        return remarks.getOrDefault(part, List.of());
    }
}
