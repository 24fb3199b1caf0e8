package org.yaodian.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.time.api.constraints.DateRange;

/** Dates as people type them. */
class DateTextTest {
    @Property
    void a_date_is_the_same_in_every_form(@ForAll @DateRange(min = "1000-01-01", max = "9999-12-31") LocalDate date) {
        int year = date.getYear();
        int month = date.getMonthValue();
        int day = date.getDayOfMonth();
        assertThat(date.toString())
                .satisfies(text -> assertThat(DateText.parse(text)).contains(date));
        for (String form : new String[] {"%d-%d-%d", "%d/%02d/%02d", " %d.%d.%d ", "%d年%d月%d日", "%d 年 %d 月 %d"}) {
            assertThat(DateText.parse(form.formatted(year, month, day))).contains(date);
        }
    }

    @Example
    void a_day_that_no_month_has_is_no_date() {
        assertThat(DateText.parse("2022-02-30")).isEmpty();
        assertThat(DateText.parse("2022-13-01")).isEmpty();
        assertThat(DateText.parse("2022年2月30日")).isEmpty();
        assertThat(DateText.parse("2022-02-3x")).isEmpty();
        assertThat(DateText.parse("20220-2-03")).isEmpty();
        assertThat(DateText.parse("")).isEmpty();
        assertThat(DateText.parse(null)).isEmpty();
    }
}
