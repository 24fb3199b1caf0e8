package org.yaodian.exchange;

import java.util.List;

/**
 * Three ways a row can be told: as it was when the form went out, as the division filled it in, as it is known here by
 * now. A pure function of the three.
 */
public final class RowComparison {
    /** What comes of it. */
    public enum Verdict {
        /** The division wrote nothing, or what is known here already. */
        UNCHANGED,
        /** The division wrote something, and here it is as it was. */
        NEW,
        /** The division wrote something, and here something else was written meanwhile. */
        CONFLICT
    }

    /**
     * A value, told three ways.
     *
     * @param base the fingerprint of what was known when the form went out
     * @param ours what is known by now, null for nothing
     * @param theirs what the division wrote, empty to empty it; null where it wrote nothing
     */
    public record Told(String base, String ours, String theirs) {
        /** Whether it was changed here since the form went out. */
        public boolean isChangedHere() {
            return !Fingerprint.of(ours).equals(base);
        }

        /** Whether the division says something else than what is known here. */
        public boolean isOther() {
            return theirs != null && !Fingerprint.plain(theirs).equals(Fingerprint.plain(ours));
        }
    }

    private RowComparison() {}

    /** Where the row is one statement: whatever of it was changed here contradicts whatever else the division wrote. */
    public static Verdict ofStatement(List<Told> values) {
        return verdict(values, values.stream().anyMatch(Told::isChangedHere));
    }

    /** Where each value stands for itself: two that were changed on either side do not contradict each other. */
    public static Verdict ofValues(List<Told> values) {
        return verdict(values, values.stream().anyMatch(value -> value.isOther() && value.isChangedHere()));
    }

    private static Verdict verdict(List<Told> values, boolean against) {
        if (values.stream().noneMatch(Told::isOther)) {
            return Verdict.UNCHANGED;
        }
        return against ? Verdict.CONFLICT : Verdict.NEW;
    }
}
