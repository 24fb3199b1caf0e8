package org.yaodian.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.yaodian.calendar.ArrangementProblem.Reason;

class HolidayTableTest {
    private static final SpecialDay OFF = new SpecialDay(LocalDate.of(2027, 1, 1), DayKind.OFF, "元旦");
    private static final SpecialDay WORKED = new SpecialDay(LocalDate.of(2027, 1, 3), DayKind.WORK, "元旦");

    @Test
    void a_line_is_a_day_its_kind_and_its_name() {
        assertThat(HolidayTable.parse(
                        Stream.of("date,kind,name", "2022-10-01,off,国庆节", "", "  ", "2022-10-08,WORK,国庆节\r")))
                .containsExactly(
                        new SpecialDay(LocalDate.of(2022, 10, 1), DayKind.OFF, "国庆节"),
                        new SpecialDay(LocalDate.of(2022, 10, 8), DayKind.WORK, "国庆节"));
    }

    @Test
    void a_heading_alone_is_a_table_without_days() {
        assertThat(HolidayTable.parse(Stream.of("date,kind,name"))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2022-10-01,off",
                "2022-10-01,off,国庆节,多余",
                "2022-13-01,off,国庆节",
                "2022-02-30,off,春节",
                "1.10.2022,off,国庆节",
                "2022-10-01,holiday,国庆节",
                "2022-10-01,,国庆节",
                "2022-10-01,off,",
                ",off,国庆节"
            })
    void a_line_that_is_none_is_refused_and_named(String line) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> HolidayTable.parse(Stream.of("date,kind,name", line)))
                .withMessageContaining(line)
                .withMessageContaining("line 2");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2027-01-01,off,元旦\n2027-01-03,work,元旦",
                "\uFEFFdate,kind,name\r\n2027-01-01,off,元旦\r\n2027-01-03,work,元旦\r\n",
                "日期,类别,名称\r2027/1/1,放假,元旦\r2027/1/3,上班,元旦",
                "2027.1.1，休，元旦\n\n2027.1.3，班，元旦",
                "日期\t安排\t节日\n2027年1月1日\t休\t元旦\n2027年1月3日\t补班\t元旦",
                "\"2027-01-01\",\"OFF\",\"元旦\"\n \"2027-01-03\" , \"Work\" , \"元旦\" ,,",
            })
    void a_table_is_read_as_offices_and_their_programs_write_it(String text) {
        Arrangement read = HolidayTable.read(text);
        assertThat(read.problems()).isEmpty();
        assertThat(read.days()).containsExactly(OFF, WORKED);
        assertThat(HolidayTable.isTable(text)).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2027-01-01,off | CELLS",
                "2027-01-01;off;元旦 | CELLS",
                "2027-02-30,off,春节 | DATE",
                "一月一日,off,元旦 | DATE",
                "2027-01-01,调休,元旦 | KIND",
                "2027-01-01,maybe,元旦 | KIND",
            })
    void what_is_wrong_with_a_line_is_told_with_its_number_and_the_others_are_read(String line, Reason reason) {
        Arrangement read = HolidayTable.read("日期,类别,名称\n\n" + line + "\n2027-01-03,班,元旦");
        assertThat(read.days()).containsExactly(WORKED);
        assertThat(read.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.line()).isEqualTo(3);
            assertThat(problem.reason()).isEqualTo(reason);
            assertThat(problem.quote()).isEqualTo(line);
        });
    }

    @Test
    void a_day_that_is_named_again_is_told_with_the_line_that_named_it_first() {
        Arrangement read = HolidayTable.read("2027-01-01,off,元旦\n2027-01-03,班,元旦\n2027-01-01,放假,元旦假期");
        assertThat(read.days()).containsExactly(OFF, WORKED);
        assertThat(read.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.line()).isEqualTo(3);
            assertThat(problem.reason()).isEqualTo(Reason.TWICE);
            assertThat(problem.arguments()).containsExactly("2027-01-01", "1");
        });
    }

    @Test
    void of_a_day_that_is_both_off_and_worked_nothing_is_guessed() {
        Arrangement read = HolidayTable.read("2027-01-01,off,元旦\n2027-01-03,班,元旦\n2027-01-01,班,元旦");
        assertThat(read.days()).containsExactly(WORKED);
        assertThat(read.problems()).extracting(ArrangementProblem::reason).containsExactly(Reason.CONTRADICTION);
    }

    @Test
    void a_first_line_that_is_neither_heading_nor_day_is_told() {
        assertThat(HolidayTable.read("2027,off,元旦").problems())
                .extracting(ArrangementProblem::reason)
                .containsExactly(Reason.DATE);
    }

    @Test
    void a_notice_is_no_table() {
        assertThat(HolidayTable.isTable("一、元旦：1月1日放假，与周末连休。\n二、春节：2月10日至17日放假调休，共8天。"))
                .isFalse();
    }
}
