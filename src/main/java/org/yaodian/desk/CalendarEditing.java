package org.yaodian.desk;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.yaodian.calendar.Arrangement;
import org.yaodian.calendar.DayKind;
import org.yaodian.calendar.SpecialDay;
import org.yaodian.calendar.WorkCalendar;
import org.yaodian.desk.CalendarProposal.DayChange;
import org.yaodian.plan.CalendarDay;
import org.yaodian.plan.Move;
import org.yaodian.plan.Moves;
import org.yaodian.plan.PlanStatus;
import org.yaodian.plan.Refused;
import org.yaodian.plan.Row;
import org.yaodian.reading.holidays.ArrangementReader;
import org.yaodian.store.RowChange;
import org.yaodian.store.Told;

/**
 * The calendar of a file: a year's arrangement taken in, the office's own exceptions. Each is proposed first, so that it
 * can be seen what would move, and then made as one change, which one undo takes back.
 */
public final class CalendarEditing {
    private static final int LONGEST_NAME = 100;

    private final Desk desk;

    public CalendarEditing(Desk desk) {
        this.desk = desk;
    }

    /**
     * Reads an arrangement from a file.
     *
     * @param year of the dates of a notice that does not tell it, may be null
     * @throws Refused when it cannot be read, or says nothing of days off or worked
     */
    public static Arrangement read(Path file, Integer year) {
        if (Files.isDirectory(file)) {
            throw new Refused("calendar.isFolder", file);
        }
        return expectSomething(ArrangementReader.read(file, year), file.toString());
    }

    /** As {@link #read(Path, Integer)}, for text that was typed or pasted. */
    public static Arrangement readText(String text, Integer year) {
        if (text == null || text.isBlank()) {
            throw new Refused("calendar.noText");
        }
        return expectSomething(
                ArrangementReader.read(text, year),
                text.strip().lines().findFirst().orElseThrow());
    }

    private static Arrangement expectSomething(Arrangement read, String from) {
        if (read.days().isEmpty() && read.problems().isEmpty()) {
            throw new Refused("calendar.nothing", from);
        }
        return read;
    }

    /** What the file itself says of days, in their order; what is shipped is not among them. */
    public List<CalendarDay> own() {
        return desk.file().calendarDays();
    }

    /** Days that say what is known already are left out. */
    public CalendarProposal take(Arrangement arrangement) {
        WorkCalendar calendar = desk.calendar();
        Map<LocalDate, CalendarDay> own =
                own().stream().collect(Collectors.toMap(CalendarDay::on, Function.identity()));
        List<DayChange> days = new ArrayList<>();
        List<RowChange<CalendarDay>> rows = new ArrayList<>();
        for (SpecialDay day : arrangement.days()) {
            CalendarYears.expect(day.date().getYear());
            CalendarDay held = own.get(day.date());
            Optional<SpecialDay> known = calendar.specialDay(day.date());
            boolean same = held == null
                    ? known.filter(special -> special.kind() == day.kind()).isPresent()
                    : held.special().equals(day);
            if (!same) {
                rows.add(row(held, new SpecialDay(day.date(), day.kind(), named(day.name()))));
                days.add(new DayChange(known.orElse(null), day));
            }
        }
        String years = days.stream()
                .map(day -> String.valueOf(day.present().date().getYear()))
                .distinct()
                .collect(Collectors.joining("、"));
        return new CalendarProposal(Told.of("calendar.taken", years, days.size()), days, rows, arrangement.problems());
    }

    /**
     * A day on which the office works though the week or the State Council has it off, or the other way round; one that the
     * file has already is changed.
     *
     * @param name the office's reason
     * @throws Refused when there is no date or reason, or the day is so already
     */
    public CalendarProposal except(LocalDate on, DayKind kind, String name) {
        if (on == null) {
            throw new Refused("calendar.date");
        }
        CalendarYears.expect(on.getYear());
        SpecialDay day = new SpecialDay(on, kind, named(name));
        Optional<CalendarDay> held =
                own().stream().filter(own -> own.on().equals(on)).findFirst();
        WorkCalendar calendar = desk.calendar();
        boolean worked = calendar.isWorkingDay(on);
        if (held.isEmpty() && worked == (kind == DayKind.WORK)) {
            throw worked ? new Refused("calendar.workedAlready", on) : new Refused("calendar.offAlready", on);
        }
        Told told = kind == DayKind.WORK
                ? Told.of("calendar.worked", on, day.name())
                : Told.of("calendar.off", on, day.name());
        boolean same = held.map(own -> own.special().equals(day)).orElse(false);
        return new CalendarProposal(
                told,
                same ? List.of() : List.of(new DayChange(calendar.specialDay(on).orElse(null), day)),
                same ? List.of() : List.of(row(held.orElse(null), day)),
                List.of());
    }

    /** Takes days of the file's own out: what is shipped, else the week, holds again. */
    public CalendarProposal remove(List<CalendarDay> days) {
        CalendarDay first = days.get(0);
        CalendarDay last = days.get(days.size() - 1);
        String dates = days.size() == 1 ? first.on().toString() : first.on() + " – " + last.on();
        return new CalendarProposal(
                Told.of("calendar.removed", dates, first.name()),
                days.stream()
                        .map(day -> new DayChange(
                                day.special(),
                                WorkDays.calendar().specialDay(day.on()).orElse(null)))
                        .toList(),
                days.stream().map(RowChange::removed).toList(),
                List.of());
    }

    /**
     * What would move in a year's plan.
     *
     * @param year null for the newest
     */
    public List<Move> preview(CalendarProposal proposal, Integer year) {
        PlanStatus before = desk.status(year, desk.today());
        WorkCalendar calendar = WorkDays.with(proposal.over(own()));
        return Moves.between(before, desk.standing(year, desk.today(), calendar).plan());
    }

    /**
     * Makes the proposal.
     *
     * @throws Refused when it changes nothing, or another has changed one of its days since
     */
    public void apply(CalendarProposal proposal) {
        if (proposal.isEmpty()) {
            throw new Refused("calendar.nothingNew");
        }
        desk.apply(desk.allow(Deed.EDIT_CALENDAR), proposal.told(), proposal.rows());
    }

    private static RowChange<CalendarDay> row(CalendarDay held, SpecialDay day) {
        return held == null
                ? RowChange.added(new CalendarDay(UUID.randomUUID(), Row.UNSAVED, day.date(), day.kind(), day.name()))
                : RowChange.changed(
                        held, new CalendarDay(held.id(), held.revision(), day.date(), day.kind(), day.name()));
    }

    private static String named(String name) {
        String stripped = name == null ? "" : name.strip();
        if (stripped.isEmpty()) {
            throw new Refused("calendar.name");
        }
        if (stripped.length() > LONGEST_NAME) {
            throw new Refused("calendar.longName", stripped.length(), LONGEST_NAME);
        }
        return stripped;
    }
}
