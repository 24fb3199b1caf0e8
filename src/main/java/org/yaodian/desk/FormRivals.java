package org.yaodian.desk;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.yaodian.plan.Refused;

/**
 * Rows that several forms of one round tell: those of the newest form that says something hold. What an older one says
 * otherwise is told as a conflict, and where two of the newest contradict each other neither is taken.
 */
final class FormRivals {
    private final Map<String, List<Rival>> rivals = new HashMap<>();

    private record Rival(CollectedForm form, CollectedRow row) {
        boolean saysAsMuchAs(Rival other) {
            return said().equals(other.said());
        }

        private List<String> said() {
            return row.values().stream()
                    .map(value -> value.heading() + "=" + value.after())
                    .toList();
        }
    }

    private FormRivals(List<CollectedForm> forms) {
        for (CollectedForm form : forms) {
            form.rows().stream()
                    .filter(row -> row.key() != null && row.canBeTaken())
                    .forEach(row -> rivals.computeIfAbsent(row.key(), key -> new ArrayList<>())
                            .add(new Rival(form, row)));
        }
        rivals.values().removeIf(rows -> rows.size() < 2);
    }

    /** The forms with the rows that do not hold told as such. */
    static List<CollectedForm> settled(List<CollectedForm> forms) {
        FormRivals rivals = new FormRivals(forms);
        return forms.stream()
                .map(form -> form.withRows(form.rows().stream()
                        .map(row -> rivals.settled(form, row))
                        .toList()))
                .toList();
    }

    private CollectedRow settled(CollectedForm form, CollectedRow row) {
        List<Rival> all = rivals.getOrDefault(String.valueOf(row.key()), List.of());
        Rival own = all.stream().filter(rival -> rival.row() == row).findFirst().orElse(null);
        if (own == null) {
            return row;
        }
        int newest = all.stream().mapToInt(rival -> rival.form().issue()).max().orElse(0);
        List<Rival> tops =
                all.stream().filter(rival -> rival.form().issue() == newest).toList();
        Rival top = tops.get(0);
        Rival other = tops.stream()
                .filter(rival -> !rival.saysAsMuchAs(top))
                .findFirst()
                .orElse(null);
        if (form.issue() == newest && other != null) {
            CollectedForm against = own.saysAsMuchAs(top) ? other.form() : top.form();
            return row.contradicted(new Refused("form.twoSay", against.file().getFileName()));
        }
        if (own == top) {
            return row;
        }
        return own.saysAsMuchAs(top)
                ? row.unchanged()
                : row.contradicted(
                        new Refused("form.newerSays", newest, top.form().file().getFileName()));
    }
}
