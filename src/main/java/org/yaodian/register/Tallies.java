package org.yaodian.register;

import java.util.List;

/**
 * The entries of a plan's registers as of a day, as far as lights and counts need them.
 *
 * @param definitions the definitions in the file, every version
 * @param links which items the office settled for the plan's registers
 * @param plain open entries whose clocks run undisturbed, those alike together
 * @param others open entries with acts that bear on their clocks, with these acts
 * @param closed closed entries that are not void, those alike together
 */
public record Tallies(
        List<RegisterDefinition> definitions,
        List<RegisterLink> links,
        List<OpenGroup> plain,
        List<TalliedEntry> others,
        List<ClosedGroup> closed) {

    /** An open entry and what was done with it. */
    public record TalliedEntry(Entry entry, List<EntryAct> acts) {}
}
