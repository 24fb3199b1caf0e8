package org.yaodian.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkCalendarTest {
    private static final Path TABLE = Path.of("assets/calendar/holidays.csv");
    private static final WorkCalendar SHIPPED = shipped();

    /** What the table's lines say, read without the code under test. */
    private static final Map<LocalDate, Boolean> WORKED_BY_TABLE = readTable();

    private static WorkCalendar shipped() {
        try (Stream<String> lines = Files.lines(TABLE, StandardCharsets.UTF_8)) {
            return WorkCalendar.of(HolidayTable.parse(lines));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static Map<LocalDate, Boolean> readTable() {
        try {
            Map<LocalDate, Boolean> worked = new HashMap<>();
            for (String line : Files.readAllLines(TABLE, StandardCharsets.UTF_8)) {
                if (line.startsWith("2")) {
                    worked.put(LocalDate.parse(line.substring(0, 10)), line.startsWith("work", 11));
                }
            }
            return worked;
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static boolean works(LocalDate day) {
        boolean weekend = day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
        return WORKED_BY_TABLE.getOrDefault(day, !weekend);
    }

    private static LocalDate walk(LocalDate day, int workingDays) {
        LocalDate reached = day;
        for (int left = workingDays; left > 0; ) {
            reached = reached.plusDays(1);
            if (works(reached)) {
                left--;
            }
        }
        return reached;
    }

    private static int count(LocalDate from, LocalDate to) {
        if (to.isBefore(from)) {
            return -count(to, from);
        }
        int days = 0;
        for (LocalDate day = from.plusDays(1); !day.isAfter(to); day = day.plusDays(1)) {
            if (works(day)) {
                days++;
            }
        }
        return days;
    }

    @Provide
    Arbitrary<LocalDate> days() {
        // 2017 and 2027 to 2030 lie outside of the shipped table, on both sides of its edges
        return Arbitraries.longs()
                .between(
                        LocalDate.of(2017, 1, 1).toEpochDay(),
                        LocalDate.of(2030, 12, 31).toEpochDay())
                .map(LocalDate::ofEpochDay);
    }

    @Property
    void a_day_is_worked_as_the_table_or_else_the_week_says(@ForAll("days") LocalDate day) {
        assertThat(SHIPPED.isWorkingDay(day)).isEqualTo(works(day));
    }

    @Property
    void the_nth_working_day_is_the_one_that_counting_day_by_day_reaches(
            @ForAll("days") LocalDate day, @ForAll @IntRange(max = 700) int n) {
        assertThat(SHIPPED.plusWorkingDays(day, n)).isEqualTo(walk(day, n));
    }

    @Property(tries = 300)
    void the_distance_of_two_days_is_what_counting_day_by_day_gives(
            @ForAll("days") LocalDate from, @ForAll("days") LocalDate to) {
        assertThat(SHIPPED.workingDaysBetween(from, to)).isEqualTo(count(from, to));
    }

    @Property
    void the_next_working_day_is_the_first_one_that_is_worked_after_the_day(@ForAll("days") LocalDate day) {
        assertThat(SHIPPED.nextWorkingDay(day)).isEqualTo(walk(day, 1));
    }

    @Property
    void the_previous_working_day_is_the_first_one_that_is_worked_before_the_day(@ForAll("days") LocalDate day) {
        LocalDate expected = day.minusDays(1);
        while (!works(expected)) {
            expected = expected.minusDays(1);
        }
        assertThat(SHIPPED.previousWorkingDay(day)).isEqualTo(expected);
    }

    @Property
    void next_and_previous_lead_back_to_a_working_day(@ForAll("days") LocalDate day) {
        LocalDate worked = SHIPPED.workingDayOnOrBefore(day);
        assertThat(SHIPPED.previousWorkingDay(SHIPPED.nextWorkingDay(worked))).isEqualTo(worked);
        assertThat(SHIPPED.workingDaysBetween(SHIPPED.previousWorkingDay(worked), worked))
                .isEqualTo(1);
    }

    @Property(tries = 200)
    void several_threads_get_the_answers_of_one(@ForAll("days") LocalDate day, @ForAll @IntRange(max = 300) int n) {
        LocalDate alone = walk(day, n);
        assertThat(java.util.stream.IntStream.range(0, 8).parallel().mapToObj(i -> SHIPPED.plusWorkingDays(day, n)))
                .containsOnly(alone);
    }

    @Property
    void the_working_day_on_or_before_a_day_is_found_by_going_back(@ForAll("days") LocalDate day) {
        LocalDate expected = day;
        while (!works(expected)) {
            expected = expected.minusDays(1);
        }
        assertThat(SHIPPED.workingDayOnOrBefore(day)).isEqualTo(expected);
    }

    @Property
    void an_offices_own_days_hold_wherever_they_lie(
            @ForAll("days") LocalDate day, @ForAll("days") LocalDate exception, @ForAll DayKind kind) {
        WorkCalendar calendar = WorkCalendar.of(List.of(new SpecialDay(exception, kind, "本单位")));
        LocalDate reached = day;
        for (int left = 15; left > 0; ) {
            reached = reached.plusDays(1);
            boolean worked = reached.equals(exception)
                    ? kind == DayKind.WORK
                    : reached.getDayOfWeek().getValue() <= 5;
            left -= worked ? 1 : 0;
        }
        assertThat(calendar.plusWorkingDays(day, 15)).isEqualTo(reached);
        assertThat(calendar.workingDaysBetween(day, reached)).isEqualTo(15);
    }

    @Example
    void weekends_alone_count_where_no_arrangement_is_known() {
        WorkCalendar calendar = WorkCalendar.weekendsOnly();
        // 1 October 2022 is a Saturday; the Monday behind it is a holiday that this calendar does not know
        assertThat(calendar.isWorkingDay(LocalDate.of(2022, 10, 1))).isFalse();
        assertThat(calendar.isWorkingDay(LocalDate.of(2022, 10, 3))).isTrue();
        assertThat(calendar.knows(2022)).isFalse();
        assertThat(calendar.specialDays(2022)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        // the holiday of 1 to 7 October 2022, with 8 and 9 October worked: 8, 9, 10, 11, 12
        "2022-09-30, 5, 2022-10-12",
        "2022-09-30, 1, 2022-10-08",
        "2022-09-30, 2, 2022-10-09",
        // an event on a day off: day 1 is the next working day
        "2022-10-03, 1, 2022-10-08",
        "2022-10-07, 1, 2022-10-08",
        // a Saturday that is worked is not day 1 of its own event
        "2022-10-08, 1, 2022-10-09",
        // an ordinary weekend
        "2022-11-04, 1, 2022-11-07",
        "2022-11-05, 1, 2022-11-07",
        "2022-11-05, 0, 2022-11-05",
        // over New Year: 31 December to 2 January are off
        "2022-12-30, 1, 2023-01-03",
    })
    void the_day_of_the_event_is_not_counted(LocalDate event, int n, LocalDate expected) {
        assertThat(SHIPPED.plusWorkingDays(event, n)).isEqualTo(expected);
    }

    @Example
    void fewer_than_no_days_are_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SHIPPED.plusWorkingDays(LocalDate.of(2022, 1, 1), -1))
                .withMessageContaining("-1");
    }

    @ParameterizedTest
    @CsvSource({
        // weekdays of the year, less weekdays off, and days of weekends worked, counted in the State Council's notices
        "2019, 261, 17, 6",
        "2020, 262, 19, 6",
        "2021, 261, 18, 7",
        "2022, 260, 18, 7",
        "2023, 260, 18, 7",
        "2024, 262, 19, 8",
        "2025, 261, 18, 5",
        "2026, 261, 19, 6",
    })
    void a_known_year_has_its_weekdays_less_holidays_and_its_make_up_days(
            int year, int weekdays, int weekdaysOff, int weekendsWorked) {
        assertThat(SHIPPED.knows(year)).isTrue();
        assertThat(SHIPPED.workingDaysIn(year)).isEqualTo(weekdays - weekdaysOff + weekendsWorked);
    }

    @Example
    void a_year_is_known_when_its_whole_arrangement_is_there() {
        // the table begins with days of 2018 that belong to New Year 2019: their year is not known by them
        assertThat(SHIPPED.specialDays(2018)).isNotEmpty();
        assertThat(SHIPPED.knows(2018)).isFalse();
        assertThat(SHIPPED.knows(2017)).isFalse();
        assertThat(SHIPPED.knows(2027)).isFalse();
        assertThat(SHIPPED.knownYears()).containsExactly(2019, 2020, 2021, 2022, 2023, 2024, 2025, 2026);
    }

    @Example
    void an_offices_own_day_does_not_make_its_year_known() {
        LocalDate newYear = LocalDate.of(2027, 1, 1);
        WorkCalendar calendar = WorkCalendar.of(List.of(new SpecialDay(newYear, DayKind.OFF, "本单位放假")));
        assertThat(calendar.isWorkingDay(newYear)).isFalse();
        assertThat(calendar.knows(2027)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "2019-01-01, 2026-12-31, true",
        "2026-12-31, 2019-01-01, true",
        "2022-06-01, 2022-06-01, true",
        "2026-12-31, 2027-01-01, false",
        "2018-12-31, 2019-01-01, false",
        "2027-01-01, 2018-12-31, false",
        "0001-01-01, 9999-12-31, false",
    })
    void what_was_counted_over_an_unknown_year_is_told_from_what_was_not(LocalDate from, LocalDate to, boolean known) {
        assertThat(SHIPPED.knowsAll(from, to)).isEqualTo(known);
    }

    @Example
    void the_days_of_a_year_come_in_order_and_of_that_year_only() {
        List<SpecialDay> days = SHIPPED.specialDays(2022);
        assertThat(days).hasSize(39).allMatch(day -> day.date().getYear() == 2022);
        assertThat(days).isSortedAccordingTo(java.util.Comparator.comparing(SpecialDay::date));
        assertThat(days.get(0)).isEqualTo(new SpecialDay(LocalDate.of(2022, 1, 1), DayKind.OFF, "元旦"));
    }

    @Example
    void of_two_lines_for_one_day_the_later_holds() {
        LocalDate day = LocalDate.of(2022, 10, 8);
        WorkCalendar calendar = WorkCalendar.of(
                List.of(new SpecialDay(day, DayKind.WORK, "国庆节"), new SpecialDay(day, DayKind.OFF, "本单位休息")));
        assertThat(calendar.isWorkingDay(day)).isFalse();
        assertThat(calendar.specialDay(day)).contains(new SpecialDay(day, DayKind.OFF, "本单位休息"));
        assertThat(calendar.specialDay(day.plusDays(1))).isEmpty();
    }
}
