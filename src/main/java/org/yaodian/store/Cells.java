package org.yaodian.store;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.UUID;

/** What one row holds, by the names of its columns; null where a column is empty. A name that is none is a programmer's error. */
interface Cells {
    String text(String column);

    Integer number(String column);

    Boolean flag(String column);

    LocalDate day(String column);

    /** A date and time of UTC. */
    LocalDateTime time(String column);

    default UUID id(String column) {
        return Columns.uuid(text(column));
    }

    default Instant instant(String column) {
        return Columns.instant(time(column));
    }
}
