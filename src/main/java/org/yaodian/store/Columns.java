package org.yaodian.store;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.UUID;

/** Values of the domain as the columns hold them: ids as text, instants as the date and time of UTC. */
final class Columns {
    private Columns() {}

    static String text(UUID id) {
        return id == null ? null : id.toString();
    }

    static UUID uuid(String text) {
        return text == null ? null : UUID.fromString(text);
    }

    /** To the millisecond, which both databases keep alike. */
    static LocalDateTime utc(Instant instant) {
        return LocalDateTime.ofInstant(instant, ZoneOffset.UTC).truncatedTo(ChronoUnit.MILLIS);
    }

    static Instant instant(LocalDateTime utc) {
        return utc.toInstant(ZoneOffset.UTC);
    }
}
