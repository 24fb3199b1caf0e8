package org.yaodian.report;

import java.io.IOException;
import java.io.OutputStream;
import java.io.StringWriter;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import net.fortuna.ical4j.data.CalendarOutputter;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.TextList;
import net.fortuna.ical4j.model.component.VAlarm;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.Categories;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.LastModified;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.XProperty;
import net.fortuna.ical4j.model.property.immutable.ImmutableAction;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableTransp;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;

/** Writes days as a calendar file (RFC 5545), which Outlook, Thunderbird and telephones take in, and take in again. */
public final class CalendarWriter {
    private static final String PRODUCT = "-//Yaodian//Yaodian//ZH";
    /** Whole days begin at midnight; nobody is to be woken then. */
    private static final Duration MORNING = Duration.ofHours(9);

    private static final int NOT_FOLDED = Integer.MAX_VALUE;

    private CalendarWriter() {}

    /**
     * Writes the calendar.
     *
     * @param name what programs call it
     * @param stamp when it is made; of two files with the same event programs keep the later
     */
    public static void write(String name, Instant stamp, List<CalendarEvent> events, OutputStream out)
            throws IOException {
        Instant second = stamp.truncatedTo(ChronoUnit.SECONDS);
        Calendar calendar = new Calendar();
        calendar.add(new ProdId(PRODUCT));
        calendar.add(ImmutableVersion.VERSION_2_0);
        calendar.add(ImmutableCalScale.GREGORIAN);
        calendar.add(new XProperty("X-WR-CALNAME", SheetText.clean(name)));
        events.forEach(event -> calendar.add(event(event, second)));
        StringWriter text = new StringWriter();
        new CalendarOutputter(false, NOT_FOLDED).output(calendar, text);
        out.write(FoldedLines.of(text.toString()));
    }

    private static VEvent event(CalendarEvent event, Instant stamp) {
        VEvent day = new VEvent(false);
        day.add(new Uid(event.uid()));
        day.add(new DtStamp(stamp));
        day.add(new LastModified(stamp));
        day.add(new Sequence(Math.toIntExact(stamp.getEpochSecond() / 60)));
        day.add(new DtStart<>(event.date()));
        day.add(new DtEnd<>(event.date().plusDays(1)));
        day.add(new Summary(SheetText.clean(event.summary())));
        day.add(new Description(SheetText.clean(event.description())));
        day.add(new Categories(new TextList(List.of(SheetText.clean(event.category())))));
        day.add(ImmutableTransp.TRANSPARENT);
        day.add(alarm(event));
        return day;
    }

    private static VAlarm alarm(CalendarEvent event) {
        long days = ChronoUnit.DAYS.between(event.remindOn(), event.date());
        VAlarm alarm = new VAlarm(Duration.ofDays(-days).plus(MORNING));
        alarm.add(ImmutableAction.DISPLAY);
        alarm.add(new Description(SheetText.clean(event.summary())));
        return alarm;
    }
}
