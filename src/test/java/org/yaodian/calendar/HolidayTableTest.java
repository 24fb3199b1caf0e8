package org.yaodian.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HolidayTableTest {
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
                ",off,国庆节"
            })
    void a_line_that_is_none_is_refused_and_named(String line) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> HolidayTable.parse(Stream.of("date,kind,name", line)))
                .withMessageContaining(line);
    }
}
