package org.yaodian.lookback;

import java.util.Collection;
import java.util.OptionalDouble;
import java.util.UUID;
import java.util.function.Predicate;

/**
 * How the findings of one division stand that belong to one year's plan; void ones are left out.
 *
 * @param round the round that found them
 * @param of the year that was looked at
 * @param findings how many
 * @param closedOut how many of them are closed out
 * @param inTime how many of the closed were submitted by their limits
 * @param repeated how many repeat an earlier one
 */
public record Rate(UUID round, int of, UUID divisionId, int findings, int closedOut, int inTime, int repeated) {

    /** Those that pass, together. */
    public static Rate sum(Collection<Rate> rates, Predicate<Rate> which) {
        return rates.stream()
                .filter(which)
                .reduce(new Rate(null, 0, null, 0, 0, 0, 0), (one, other) -> one.plus(other));
    }

    private Rate plus(Rate other) {
        return new Rate(
                other.round,
                other.of,
                other.divisionId,
                findings + other.findings,
                closedOut + other.closedOut,
                inTime + other.inTime,
                repeated + other.repeated);
    }

    /** The share that is closed out (销号率), 0 to 1; empty where nothing was found. */
    public OptionalDouble closedRate() {
        return share(closedOut, findings);
    }

    /** The share of the closed that was in time (按时整改率), 0 to 1; empty while none is closed out. */
    public OptionalDouble inTimeRate() {
        return share(inTime, closedOut);
    }

    /** The share that repeats an earlier one (反复率), 0 to 1; empty where nothing was found. */
    public OptionalDouble repeatRate() {
        return share(repeated, findings);
    }

    private static OptionalDouble share(int part, int whole) {
        return whole == 0 ? OptionalDouble.empty() : OptionalDouble.of((double) part / whole);
    }
}
