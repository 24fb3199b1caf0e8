package org.yaodian.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DatesTest {
    @ParameterizedTest
    @ValueSource(
            strings = {"2022-09-05", "2022-9-5", " 2022/9/5 ", "2022.09.05", "2022年9月5日", "2022 年 9 月 5 日", "2022年09月05"
            })
    void a_date_is_understood_as_people_type_it(String typed) {
        assertThat(Dates.parse(typed)).contains(LocalDate.of(2022, 9, 5));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "明天",
                "2022-02-29",
                "2022-02-30",
                "2022-13-01",
                "2022-00-10",
                "2022-09-31",
                "22-09-05",
                "2022-09",
                "20220905",
                "2022-09-05T00:00",
                "05.09.2022",
                "2022-09-05-01",
                "-2022-09-05"
            })
    void what_is_no_date_is_none(String typed) {
        assertThat(Dates.parse(typed)).isEmpty();
    }

    @Test
    void nothing_is_no_date() {
        assertThat(Dates.parse(null)).isEmpty();
    }

    @Test
    void a_leap_day_is_a_date_in_its_year() {
        assertThat(Dates.parse("2024-2-29")).contains(LocalDate.of(2024, 2, 29));
    }
}
