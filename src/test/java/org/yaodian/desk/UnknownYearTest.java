package org.yaodian.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.yaodian.calendar.WorkCalendar;

/** A distance that was counted over a year of which only weekends are known says so. */
class UnknownYearTest {
    private static final WorkCalendar SHIPPED = WorkDays.calendar();

    @Test
    void a_distance_within_known_years_is_a_number_alone() {
        assertThat(new Words(Language.CHINESE).distance(SHIPPED, LocalDate.of(2026, 12, 1), LocalDate.of(2026, 12, 31)))
                .isEqualTo("还有 22 个工作日");
    }

    @Test
    void a_distance_into_or_over_an_unknown_year_says_that_only_weekends_are_known() {
        Words chinese = new Words(Language.CHINESE);
        assertThat(chinese.distance(SHIPPED, LocalDate.of(2026, 12, 31), LocalDate.of(2027, 1, 4)))
                .isEqualTo("还有 2 个工作日（只按周末计算）");
        assertThat(new Words(Language.ENGLISH).distance(SHIPPED, LocalDate.of(2027, 1, 5), LocalDate.of(2027, 1, 4)))
                .endsWith("(weekends only)");
    }
}
