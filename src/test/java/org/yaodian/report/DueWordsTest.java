package org.yaodian.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.yaodian.calendar.DayKind;
import org.yaodian.calendar.SpecialDay;
import org.yaodian.calendar.WorkCalendar;
import org.yaodian.plan.Due;
import org.yaodian.plan.Obligation;
import org.yaodian.plan.OwedBy;
import org.yaodian.plan.Period;

class DueWordsTest {
    /** The days by which the arrangement of 2022 and 2023 is known. */
    private static final WorkCalendar CALENDAR = WorkCalendar.of(Stream.of(2022, 2023)
            .flatMap(year -> Stream.of(
                    new SpecialDay(LocalDate.of(year, 1, 1), DayKind.OFF, "元旦"),
                    new SpecialDay(LocalDate.of(year, 5, 1), DayKind.OFF, "劳动节"),
                    new SpecialDay(LocalDate.of(year, 10, 1), DayKind.OFF, "国庆节")))
            .toList());

    private final DueWords chinese = new DueWords(Locale.CHINESE, 2022, CALENDAR);
    private final DueWords english = new DueWords(Locale.ENGLISH, 2022, CALENDAR);

    private void told(Due due, String inChinese, String inEnglish) {
        assertThat(chinese.full(due)).isEqualTo(inChinese);
        assertThat(english.full(due)).isEqualTo(inEnglish);
    }

    @Test
    void everyKindHasItsWords() {
        told(new Due.ByDate(LocalDate.of(2022, 11, 30)), "2022年11月30日", "30 November 2022");
        told(new Due.TimesPerYear(1), "年内1次", "once in the year");
        told(new Due.TimesPerYear(2), "年内2次", "twice in the year");
        told(new Due.TimesPerYear(4), "年内4次", "4 times in the year");
        told(new Due.WithinWorkingDays(20, "受理"), "逐件20个工作日", "each within 20 working days");
        told(new Due.WithinWorkingDays(1, null), "逐件1个工作日", "each within 1 working day");
        told(new Due.WithinDays(15, null), "逐件15日", "each within 15 days");
        told(new Due.WithinDays(0, null), "逐件即时", "each at once");
        told(new Due.EveryPeriod(Period.WEEK, 5), "每周", "every week");
        told(new Due.EveryPeriod(Period.MONTH, null), "每月", "every month");
        told(new Due.EveryPeriod(Period.MONTH, 5), "每月5日前", "every month by day 5");
        told(new Due.EveryPeriod(Period.QUARTER, null), "每季度", "every quarter");
        told(new Due.EveryPeriod(Period.HALF_YEAR, null), "每半年", "every half-year");
        told(new Due.EveryPeriod(Period.YEAR, null), "每年", "every year");
        told(new Due.Standing(), "常态", "standing");
    }

    @Test
    void aDayOffIsToldWithTheWorkingDayBeforeIt() {
        told(
                new Due.ByDate(LocalDate.of(2022, 12, 31)),
                "2022年12月31日（周六，前一工作日12月30日）",
                "31 December 2022 (Sat; working day before: 30 Dec)");
    }

    @Test
    void aYearWithoutPublishedHolidaysSaysSo() {
        told(
                new Due.ByDate(LocalDate.of(2024, 1, 31)),
                "2024年1月31日（节假日安排未公布）",
                "31 January 2024 (holidays not published yet)");
    }

    @Test
    void brieflyTheYearIsLeftOutWhereItIsThePlans() {
        assertThat(chinese.brief(new Due.ByDate(LocalDate.of(2022, 12, 31)))).isEqualTo("12月31日（周六）");
        assertThat(chinese.brief(new Due.ByDate(LocalDate.of(2023, 1, 31)))).isEqualTo("2023年1月31日（周二）");
        assertThat(english.brief(new Due.ByDate(LocalDate.of(2022, 12, 31)))).isEqualTo("Sat 31 Dec");
        assertThat(chinese.brief(new Due.Standing())).isEqualTo("常态");
    }

    @Test
    void severalAreJoinedOnceEachWithoutThoseExcused() {
        List<Obligation> obligations = List.of(
                obligation(new Due.Standing(), null),
                obligation(new Due.TimesPerYear(1), null),
                obligation(new Due.Standing(), null),
                obligation(new Due.WithinDays(3, null), "机构改革"));
        assertThat(chinese.full(obligations)).isEqualTo("常态；年内1次");
        assertThat(english.full(obligations)).isEqualTo("standing; once in the year");
    }

    private static Obligation obligation(Due due, String excused) {
        return new Obligation(UUID.randomUUID(), 1, UUID.randomUUID(), 1, "要求", due, OwedBy.ITEM, excused);
    }
}
