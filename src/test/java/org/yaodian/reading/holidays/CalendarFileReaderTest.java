package org.yaodian.reading.holidays;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.yaodian.calendar.Arrangement;
import org.yaodian.calendar.ArrangementProblem;
import org.yaodian.calendar.ArrangementProblem.Reason;
import org.yaodian.calendar.SpecialDay;
import org.yaodian.plan.Refused;

/** Calendar files of holidays as they are published. */
class CalendarFileReaderTest {
    private static final Path PUBLISHED = Path.of("src/test/resources/reading/holidays/published.ics");

    @TempDir
    Path folder;

    private static String event(String... lines) {
        return "BEGIN:VCALENDAR\nVERSION:2.0\nBEGIN:VEVENT\n" + String.join("\n", lines)
                + "\nEND:VEVENT\nEND:VCALENDAR\n";
    }

    private static List<String> told(Arrangement read) {
        return read.days().stream()
                .map(day -> day.date() + " " + day.kind() + " " + day.name())
                .toList();
    }

    @Test
    void events_that_last_whole_days_give_each_of_them() {
        assertThat(told(ArrangementReader.read(PUBLISHED, null)))
                .containsExactly(
                        "2027-01-01 OFF 元旦",
                        "2027-01-02 OFF 元旦",
                        "2027-01-03 OFF 元旦",
                        "2027-02-06 OFF 春节",
                        "2027-02-07 OFF 春节",
                        "2027-02-08 OFF 春节",
                        "2027-02-09 OFF 春节",
                        "2027-02-10 OFF 春节",
                        "2027-02-11 OFF 春节",
                        "2027-02-12 OFF 春节",
                        "2027-02-14 WORK 春节",
                        "2027-05-01 OFF 劳动节",
                        "2027-05-08 WORK 劳动节",
                        "2027-10-01 OFF 国庆节",
                        "2027-10-02 OFF 国庆节",
                        "2027-10-03 OFF 国庆节",
                        "2027-10-04 OFF 国庆节",
                        "2027-10-05 OFF 国庆节",
                        "2027-10-06 OFF 国庆节",
                        "2027-10-07 OFF 国庆节",
                        "2027-10-09 WORK National Day");
    }

    @Test
    void what_cannot_be_told_is_reported_with_its_line_and_not_guessed() {
        assertThat(ArrangementReader.read(PUBLISHED, null).problems())
                .extracting(ArrangementProblem::line, ArrangementProblem::quote, ArrangementProblem::reason)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(65, "情人节", Reason.UNTOLD),
                        org.assertj.core.groups.Tuple.tuple(70, "中秋节 调休", Reason.UNTOLD),
                        org.assertj.core.groups.Tuple.tuple(75, "国庆节 补班", Reason.NOT_WHOLE_DAYS),
                        org.assertj.core.groups.Tuple.tuple(81, "元旦 休", Reason.NOT_WHOLE_DAYS));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "春节 休 | OFF 春节",
                "国庆节（班） | WORK 国庆节",
                "国庆节(休) | OFF 国庆节",
                "元旦 假期 | OFF 元旦",
                "劳动节 补班 | WORK 劳动节",
                "春节调休上班 | WORK 春节",
                "国庆节放假调休 | OFF 国庆节",
                "【休】中秋节 | OFF 中秋节",
                "上班 | WORK 上班",
                "Spring Festival Holiday | OFF Spring Festival",
            })
    void whether_a_day_is_off_or_worked_stands_in_its_name(String summary, String expected) {
        Arrangement read = ArrangementReader.read(event("DTSTART;VALUE=DATE:20270301", "SUMMARY:" + summary), null);
        assertThat(read.problems()).isEmpty();
        assertThat(told(read)).containsExactly("2027-03-01 " + expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"中秋节", "值班放假安排", "调休", "立春", ""})
    void a_name_that_says_neither_or_both_is_reported(String summary) {
        Arrangement read = ArrangementReader.read(event("DTSTART;VALUE=DATE:20270301", "SUMMARY:" + summary), null);
        assertThat(read.days()).isEmpty();
        assertThat(read.problems()).extracting(ArrangementProblem::reason).containsExactly(Reason.UNTOLD);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "DTSTART;VALUE=DATE:20270230",
                "DTSTART;VALUE=DATE:20270301\nDTEND;VALUE=DATE:20270227",
                "DTSTART;VALUE=DATE:20270301\nDTEND;VALUE=DATE:20280301",
                "DTSTART;VALUE=DATE:20270301\nDURATION:PT5H",
                "DTSTART;VALUE=DATE:一月一日",
                "DESCRIPTION:没有日期"
            })
    void an_event_without_sound_days_is_reported(String dates) {
        Arrangement read = ArrangementReader.read(event(dates, "SUMMARY:元旦 休"), null);
        assertThat(read.days()).isEmpty();
        assertThat(read.problems()).extracting(ArrangementProblem::reason).containsExactly(Reason.NOT_WHOLE_DAYS);
    }

    @Test
    void a_day_that_is_off_by_one_event_and_worked_by_another_is_left_out() {
        Arrangement read = ArrangementReader.read(
                event("DTSTART;VALUE=DATE:20270301", "SUMMARY:元旦 休")
                        .replace(
                                "END:VCALENDAR",
                                "BEGIN:VEVENT\nDTSTART;VALUE=DATE:20270301\nSUMMARY:元旦 班\nEND:VEVENT\nEND:VCALENDAR"),
                null);
        assertThat(read.days()).isEmpty();
        assertThat(read.problems()).extracting(ArrangementProblem::reason).containsExactly(Reason.CONTRADICTION);
    }

    @ParameterizedTest
    @ValueSource(strings = {"这不是日历", "BEGIN:VCALENDAR\nBEGIN:VEVENT\nDTSTART;VALUE=DATE:20270301\n"})
    void a_file_that_is_no_calendar_or_is_cut_short_is_refused(String text) throws IOException {
        Path file = Files.writeString(folder.resolve("坏.ics"), text);
        assertThatThrownBy(() -> ArrangementReader.read(file, null)).isInstanceOfSatisfying(Refused.class, refused -> {
            assertThat(refused.reason()).isEqualTo("calendar.notIcs");
            assertThat(refused.arguments()).containsExactly(file.toString());
        });
    }

    @Test
    void a_file_is_read_by_what_it_holds() throws IOException {
        Path table = Files.writeString(folder.resolve("表.csv"), "2027-01-01,off,元旦\n");
        Path notice = Files.writeString(folder.resolve("通知.txt"), "2027年1月1日放假。");
        Path calendar =
                Files.writeString(folder.resolve("日历.txt"), event("DTSTART;VALUE=DATE:20270101", "SUMMARY:元旦 休"));
        assertThat(List.of(table, notice, calendar))
                .allSatisfy(
                        file -> assertThat(ArrangementReader.read(file, null).days())
                                .extracting(SpecialDay::name)
                                .containsExactly("元旦"));
    }
}
