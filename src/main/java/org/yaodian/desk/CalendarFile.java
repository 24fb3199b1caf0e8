package org.yaodian.desk;

import java.nio.file.Path;
import java.text.MessageFormat;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.yaodian.plan.Division;
import org.yaodian.plan.DueKind;
import org.yaodian.plan.Limit;
import org.yaodian.plan.PlanStatus;
import org.yaodian.plan.Refused;
import org.yaodian.plan.Registered;
import org.yaodian.report.CalendarEvent;
import org.yaodian.report.CalendarWriter;
import org.yaodian.report.WholeFile;

/** The open limits of a plan as a calendar file ({@code .ics}): each a whole day, called to mind a working day before. */
public final class CalendarFile {
    private static final int LONGEST_SUMMARY = 60;

    private final Desk desk;
    private final PlanStatus status;
    private final Words words;
    private final ResourceBundle messages;
    private final UUID fileId;

    /** @param status how the plan stands on the day that is told */
    public CalendarFile(Desk desk, PlanStatus status, Language language) {
        this.desk = desk;
        this.status = status;
        this.words = new Words(language);
        this.messages = language.messages("ics");
        this.fileId = desk.file().id();
    }

    /** How many limits there are. */
    public int count() {
        return status.open().size();
    }

    /**
     * Writes the file; one that is there is replaced when the new one is whole.
     *
     * @throws Refused when it cannot be written
     */
    public void write(Path file) {
        Exporting.expectNoPlanFile(file);
        String name = status.snapshot().plan().title();
        List<CalendarEvent> events = events();
        WholeFile.write(file, out -> CalendarWriter.write(name, desk.clock().now(), events, out));
    }

    private List<CalendarEvent> events() {
        Set<String> taken = new HashSet<>();
        List<CalendarEvent> events = new ArrayList<>();
        for (Limit limit : status.open()) {
            String uid = uid(limit);
            for (int i = 2; !taken.add(uid); i++) {
                uid = uid(limit) + "-" + i;
            }
            events.add(event(uid + "@" + fileId, limit));
        }
        return events;
    }

    /** The same on each export: a limit that is put off moves its event and makes no second one. */
    private static String uid(Limit limit) {
        if (limit.obligation() != null) {
            boolean once = limit.obligation().due().kind() == DueKind.BY_DATE
                    || limit.obligation().due().kind() == DueKind.TIMES_PER_YEAR;
            return limit.obligation().id() + (once ? "" : "-" + limit.date());
        }
        Registered.OpenEntries entries = limit.entries();
        return entries.count() == 1
                ? entries.register() + "-" + entries.label()
                : entries.register() + "-" + entries.since() + "-" + limit.date() + "-" + entries.divisionId();
    }

    private CalendarEvent event(String uid, Limit limit) {
        String what = words.of(limit);
        return new CalendarEvent(
                uid, limit.date(), dayBefore(limit.date()), shortened(what), description(limit, what), category(limit));
    }

    private LocalDate dayBefore(LocalDate date) {
        return status.calendar().workingDayOnOrBefore(date.minusDays(1));
    }

    private static String shortened(String what) {
        String line = what.replaceAll("\\s+", " ").strip();
        return line.codePointCount(0, line.length()) <= LONGEST_SUMMARY
                ? line
                : line.substring(0, line.offsetByCodePoints(0, LONGEST_SUMMARY)) + "…";
    }

    private static String category(Limit limit) {
        return limit.item().label() + limit.item().name();
    }

    private String description(Limit limit, String what) {
        List<String> lines = new ArrayList<>();
        lines.add(format("item", category(limit)));
        if (!limit.owing().isEmpty()) {
            lines.add(format(
                    "divisions",
                    limit.owing().stream().map(Division::name).collect(Collectors.joining(words.listSeparator()))));
        }
        lines.add(format(
                "state",
                words.of(limit.state()),
                words.fullDate(status.snapshot().on())));
        lines.add(format(limit.obligation() == null ? "entries" : "phrase", what));
        if (!status.calendar().isWorkingDay(limit.date())) {
            lines.add(format("dayOff", words.fullDate(status.calendar().workingDayOnOrBefore(limit.date()))));
        }
        return String.join("\n", lines);
    }

    private String format(String key, Object... arguments) {
        return new MessageFormat(messages.getString(key)).format(arguments);
    }
}
