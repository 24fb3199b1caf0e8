package org.yaodian.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;
import org.yaodian.calendar.DayKind;
import org.yaodian.calendar.HolidayTable;
import org.yaodian.calendar.SpecialDay;
import org.yaodian.calendar.WorkCalendar;

/**
 * The day that is 250 working days after an event: by the calendar's table, and by the loop that one would write at
 * once, day by day, with the special days in a map.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class DueBench {
    private static final int WORKING_DAYS = 250;
    private static final int EVENTS = 1024;
    private static final int FRIDAY = 5;

    private final LocalDate[] events = new LocalDate[EVENTS];
    private final Map<LocalDate, DayKind> specialDays = new HashMap<>();
    private WorkCalendar calendar;
    private int next;

    /** Runs it and prints both times and their ratio. */
    public static void main(String[] args) throws RunnerException {
        Collection<RunResult> results = new Runner(new OptionsBuilder()
                        .include(DueBench.class.getSimpleName())
                        .forks(1)
                        .warmupIterations(3)
                        .warmupTime(TimeValue.seconds(1))
                        .measurementIterations(5)
                        .measurementTime(TimeValue.seconds(1))
                        .verbosity(VerboseMode.SILENT)
                        .build())
                .run();
        Map<String, Double> nanos = new HashMap<>();
        results.forEach(result -> nanos.put(
                result.getPrimaryResult().getLabel(), result.getPrimaryResult().getScore()));
        System.out.printf(
                "due date at %d working days: table %.1f ns, day by day %.0f ns: %.0f times%n",
                WORKING_DAYS, nanos.get("table"), nanos.get("dayByDay"), nanos.get("dayByDay") / nanos.get("table"));
    }

    /** Reads the shipped days, and lays out events over the years that they know. */
    @Setup
    public void read() throws IOException {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                DueBench.class.getResourceAsStream("/assets/calendar/holidays.csv"), StandardCharsets.UTF_8))) {
            List<SpecialDay> days = HolidayTable.parse(lines.lines());
            calendar = WorkCalendar.of(days);
            days.forEach(day -> specialDays.put(day.date(), day.kind()));
        }
        LocalDate first = LocalDate.of(2019, 1, 1);
        for (int i = 0; i < EVENTS; i++) {
            events[i] = first.plusDays(i * 2L);
        }
        for (LocalDate event : events) {
            if (!calendar.plusWorkingDays(event, WORKING_DAYS).equals(walk(event))) {
                throw new IllegalStateException("table and loop differ after " + event);
            }
        }
    }

    private LocalDate event() {
        next = (next + 1) % EVENTS;
        return events[next];
    }

    /** By the table. */
    @Benchmark
    public LocalDate table() {
        return calendar.plusWorkingDays(event(), WORKING_DAYS);
    }

    /** Day by day. */
    @Benchmark
    public LocalDate dayByDay() {
        return walk(event());
    }

    private LocalDate walk(LocalDate event) {
        LocalDate day = event;
        for (int left = WORKING_DAYS; left > 0; ) {
            day = day.plusDays(1);
            left -= isWorkingDay(day) ? 1 : 0;
        }
        return day;
    }

    private boolean isWorkingDay(LocalDate day) {
        DayKind special = specialDays.get(day);
        return special == null ? day.getDayOfWeek().getValue() <= FRIDAY : special == DayKind.WORK;
    }
}
