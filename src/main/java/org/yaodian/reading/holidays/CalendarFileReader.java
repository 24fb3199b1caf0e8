package org.yaodian.reading.holidays;

import java.io.IOException;
import java.io.StringReader;
import java.time.LocalDate;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import net.fortuna.ical4j.data.CalendarParserImpl;
import net.fortuna.ical4j.data.ContentHandler;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.data.UnfoldingReader;
import org.yaodian.calendar.Arrangement;
import org.yaodian.calendar.ArrangementBuilder;
import org.yaodian.calendar.ArrangementProblem.Reason;
import org.yaodian.calendar.DayKind;
import org.yaodian.calendar.SpecialDay;
import org.yaodian.plan.Refused;

/**
 * A calendar file (iCalendar, RFC 5545) of holidays: events that last whole days and say by their names whether these are
 * off or worked. Of ical4j only the parser is used: time zones, which it would look up on the net, have no part in days.
 */
public final class CalendarFileReader {
    private static final String BEGIN = "BEGIN:VEVENT";

    private CalendarFileReader() {}

    /** Whether the text begins as a calendar file does. */
    public static boolean isCalendar(String text) {
        return text.stripLeading().regionMatches(true, 0, "BEGIN:VCALENDAR", 0, "BEGIN:VCALENDAR".length());
    }

    /**
     * Reads the text of a file.
     *
     * @param name the file's, for what a refusal tells
     * @throws Refused when it is no calendar file, or is cut short
     */
    public static Arrangement read(String text, String name) {
        String[] lines = text.split("\r\n|\r|\n", -1);
        Iterator<Integer> begins = IntStream.range(0, lines.length)
                .filter(i -> lines[i].strip().equalsIgnoreCase(BEGIN))
                .mapToObj(i -> i + 1)
                .iterator();
        Events events = new Events(begins);
        try {
            StringReader whole = new StringReader(String.join("\r\n", lines).strip() + "\r\n");
            new CalendarParserImpl().parse(new UnfoldingReader(whole, true), events);
        } catch (IOException | ParserException e) {
            throw new Refused(e, "calendar.notIcs", name);
        }
        return events.arrangement.build();
    }

    private static void take(CalendarEvent event, ArrangementBuilder arrangement) {
        if (event.isCancelled()) {
            return;
        }
        Optional<DayKind> kind = EventKind.of(event);
        Optional<List<LocalDate>> days = event.days();
        if (kind.isEmpty()) {
            arrangement.problem(event.line(), event.summary(), Reason.UNTOLD);
        } else if (days.isEmpty()) {
            arrangement.problem(event.line(), event.summary(), Reason.NOT_WHOLE_DAYS);
        } else {
            String name = EventKind.name(event);
            arrangement.add(
                    event.line(),
                    event.summary(),
                    days.get().stream()
                            .map(day -> new SpecialDay(day, kind.get(), name))
                            .toList());
        }
    }

    /** Gathers the properties of each event; what stands inside of one, such as an alarm, is none of it. */
    private static final class Events implements ContentHandler {
        private final Iterator<Integer> lines;
        private final ArrangementBuilder arrangement = new ArrangementBuilder();
        private CalendarEvent event;
        private int depth;
        private String property;

        Events(Iterator<Integer> lines) {
            this.lines = lines;
        }

        @Override
        public void startCalendar() {}

        @Override
        public void endCalendar() {}

        @Override
        public void startComponent(String component) {
            if (event != null) {
                depth++;
            } else if (component.equalsIgnoreCase("VEVENT")) {
                event = new CalendarEvent(lines.hasNext() ? lines.next() : 0);
            }
        }

        @Override
        public void endComponent(String component) {
            if (depth > 0) {
                depth--;
            } else if (event != null) {
                take(event, arrangement);
                event = null;
            }
        }

        @Override
        public void startProperty(String name) {
            property = name.toUpperCase(java.util.Locale.ROOT);
        }

        @Override
        public void propertyValue(String value) {
            if (event != null && depth == 0) {
                event.set(property, value);
            }
        }

        @Override
        public void endProperty(String name) {}

        @Override
        public void parameter(String name, String value) {}
    }
}
