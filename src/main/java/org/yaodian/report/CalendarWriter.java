package org.yaodian.report;

import com.github.mangstadt.vinnie.SyntaxStyle;
import com.github.mangstadt.vinnie.VObjectProperty;
import com.github.mangstadt.vinnie.io.VObjectPropertyValues;
import com.github.mangstadt.vinnie.io.VObjectWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.StringWriter;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;

/** Writes days as a calendar file (RFC 5545), which Outlook, Thunderbird and telephones take in, and take in again. */
public final class CalendarWriter {
    private static final String PRODUCT = "-//Yaodian//Yaodian//ZH";
    /** Whole days begin at midnight; nobody is to be woken then. */
    private static final Duration MORNING = Duration.ofHours(9);

    private static final DateTimeFormatter DAY = DateTimeFormatter.BASIC_ISO_DATE;
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'");

    private final VObjectWriter out;
    private final Instant stamp;

    private CalendarWriter(VObjectWriter out, Instant stamp) {
        this.out = out;
        this.stamp = stamp;
    }

    /**
     * Writes the calendar.
     *
     * @param name what programs call it
     * @param stamp when it is made; of two files with the same event programs keep the later
     */
    public static void write(String name, Instant stamp, List<CalendarEvent> events, OutputStream out)
            throws IOException {
        StringWriter text = new StringWriter();
        try (VObjectWriter lines = new VObjectWriter(text, SyntaxStyle.NEW)) {
            lines.getFoldedLineWriter().setLineLength(null);
            new CalendarWriter(lines, stamp).calendar(name, events);
        }
        out.write(FoldedLines.of(text.toString()));
    }

    private void calendar(String name, List<CalendarEvent> events) throws IOException {
        out.writeBeginComponent("VCALENDAR");
        out.writeProperty("PRODID", PRODUCT);
        out.writeVersion("2.0");
        out.writeProperty("CALSCALE", "GREGORIAN");
        text("X-WR-CALNAME", name);
        for (CalendarEvent event : events) {
            event(event);
        }
        out.writeEndComponent("VCALENDAR");
    }

    private void event(CalendarEvent event) throws IOException {
        String moment = MOMENT.format(stamp.atOffset(ZoneOffset.UTC));
        out.writeBeginComponent("VEVENT");
        out.writeProperty("UID", event.uid());
        out.writeProperty("DTSTAMP", moment);
        out.writeProperty("LAST-MODIFIED", moment);
        out.writeProperty("SEQUENCE", Long.toString(stamp.getEpochSecond() / 60));
        day("DTSTART", event.date());
        day("DTEND", event.date().plusDays(1));
        text("SUMMARY", event.summary());
        text("DESCRIPTION", event.description());
        text("CATEGORIES", event.category());
        out.writeProperty("TRANSP", "TRANSPARENT");
        alarm(event);
        out.writeEndComponent("VEVENT");
    }

    private void alarm(CalendarEvent event) throws IOException {
        long days = ChronoUnit.DAYS.between(event.remindOn(), event.date());
        out.writeBeginComponent("VALARM");
        out.writeProperty("ACTION", "DISPLAY");
        out.writeProperty("TRIGGER", duration(MORNING.minusDays(days)));
        text("DESCRIPTION", event.summary());
        out.writeEndComponent("VALARM");
    }

    /** RFC 5545, 3.3.6: its sign stands before the whole of it, where Java's stands before each part. */
    private static String duration(Duration duration) {
        return duration.isNegative() ? "-" + duration.negated() : duration.toString();
    }

    private void day(String property, LocalDate date) throws IOException {
        VObjectProperty day = new VObjectProperty(property, DAY.format(date));
        day.getParameters().put("VALUE", "DATE");
        out.writeProperty(day);
    }

    private void text(String property, String text) throws IOException {
        out.writeProperty(property, VObjectPropertyValues.escape(SheetText.clean(text)));
    }
}
