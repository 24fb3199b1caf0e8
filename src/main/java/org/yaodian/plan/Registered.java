package org.yaodian.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * What the registers say of a plan's items as of a day: all that the rules of lights need to know of entries.
 *
 * @param open entries that are open, those alike together
 * @param met entries that are closed and count, those alike together
 */
public record Registered(List<OpenEntries> open, List<MetEntries> met) {
    public static final Registered NOTHING = new Registered(List.of(), List.of());

    public Registered {
        open = List.copyOf(open);
        met = List.copyOf(met);
    }

    /**
     * Open entries of one register that came in on the same day for the same division and are due together.
     *
     * @param itemId the item that the register serves
     * @param obligations those of the item that the entries serve
     * @param divisionId the division responsible, null for none
     * @param register the register's word
     * @param name what the register is called
     * @param label the number of the first of them (2022-017)
     * @param count how many
     * @param since the day on which they came in
     * @param clocked whether the register has a clock: only then do they light their item
     * @param due null while the clock stands still, and without one
     */
    public record OpenEntries(
            UUID itemId,
            Set<UUID> obligations,
            UUID divisionId,
            String register,
            Bilingual name,
            String label,
            int count,
            LocalDate since,
            boolean clocked,
            State state,
            LocalDate due) {}

    /**
     * Closed entries that meet an obligation.
     *
     * @param divisionId the division responsible, null for none
     * @param on the day on which they were closed
     */
    public record MetEntries(Set<UUID> obligations, UUID divisionId, LocalDate on, int count) {}
}
