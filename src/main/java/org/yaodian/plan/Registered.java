package org.yaodian.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

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

    /** With more of both. */
    public Registered with(List<OpenEntries> moreOpen, List<MetEntries> moreMet) {
        return new Registered(
                Stream.concat(open.stream(), moreOpen.stream()).toList(),
                Stream.concat(met.stream(), moreMet.stream()).toList());
    }

    /**
     * Open entries of one register that came in on the same day for the same division and are due together; or an open
     * rectification of a look-back, which is told like one.
     *
     * @param itemId the item that they are told under: the one that the register serves
     * @param alsoItemId another item that they light and are not told under again, null for none
     * @param obligations those of the item that the entries serve
     * @param divisionId the division responsible, null for none
     * @param register the register's word
     * @param name what the register is called
     * @param label the number of the first of them (2022-017)
     * @param about what is to be done, null where the number tells enough
     * @param count how many
     * @param since the day on which they came in
     * @param clocked whether the register has a clock: only then do they light their item
     * @param due null while the clock stands still, and without one
     */
    public record OpenEntries(
            UUID itemId,
            UUID alsoItemId,
            Set<UUID> obligations,
            UUID divisionId,
            String register,
            Bilingual name,
            String label,
            String about,
            int count,
            LocalDate since,
            boolean clocked,
            State state,
            LocalDate due) {

        /** Those that light one item. */
        public OpenEntries(
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
                LocalDate due) {
            this(itemId, null, obligations, divisionId, register, name, label, null, count, since, clocked, state, due);
        }
    }

    /**
     * Closed entries that meet an obligation.
     *
     * @param divisionId the division responsible, null for none
     * @param on the day on which they were closed
     */
    public record MetEntries(Set<UUID> obligations, UUID divisionId, LocalDate on, int count) {}
}
