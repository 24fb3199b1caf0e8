package org.yaodian.desk;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;

/**
 * What day it is at the desk.
 *
 * @param clock the machine's
 * @param day the day that was told ({@code --on}), null for the clock's
 */
public record DeskClock(Clock clock, LocalDate day) {
    public static DeskClock system() {
        return new DeskClock(new MachineClock(), null);
    }

    /** @param day the day that is told, null for the clock's */
    public static DeskClock on(LocalDate day) {
        return new DeskClock(new MachineClock(), day);
    }

    /** The machine's clock. Its zone is asked for with the first day: Java looks through every jar for zones then. */
    private static final class MachineClock extends Clock {
        @Override
        public ZoneId getZone() {
            return ZoneId.systemDefault();
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return Clock.system(zone);
        }

        @Override
        public Instant instant() {
            return Instant.now();
        }
    }

    public LocalDate today() {
        return day == null ? LocalDate.now(clock) : day;
    }

    /** The machine's day, whatever day was told. */
    public LocalDate machineDay() {
        return LocalDate.now(clock);
    }

    /** When something is recorded: never the day that was told. */
    public Instant now() {
        return clock.instant();
    }

    public LocalDateTime localNow() {
        return LocalDateTime.now(clock);
    }
}
