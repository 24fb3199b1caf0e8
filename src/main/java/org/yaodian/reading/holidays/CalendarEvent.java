package org.yaodian.reading.holidays;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.Period;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One VEVENT of a calendar file, with its properties as they are printed. */
final class CalendarEvent {
    private static final DateTimeFormatter DAY = DateTimeFormatter.BASIC_ISO_DATE;
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss");
    /** The holidays are China's: what a file tells in universal time is told eight hours earlier than there. */
    private static final ZoneOffset CHINA = ZoneOffset.ofHours(8);

    private static final int LONGEST = 31;

    private final int line;
    private final Map<String, String> properties = new HashMap<>();

    /** @param line where it begins in its file, from 1 */
    CalendarEvent(int line) {
        this.line = line;
    }

    void set(String property, String value) {
        properties.putIfAbsent(property, value);
    }

    int line() {
        return line;
    }

    /** What is printed of a property; empty where there is none. */
    String get(String property) {
        return properties.getOrDefault(property, "");
    }

    /** What it is called, its marks unescaped. */
    String summary() {
        return get("SUMMARY")
                .replaceAll("\\\\[nN]", " ")
                .replaceAll("\\\\(.)", "$1")
                .strip();
    }

    boolean isCancelled() {
        return get("STATUS").equalsIgnoreCase("CANCELLED");
    }

    /** The whole days that it lasts; empty where it is repeated, does not last whole days, or has no date. */
    Optional<List<LocalDate>> days() {
        if (!get("RRULE").isEmpty() || !get("RDATE").isEmpty()) {
            return Optional.empty();
        }
        try {
            LocalDate first = midnight(get("DTSTART"));
            LocalDate behind = end(first);
            boolean sound = first.isBefore(behind) && !behind.isAfter(first.plusDays(LONGEST));
            return sound ? Optional.of(first.datesUntil(behind).toList()) : Optional.empty();
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** The day behind its last; a file may print the first day as its end for one day. */
    private LocalDate end(LocalDate first) {
        if (!get("DTEND").isEmpty()) {
            LocalDate end = midnight(get("DTEND"));
            return end.equals(first) ? first.plusDays(1) : end;
        }
        String duration = get("DURATION");
        if (duration.isEmpty()) {
            return first.plusDays(1);
        }
        return duration.contains("T")
                ? exactDays(first.atStartOfDay().plus(Duration.parse(duration)))
                : first.plus(Period.parse(duration));
    }

    private static LocalDate midnight(String printed) {
        if (!printed.contains("T")) {
            return LocalDate.parse(printed, DAY);
        }
        boolean universal = printed.endsWith("Z");
        LocalDateTime time =
                LocalDateTime.parse(universal ? printed.substring(0, printed.length() - 1) : printed, TIME);
        return exactDays(
                universal
                        ? time.atOffset(ZoneOffset.UTC)
                                .withOffsetSameInstant(CHINA)
                                .toLocalDateTime()
                        : time);
    }

    private static LocalDate exactDays(LocalDateTime time) {
        if (!time.toLocalTime().equals(LocalTime.MIDNIGHT)) {
            throw new DateTimeParseException("no midnight", time.toString(), 0);
        }
        return time.toLocalDate();
    }
}
