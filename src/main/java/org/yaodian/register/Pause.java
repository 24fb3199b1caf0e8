package org.yaodian.register;

import java.time.LocalDate;

/**
 * A clock that stands still (停表).
 *
 * @param act the act that stopped it (补正通知)
 * @param since the day of that act
 * @param until the last day on which it stands still if nobody answers, null where nothing but an answer ends it
 */
public record Pause(String act, LocalDate since, LocalDate until) {}
