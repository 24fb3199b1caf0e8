package org.yaodian.plan;

import java.time.Duration;
import java.time.Instant;

/**
 * Wrong passwords in a row. From the fifth on one waits before the next try: a minute first, twice as long after each
 * further one, at most a quarter of an hour.
 *
 * @param tries how many, 0 or more
 * @param lastAt when the last was given, null where none was
 */
public record WrongPasswords(int tries, Instant lastAt) {
    public static final WrongPasswords NONE = new WrongPasswords(0, null);

    /** How many may be wrong before one has to wait. */
    public static final int FREE = 5;

    private static final Duration FIRST_WAIT = Duration.ofMinutes(1);
    private static final Duration LONGEST_WAIT = Duration.ofMinutes(15);
    private static final int MOST_DOUBLINGS = 4;

    /** How long one has to wait from then on; zero where the next may be tried. */
    public Duration waitAt(Instant now) {
        if (tries < FREE) {
            return Duration.ZERO;
        }
        Duration whole = FIRST_WAIT.multipliedBy(1L << Math.min(tries - FREE, MOST_DOUBLINGS));
        Duration wait = whole.compareTo(LONGEST_WAIT) > 0 ? LONGEST_WAIT : whole;
        Duration left = Duration.between(now, lastAt.plus(wait));
        // a clock that was set back does not lock anybody out for longer than the wait itself
        return left.isNegative() ? Duration.ZERO : left.compareTo(wait) > 0 ? wait : left;
    }

    /** How many more may be wrong before one has to wait. */
    public int left() {
        return Math.max(0, FREE - tries);
    }

    public WrongPasswords oneMore(Instant at) {
        return new WrongPasswords(tries + 1, at);
    }
}
