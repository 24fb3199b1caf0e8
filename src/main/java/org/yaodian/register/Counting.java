package org.yaodian.register;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.yaodian.plan.Obligation;

/** Which phrases of an item a register's entries count for, as a person ticks them. */
public final class Counting {
    private static final Pattern MARKS = Pattern.compile("[\\\\.\\[\\]{}()*+?^$|]");

    private Counting() {}

    /** The obligations that the entries count for. */
    public static Set<UUID> counted(List<Serving> serves, List<Obligation> obligations) {
        return obligations.stream()
                .filter(obligation -> covering(serves, obligation) != null)
                .map(Obligation::id)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Serving covering(List<Serving> serves, Obligation obligation) {
        return serves.stream()
                .filter(serving -> serving.covers(obligation))
                .findFirst()
                .orElse(null);
    }

    /**
     * The servings by which the entries count for the ticked obligations alone: how each counts stays as it was.
     *
     * @param obligations all of the item
     */
    public static List<Serving> counting(List<Serving> serves, List<Obligation> obligations, Set<UUID> ticked) {
        if (counted(serves, obligations).equals(ticked)) {
            return serves;
        }
        List<Obligation> chosen = obligations.stream()
                .filter(obligation -> ticked.contains(obligation.id()))
                .toList();
        if (chosen.size() == obligations.size()) {
            // what covers some comes first, then whatever is left
            List<Serving> all = new ArrayList<>(serves);
            all.add(any());
            return all;
        }
        List<Serving> narrowed = new ArrayList<>();
        Set<Serving> done = new HashSet<>();
        for (Serving serving : serves) {
            if (done.add(serving)) {
                narrow(narrowed, serving, ofServing(serves, serving, chosen));
            }
        }
        narrow(narrowed, any(), ofServing(serves, null, chosen));
        return narrowed;
    }

    /** Any obligation, by each entry that is closed. */
    public static Serving any() {
        return new Serving(List.of(), Set.of(), null, Serving.Counts.EACH_CLOSED);
    }

    private static List<Obligation> ofServing(List<Serving> serves, Serving serving, List<Obligation> chosen) {
        return chosen.stream()
                .filter(obligation -> java.util.Objects.equals(covering(serves, obligation), serving))
                .toList();
    }

    /** A serving of these phrases alone; one without words would be of any phrase. */
    private static void narrow(List<Serving> narrowed, Serving serving, List<Obligation> phrases) {
        if (!phrases.isEmpty()) {
            narrowed.add(new Serving(
                    phrases.stream()
                            .map(obligation -> "^" + literally(obligation.quote()) + "$")
                            .toList(),
                    serving.kinds(),
                    serving.entryKind(),
                    serving.counts()));
        }
    }

    private static String literally(String quote) {
        return MARKS.matcher(quote).replaceAll("\\\\$0");
    }
}
