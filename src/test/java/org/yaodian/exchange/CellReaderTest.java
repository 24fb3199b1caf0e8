package org.yaodian.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Scale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.yaodian.exchange.FormCell.Kind;
import org.yaodian.plan.Refused;

/** Percentages, days and texts as people type, paste and format them. */
class CellReaderTest {
    private static final CellReader CELLS = new CellReader(2022);
    private static final LocalDate DAY_ZERO = LocalDate.of(1899, 12, 30);

    private static FormCell text(String shown) {
        return new FormCell("H5", Kind.TEXT, shown, 0);
    }

    private static FormCell number(double number) {
        return new FormCell(
                "H5", Kind.NUMBER, java.math.BigDecimal.valueOf(number).toPlainString(), number);
    }

    private static FormCell percent(double number) {
        return new FormCell("H5", Kind.PERCENT, Double.toString(number), number);
    }

    private static String reason(org.assertj.core.api.ThrowableAssert.ThrowingCallable act) {
        return catchThrowableOfType(Refused.class, act).reason();
    }

    @ParameterizedTest
    @CsvSource({
        "60%, 60",
        "60％, 60",
        "60, 60",
        "６０, 60",
        "0.6, 60",
        "1, 1",
        "0, 0",
        "100, 100",
        "百分之60, 60",
        "60 %, 60",
        "0.5%, 1",
        "33.4, 33",
        "' 60% ', 60",
        "+60, 60"
    })
    void a_percentage_is_understood_as_it_is_typed(String typed, int percent) {
        assertThat(CellReader.percent(text(typed))).isEqualTo(percent);
    }

    @ParameterizedTest
    @ValueSource(strings = {"约六成", "六十", "60至70", "60%左右", "=0.6", "-"})
    void words_are_no_percentage(String typed) {
        assertThat(reason(() -> CellReader.percent(text(typed)))).isEqualTo("form.percent");
    }

    @ParameterizedTest
    @ValueSource(strings = {"-1", "101", "100.4", "600%", "-5%"})
    void a_percentage_lies_between_0_and_100(String typed) {
        assertThat(reason(() -> CellReader.percent(text(typed)))).isEqualTo("form.percentRange");
    }

    @Property
    void the_format_of_the_cell_decides(@ForAll @IntRange(max = 100) int percent) {
        assertThat(CellReader.percent(percent(percent / 100.0))).isEqualTo(percent);
        assertThat(CellReader.percent(number(percent))).isEqualTo(percent);
        assertThat(CellReader.percent(text(percent + "%"))).isEqualTo(percent);
    }

    @Property
    void a_share_is_taken_times_100(@ForAll @DoubleRange(min = 0.005, max = 0.994) @Scale(4) double share) {
        assertThat(CellReader.percent(number(share)))
                .isBetween(0, 100)
                .isEqualTo(BigDecimal.valueOf(share)
                        .movePointRight(2)
                        .setScale(0, RoundingMode.HALF_UP)
                        .intValue());
    }

    @Test
    void sixty_with_a_percent_format_is_six_thousand_percent() {
        assertThat(reason(() -> CellReader.percent(percent(60)))).isEqualTo("form.percentRange");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2022/9/5",
                "2022-09-05",
                "2022年9月5日",
                "2022.9.5",
                "9.5",
                "9月5日",
                "9/5",
                "44809",
                "20220905",
                "２０２２－９－５"
            })
    void a_day_is_understood_as_it_is_typed(String typed) {
        assertThat(CELLS.date(text(typed))).isEqualTo(LocalDate.of(2022, 9, 5));
    }

    @ParameterizedTest
    @ValueSource(strings = {"下月", "2022-13-01", "2022年2月30日", "99999", "5"})
    void what_is_no_day_is_refused(String typed) {
        assertThat(reason(() -> CELLS.date(text(typed)))).isEqualTo("form.date");
    }

    @Test
    void a_number_is_a_day_by_its_serial_or_as_month_and_day() {
        assertThat(CELLS.date(number(44809))).isEqualTo(LocalDate.of(2022, 9, 5));
        assertThat(CELLS.date(number(9.5))).isEqualTo(LocalDate.of(2022, 9, 5));
        assertThat(CELLS.date(number(12.12))).isEqualTo(LocalDate.of(2022, 12, 12));
        assertThat(reason(() -> CELLS.date(number(9.1)))).isEqualTo("form.dateEither");
    }

    @Property
    void every_day_is_the_same_however_it_is_told(@ForAll @IntRange(min = 25_569, max = 73_050) int serial) {
        LocalDate day = DAY_ZERO.plus(serial, ChronoUnit.DAYS);
        assertThat(CELLS.date(number(serial))).isEqualTo(day);
        assertThat(CELLS.date(text(Integer.toString(serial)))).isEqualTo(day);
        assertThat(CELLS.date(text(day.toString()))).isEqualTo(day);
        assertThat(CELLS.date(new FormCell("H5", Kind.DAY, day.toString(), 0))).isEqualTo(day);
        assertThat(CELLS.date(text(day.getYear() + "年" + day.getMonthValue() + "月" + day.getDayOfMonth() + "日")))
                .isEqualTo(day);
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+86", "-好", "@某人"})
    void text_that_begins_like_a_formula_is_text(String typed) {
        assertThat(CellReader.text(text(typed), 100)).isEqualTo(typed);
    }

    @Test
    void formulas_errors_and_what_is_too_long_are_refused() {
        FormCell formula = new FormCell("H5", Kind.FORMULA, "=", 0);
        assertThat(reason(() -> CellReader.percent(formula))).isEqualTo("form.formula");
        assertThat(reason(() -> CELLS.date(formula))).isEqualTo("form.formula");
        assertThat(reason(() -> CellReader.text(formula, 10))).isEqualTo("form.formula");
        assertThat(reason(() -> CellReader.text(new FormCell("H5", Kind.FAULT, "#N/A", 0), 10)))
                .isEqualTo("form.fault");
        assertThat(reason(() -> CellReader.text(text("一二三"), 2))).isEqualTo("form.textLong");
    }
}
