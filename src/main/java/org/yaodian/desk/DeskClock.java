package org.yaodian.desk;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;

/**
 * What day it is at the desk.
 *
 * @param clock the machine's
 * @param day the day that was told ({@code --on}), null for the clock's
 */
public record DeskClock(Clock clock, LocalDate day) {
    public static DeskClock system() {
        return new DeskClock(Clock.systemDefaultZone(), null);
    }

    /** @param day the day that is told, null for the clock's */
    public static DeskClock on(LocalDate day) {
        return new DeskClock(Clock.systemDefaultZone(), day);
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
