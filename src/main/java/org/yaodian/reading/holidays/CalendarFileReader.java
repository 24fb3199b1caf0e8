package org.yaodian.reading.holidays;

import com.github.mangstadt.vinnie.VObjectProperty;
import com.github.mangstadt.vinnie.io.Context;
import com.github.mangstadt.vinnie.io.SyntaxRules;
import com.github.mangstadt.vinnie.io.VObjectDataAdapter;
import com.github.mangstadt.vinnie.io.VObjectReader;
import com.github.mangstadt.vinnie.io.Warning;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.yaodian.calendar.Arrangement;
import org.yaodian.calendar.ArrangementBuilder;
import org.yaodian.calendar.ArrangementProblem.Reason;
import org.yaodian.calendar.DayKind;
import org.yaodian.calendar.SpecialDay;
import org.yaodian.plan.Refused;

/**
 * A calendar file (iCalendar, RFC 5545) of holidays: events that last whole days and say by their names whether these are
 * off or worked. Time zones have no part in days.
 */
public final class CalendarFileReader {
    private static final String CALENDAR = "VCALENDAR";
    private static final String BEGIN = "BEGIN:" + CALENDAR;

    private CalendarFileReader() {}

    /** Whether the text begins as a calendar file does. */
    public static boolean isCalendar(String text) {
        return text.stripLeading().regionMatches(true, 0, BEGIN, 0, BEGIN.length());
    }

    /**
     * Reads the text of a file.
     *
     * @param name the file's, for what a refusal tells
     * @throws Refused when it is no calendar file, or is cut short
     */
    public static Arrangement read(String text, String name) {
        Events events = new Events();
        try (VObjectReader reader = new VObjectReader(new StringReader(text), SyntaxRules.iCalendar())) {
            reader.parse(events);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        if (!events.sound || !events.ended) {
            throw new Refused("calendar.notIcs", name);
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
    private static final class Events extends VObjectDataAdapter {
        private final ArrangementBuilder arrangement = new ArrangementBuilder();
        private CalendarEvent event;
        private int depth;
        private boolean sound = true;
        private boolean ended;

        @Override
        public void onComponentBegin(String component, Context context) {
            if (event != null) {
                depth++;
            } else if (component.equalsIgnoreCase("VEVENT")) {
                event = new CalendarEvent(context.getLineNumber());
            }
        }

        @Override
        public void onComponentEnd(String component, Context context) {
            if (depth > 0) {
                depth--;
            } else if (event != null) {
                take(event, arrangement);
                event = null;
            } else if (component.equalsIgnoreCase(CALENDAR)) {
                ended = true;
            }
        }

        @Override
        public void onProperty(VObjectProperty property, Context context) {
            if (event != null && depth == 0) {
                event.set(property.getName().toUpperCase(Locale.ROOT), property.getValue());
            }
        }

        @Override
        public void onWarning(Warning warning, VObjectProperty property, Exception cause, Context context) {
            if (warning == Warning.MALFORMED_LINE || warning == Warning.UNMATCHED_END) {
                sound = false;
            }
        }
    }
}
