package org.yaodian.reading.holidays;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.yaodian.calendar.Arrangement;
import org.yaodian.calendar.ArrangementProblem;
import org.yaodian.calendar.ArrangementProblem.Reason;
import org.yaodian.calendar.DayKind;
import org.yaodian.calendar.HolidayTable;
import org.yaodian.calendar.SpecialDay;

/** The notices of the State Council, and the sentences that people type from them. */
class NoticeReaderTest {
    private static final Path NOTICES = Path.of("src/test/resources/reading/holidays");

    private static String notice(String name) {
        try {
            return Files.readString(NOTICES.resolve(name + ".txt"));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    /** The shipped days of a year's arrangement: New Year's may begin in the December before. */
    private static List<SpecialDay> shipped(int year) throws IOException {
        try (Stream<String> lines = Files.lines(Path.of("assets/calendar/holidays.csv"))) {
            return HolidayTable.parse(lines).stream()
                    .filter(day -> yearOf(day) == year)
                    .toList();
        }
    }

    private static int yearOf(SpecialDay day) {
        boolean newYear = day.name().equals("元旦") && day.date().getMonthValue() == 12;
        return day.date().getYear() + (newYear ? 1 : 0);
    }

    private static Arrangement read(String text) {
        return NoticeReader.read(text, null);
    }

    private static SpecialDay off(String date, String name) {
        return new SpecialDay(LocalDate.parse(date), DayKind.OFF, name);
    }

    private static SpecialDay worked(String date, String name) {
        return new SpecialDay(LocalDate.parse(date), DayKind.WORK, name);
    }

    @ParameterizedTest
    @ValueSource(ints = {2021, 2022, 2023, 2024, 2025, 2026})
    void a_years_notice_gives_the_days_of_the_shipped_table(int year) throws IOException {
        Arrangement read = read(notice(String.valueOf(year)));
        assertThat(read.problems()).isEmpty();
        assertThat(read.days()).isEqualTo(shipped(year));
    }

    @ParameterizedTest
    @ValueSource(ints = {2021, 2022, 2023, 2024, 2025, 2026})
    void what_a_notice_says_of_its_year_holds_before_what_was_passed_in(int year) throws IOException {
        assertThat(NoticeReader.read(notice(String.valueOf(year)), 2031).days()).isEqualTo(shipped(year));
    }

    @ParameterizedTest
    @ValueSource(ints = {2021, 2022, 2023, 2024, 2025, 2026})
    void a_notice_is_read_from_a_page_that_lost_its_lines_and_widths_too(int year) throws IOException {
        String page = notice(String.valueOf(year))
                .replace("\n", " ")
                .replace('（', '(')
                .replace('）', ')')
                .replace('：', ':')
                .replace('，', ',')
                .replace("至", "－")
                .replace('1', '１');
        assertThat(read(page).days()).isEqualTo(shipped(year));
    }

    /** The days of several notices of which the later change the earlier. */
    private static List<SpecialDay> together(List<Arrangement> notices) {
        Map<LocalDate, SpecialDay> days = new TreeMap<>();
        notices.forEach(notice -> notice.days().forEach(day -> days.put(day.date(), day)));
        return new ArrayList<>(days.values());
    }

    @Test
    void the_notice_that_changed_2019_gives_with_the_first_one_the_shipped_table() throws IOException {
        List<Arrangement> notices = List.of(read(notice("2019")), read(notice("2019-changed")));
        assertThat(notices).allSatisfy(each -> assertThat(each.problems()).isEmpty());
        // the second notice has no heading: its days are named by 1 May
        assertThat(together(notices)).isEqualTo(shipped(2019));
    }

    @Test
    void the_spring_festival_that_was_prolonged_in_2020_is_told_and_not_guessed() throws IOException {
        Arrangement longer = read(notice("2020-longer"));
        assertThat(longer.days()).isEmpty();
        assertThat(longer.problems()).isNotEmpty().allSatisfy(problem -> {
            assertThat(problem.reason()).isEqualTo(Reason.SENTENCE);
            assertThat(problem.line()).isEqualTo(6);
            assertThat(problem.quote()).startsWith("一、延长2020年春节假期");
        });
        Arrangement typed = read("春节：2020年1月24日至2月2日放假，共10天。1月19日、2月3日上班。");
        assertThat(together(List.of(read(notice("2020")), typed))).isEqualTo(shipped(2020));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "10月1日至7日放假调休，共7天。9月28日、10月11日上班",
                "10月1日至7日放假调休,共7天;9月28日、10月11日上班",
                "国庆节：10月1日—7日放假调休，共七天，9月28日和10月11日上班。",
                "七、国庆节 10 月 1 日 到 7 日 休息。9月28日、10月11日照常上班。",
                "七、国庆节：\n　　10月1日至10月7日放假调休，共7天。\n　　9月28日、10月11日补班。",
                "2027年10月1日至2027年10月7日放假调休，共计7天。9月28日、10月11日上班",
            })
    void the_sentence_of_a_notice_is_read_as_it_is_typed(String typed) {
        Arrangement read = NoticeReader.read(typed, 2027);
        assertThat(read.problems()).isEmpty();
        assertThat(read.days())
                .hasSize(9)
                .startsWith(worked("2027-09-28", "国庆节"), off("2027-10-01", "国庆节"))
                .endsWith(off("2027-10-07", "国庆节"), worked("2027-10-11", "国庆节"));
    }

    @Test
    void a_holiday_goes_over_the_end_of_a_year() {
        Arrangement read = read("2018年12月30日至2019年1月1日放假调休，共3天。2018年12月29日（星期六）上班");
        assertThat(read.problems()).isEmpty();
        assertThat(read.days())
                .containsExactly(
                        worked("2018-12-29", "元旦"),
                        off("2018-12-30", "元旦"),
                        off("2018-12-31", "元旦"),
                        off("2019-01-01", "元旦"));
    }

    @Test
    void the_year_that_was_printed_last_holds_for_what_follows() {
        assertThat(read("2026年1月1日（周四）至3日（周六）放假调休，共3天。1月4日（周日）上班。").days())
                .hasSize(4)
                .endsWith(worked("2026-01-04", "元旦"));
    }

    @Test
    void days_without_a_heading_are_named_by_the_holiday_that_falls_on_them() {
        assertThat(NoticeReader.read("1月1日放假。5月1日至3日放假。6月9日放假。", 2027).days())
                .extracting(SpecialDay::name)
                .containsExactly("元旦", "劳动节", "劳动节", "劳动节", "节假日");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "10月1日至7日放假调休，共8天。 | COUNT",
                "10月1日至7日放假6天。 | COUNT",
                "1月1日（周四）放假1天，不调休。 | WEEKDAY",
                "10月1日（周五）至7日（周五）放假。 | WEEKDAY",
                "9月28日（星期二）、10月11日（星期天）上班。 | WEEKDAY",
                "2月30日放假。 | DATE",
                "13月1日放假。 | DATE",
                "7日放假。 | DATE",
                "10月7日至1日放假。 | RANGE",
                "10月1日至12月7日放假。 | RANGE",
                "12月30日至1月1日放假，共3天。 | RANGE",
                "元旦：12月30日至1月1日放假，共3天。 | YEAR",
                "10月1日起放假。 | SENTENCE",
                "10.1-10.7放假。 | SENTENCE",
                "十月一日至七日放假。 | SENTENCE",
                "各单位10月1日前安排好放假。 | SENTENCE",
            })
    void what_does_not_fit_is_told_and_gives_no_day(String sentence, Reason reason) {
        Arrangement read = NoticeReader.read("第一行没有日子\n" + sentence, 2027);
        assertThat(read.days()).isEmpty();
        assertThat(read.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.reason()).isEqualTo(reason);
            assertThat(problem.line()).isEqualTo(2);
            assertThat(sentence).startsWith(problem.quote());
        });
    }

    @Test
    void what_is_wrong_in_one_sentence_leaves_the_others() {
        Arrangement read = NoticeReader.read("10月1日至7日放假调休，共8天。9月28日、10月11日上班", 2027);
        assertThat(read.days()).containsExactly(worked("2027-09-28", "节假日"), worked("2027-10-11", "节假日"));
        assertThat(read.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.arguments()).containsExactly("8", "7");
            assertThat(problem.leavesAGap()).isTrue();
        });
    }

    @Test
    void without_any_year_nothing_is_read() {
        assertThat(read("10月1日至7日放假调休，共7天。").problems())
                .extracting(ArrangementProblem::reason)
                .containsExactly(Reason.YEAR);
    }

    @Test
    void a_wish_settles_nothing_and_no_other_text_is_taken_for_an_arrangement() {
        Arrangement read = NoticeReader.read("鼓励各单位安排职工在除夕（2月9日）休息。\n本通知自2026年1月1日起执行。\n12月31日前报送总结。\n", 2027);
        assertThat(read.days()).isEmpty();
        assertThat(read.problems()).isEmpty();
    }
}
