package org.yaodian.store;

import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.temporal.ChronoField;
import org.jooq.impl.AbstractConverter;

/**
 * A time of UTC as the file holds it: {@code 2022-03-27 02:30:00.12}. JDBC's own way leads through the machine's zone,
 * which may skip the hour.
 */
public final class UtcText extends AbstractConverter<String, LocalDateTime> {
    private static final long serialVersionUID = 1;

    /** The fraction as JDBC writes it, so that times of older versions are the same texts. */
    private static final DateTimeFormatter IN_FILE = new DateTimeFormatterBuilder()
            .appendPattern("uuuu-MM-dd HH:mm:ss")
            .appendFraction(ChronoField.NANO_OF_SECOND, 1, 9, true)
            .toFormatter();

    public UtcText() {
        super(String.class, LocalDateTime.class);
    }

    /** @throws java.time.DateTimeException where the text is no time */
    static LocalDateTime parse(String text) {
        return text == null ? null : LocalDateTime.parse(text.replace(' ', 'T'));
    }

    static String of(LocalDateTime time) {
        return time == null ? null : IN_FILE.format(time);
    }

    /** Reads the text of an image too, which has a T between day and time. */
    @Override
    public LocalDateTime from(String text) {
        return parse(text);
    }

    @Override
    public String to(LocalDateTime time) {
        return of(time);
    }
}
