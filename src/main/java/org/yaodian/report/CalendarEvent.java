package org.yaodian.report;

import java.time.LocalDate;

/**
 * A whole day in a calendar that goes out.
 *
 * @param uid who it is, the same on each export
 * @param remindOn the day on whose morning it is called to mind, not behind the day itself
 */
public record CalendarEvent(
        String uid, LocalDate date, LocalDate remindOn, String summary, String description, String category) {}
