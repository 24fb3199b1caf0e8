package org.yaodian.calendar;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The working days of the office: weekends, the State Council's holidays and the days worked to make up for them.
 *
 * <p>The day of an event is never counted: the first working day after it is day 1. In years whose arrangement is not
 * known ({@link #knows(int)}) weekends alone count. Every question is answered in constant time from a table over the
 * years with special days and by arithmetic outside of them. Immutable and safe for use by several threads.
 */
public final class WorkCalendar {
    /**
     * The holidays with a fixed date, which every arrangement names: a year of which all are listed has had its notice. One
     * alone may be an exception of the office's own.
     */
    private static final List<MonthDay> IN_EVERY_ARRANGEMENT =
            List.of(MonthDay.of(1, 1), MonthDay.of(5, 1), MonthDay.of(10, 1));

    private final Map<LocalDate, SpecialDay> specialDays;
    private final Set<Integer> knownYears;
    private final long firstDay;
    /** Working days from {@link #firstDay} up to and with the day at the index. */
    private final int[] counted;
    /** The index of the n-th working day of the table, n from 0. */
    private final int[] workingDays;

    private WorkCalendar(Map<LocalDate, SpecialDay> specialDays) {
        this.specialDays = specialDays;
        this.knownYears = specialDays.keySet().stream()
                .map(LocalDate::getYear)
                .distinct()
                .filter(year ->
                        IN_EVERY_ARRANGEMENT.stream().allMatch(day -> specialDays.containsKey(day.atYear(year))))
                .collect(Collectors.toUnmodifiableSet());
        int firstYear =
                specialDays.keySet().stream().mapToInt(LocalDate::getYear).min().orElse(1970);
        int lastYear =
                specialDays.keySet().stream().mapToInt(LocalDate::getYear).max().orElse(1970);
        this.firstDay = LocalDate.of(firstYear, 1, 1).toEpochDay();
        this.counted = new int[(int) (LocalDate.of(lastYear + 1, 1, 1).toEpochDay() - firstDay)];
        this.workingDays = fillTable();
    }

    /** A calendar in which only weekends are known. */
    public static WorkCalendar weekendsOnly() {
        return new WorkCalendar(Map.of());
    }

    /**
     * A calendar with the special days; where two name the same date, the later in the collection holds, so that an
     * office's own exceptions go behind the State Council's days.
     */
    public static WorkCalendar of(Collection<SpecialDay> days) {
        Map<LocalDate, SpecialDay> byDate = new HashMap<>();
        days.forEach(day -> byDate.put(day.date(), day));
        return new WorkCalendar(Map.copyOf(byDate));
    }

    private int[] fillTable() {
        boolean[] works = new boolean[counted.length];
        for (int i = 0; i < works.length; i++) {
            works[i] = Weekdays.isWeekday(firstDay + i);
        }
        specialDays
                .values()
                .forEach(day -> works[(int) (day.date().toEpochDay() - firstDay)] = day.kind() == DayKind.WORK);
        int[] indexes = new int[counted.length];
        int count = 0;
        for (int i = 0; i < works.length; i++) {
            if (works[i]) {
                indexes[count++] = i;
            }
            counted[i] = count;
        }
        return Arrays.copyOf(indexes, count);
    }

    /** Whether the holiday arrangement of the year is in this calendar; if not, its weekends alone are known. */
    public boolean knows(int year) {
        return knownYears.contains(year);
    }

    /** The years whose arrangement is known. */
    public SortedSet<Integer> knownYears() {
        return new TreeSet<>(knownYears);
    }

    /**
     * Whether the arrangement of every year from the one day to the other is known, whichever of the two is first: if not,
     * what was counted between them rests on weekends alone somewhere.
     */
    public boolean knowsAll(LocalDate from, LocalDate to) {
        int first = Math.min(from.getYear(), to.getYear());
        int last = Math.max(from.getYear(), to.getYear());
        // more years than are known cannot all be
        return last - first < knownYears.size()
                && IntStream.rangeClosed(first, last).allMatch(knownYears::contains);
    }

    /** Whether the office works on the day. */
    public boolean isWorkingDay(LocalDate day) {
        long index = day.toEpochDay() - firstDay;
        if (index < 0 || index >= counted.length) {
            return Weekdays.isWeekday(day.toEpochDay());
        }
        int before = index == 0 ? 0 : counted[(int) index - 1];
        return counted[(int) index] > before;
    }

    /** What an arrangement says of the day; empty for an ordinary weekday or weekend. */
    public Optional<SpecialDay> specialDay(LocalDate day) {
        return Optional.ofNullable(specialDays.get(day));
    }

    /** The special days of the year, in order. */
    public List<SpecialDay> specialDays(int year) {
        return specialDays.values().stream()
                .filter(day -> day.date().getYear() == year)
                .sorted(Comparator.comparing(SpecialDay::date))
                .toList();
    }

    /**
     * The n-th working day that follows the day; the day itself for 0.
     *
     * @param day the day of the event, not counted, worked or off
     * @param n how many working days after it, 0 or more
     * @throws IllegalArgumentException when n is negative
     */
    public LocalDate plusWorkingDays(LocalDate day, int n) {
        if (n < 0) {
            throw new IllegalArgumentException("expected 0 or more working days, not " + n);
        }
        return n == 0 ? day : workingDayAt(ordinal(day) + n);
    }

    /** The working days after the first day up to and with the second; negative when the second is before the first. */
    public int workingDaysBetween(LocalDate from, LocalDate to) {
        return (int) (ordinal(to) - ordinal(from));
    }

    /** The first working day after the day. */
    public LocalDate nextWorkingDay(LocalDate day) {
        return workingDayAt(ordinal(day) + 1);
    }

    /** The last working day before the day. */
    public LocalDate previousWorkingDay(LocalDate day) {
        return workingDayOnOrBefore(day.minusDays(1));
    }

    /** The day itself when it is worked, else the last working day before it. */
    public LocalDate workingDayOnOrBefore(LocalDate day) {
        return workingDayAt(ordinal(day));
    }

    /** The number of working days of the year. */
    public int workingDaysIn(int year) {
        return workingDaysBetween(LocalDate.of(year - 1, 12, 31), LocalDate.of(year, 12, 31));
    }

    /** Working days up to and with the day, counted from the start of the table; 0 or less before it. */
    private long ordinal(LocalDate day) {
        long epochDay = day.toEpochDay();
        long index = epochDay - firstDay;
        if (index < 0) {
            return Weekdays.ordinal(epochDay) - Weekdays.ordinal(firstDay - 1);
        }
        if (index < counted.length) {
            return counted[(int) index];
        }
        long lastDay = firstDay + counted.length - 1;
        return workingDays.length + Weekdays.ordinal(epochDay) - Weekdays.ordinal(lastDay);
    }

    private LocalDate workingDayAt(long ordinal) {
        if (ordinal < 1) {
            return LocalDate.ofEpochDay(Weekdays.at(Weekdays.ordinal(firstDay - 1) + ordinal));
        }
        if (ordinal <= workingDays.length) {
            return LocalDate.ofEpochDay(firstDay + workingDays[(int) ordinal - 1]);
        }
        long lastDay = firstDay + counted.length - 1;
        return LocalDate.ofEpochDay(Weekdays.at(Weekdays.ordinal(lastDay) + ordinal - workingDays.length));
    }
}
