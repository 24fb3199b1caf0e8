package org.yaodian.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yaodian.plan.Bilingual;
import org.yaodian.plan.Refused;
import org.yaodian.plan.Row;
import org.yaodian.register.statutory.Applicant;
import org.yaodian.register.statutory.FormCell;
import org.yaodian.register.statutory.FormCells;
import org.yaodian.register.statutory.Outcome;
import org.yaodian.register.statutory.StatutoryCounting;
import org.yaodian.register.statutory.StatutoryTable;
import org.yaodian.register.statutory.TypedValue;

/** The cells of the statutory annual report (国办公开办函〔2021〕30号), counted in the registers. */
class StatutoryCountingTest {
    private static final LocalDate YEAR_END = LocalDate.of(2022, 12, 31);
    private static final UUID PLAN = new UUID(3, 3);

    private static StatutoryTable table(LocalDate on, Stream<EntryCase> requests, TypedValue... typed) {
        StatutoryCounting counting = new StatutoryCounting(2022, on);
        requests.forEach(counting::addRequest);
        return new StatutoryTable(counting.counts(), List.of(typed));
    }

    private static Requests from(String day, Applicant applicant, String outcome) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("申请人类型", applicant.chinese());
        if (outcome != null) {
            fields.put("办理结果", outcome);
        }
        return Requests.request(day).with(fields);
    }

    private static int shown(StatutoryTable table, String key) {
        return table.figure(key).shown().intValueExact();
    }

    @Test
    void every_outcome_and_applicant_of_the_register_has_its_place() {
        RegisterBody body = Requests.body("03-foi-request");
        assertThat(body.column("办理结果").orElseThrow().choices().stream().map(Bilingual::chinese))
                .containsExactlyElementsOf(
                        Arrays.stream(Outcome.values()).map(Outcome::choice).toList());
        assertThat(body.column("申请人类型").orElseThrow().choices().stream().map(Bilingual::chinese))
                .containsExactlyElementsOf(Arrays.stream(Applicant.values())
                        .map(Applicant::chinese)
                        .toList());
    }

    @ParameterizedTest
    @CsvSource({
        // opened, closed, the row that it came into, the row that it is in
        "2021-12-31, 2021-12-31, , ",
        "2021-12-31, 2022-01-01, carried, granted",
        "2021-12-31, 2022-12-31, carried, granted",
        "2021-12-31, 2023-01-01, carried, pending",
        "2022-01-01, 2022-01-01, received, granted",
        "2022-12-31, 2023-01-04, received, pending",
        "2023-01-01, 2023-01-04, , "
    })
    void a_request_counts_in_the_years_that_it_was_open_in(String opened, String closed, String came, String row) {
        EntryCase request =
                from(opened, Applicant.LEGAL, "予以公开").then("答复", closed).entry();
        StatutoryTable table = table(LocalDate.of(2023, 2, 1), Stream.of(request));
        for (String each : List.of("received", "carried", "granted", "pending")) {
            assertThat(shown(table, FormCells.request(each, "legal")))
                    .as(each)
                    .isEqualTo(each.equals(came) || each.equals(row) ? 1 : 0);
        }
        assertThat(table.remarks()).isEmpty();
    }

    @Test
    void what_ends_without_an_answer_is_otherwise() {
        StatutoryTable table = table(
                YEAR_END,
                Stream.of(
                        from("2022-03-01", Applicant.NATURAL, null)
                                .then("补正通知", "2022-03-02")
                                .then("视为放弃", "2022-04-02")
                                .entry(),
                        from("2022-03-01", Applicant.NATURAL, "予以公开")
                                .then("撤回", "2022-03-04")
                                .entry(),
                        from("2022-03-01", Applicant.NATURAL, "其他处理：申请人逾期未按收费通知要求缴纳费用")
                                .then("撤回", "2022-03-04")
                                .entry()));
        assertThat(shown(table, "three.otherwise.notCorrected.natural")).isEqualTo(1);
        assertThat(shown(table, "three.otherwise.other.natural")).isEqualTo(1);
        assertThat(shown(table, "three.otherwise.notPaid.natural")).isEqualTo(1);
        assertThat(shown(table, "three.total.total")).isEqualTo(3);
    }

    @Test
    void what_is_void_is_not_counted_also_when_it_was_voided_after_the_year() {
        EntryCase request = from("2022-03-01", Applicant.NATURAL, "予以公开")
                .then("答复", "2022-03-04")
                .then("作废", "2023-01-10", null, "重复登记")
                .entry();
        assertThat(shown(table(YEAR_END, Stream.of(request)), "three.received.total"))
                .isEqualTo(1);
        assertThat(shown(table(LocalDate.of(2023, 1, 10), Stream.of(request)), "three.received.total"))
                .isZero();
    }

    @Test
    void an_answer_without_an_outcome_is_told_and_so_is_that_the_table_does_not_balance() {
        EntryCase request = from("2022-03-01", Applicant.NATURAL, null)
                .then("答复", "2022-03-04")
                .entry();
        assertThat(table(YEAR_END, Stream.of(request)).remarks().stream().map(Refused::reason))
                .containsExactly("statutory.noOutcome", "statutory.balance", "statutory.balance");
    }

    @Test
    void what_is_typed_stands_bears_a_mark_and_is_told_where_it_differs() {
        TypedValue typed = new TypedValue(UUID.randomUUID(), Row.UNSAVED, PLAN, "three.received.natural", "5");
        StatutoryTable table = table(
                YEAR_END, Stream.of(from("2022-03-01", Applicant.NATURAL, null).entry()), typed);
        StatutoryTable.Figure figure = table.figure("three.received.natural");
        assertThat(figure.counted()).isEqualTo(1);
        assertThat(figure.shown()).isEqualByComparingTo("5");
        assertThat(figure.marked()).isTrue();
        assertThat(shown(table, "three.received.total")).isEqualTo(5);
        assertThat(table.remarks().stream().map(Refused::reason))
                .containsExactly("statutory.differs", "statutory.balance", "statutory.balance");
    }

    @Test
    void a_typed_sum_that_its_parts_do_not_come_to_is_told() {
        TypedValue part = new TypedValue(UUID.randomUUID(), Row.UNSAVED, PLAN, "four.review.upheld", "2");
        TypedValue sum = new TypedValue(UUID.randomUUID(), Row.UNSAVED, PLAN, "four.review.total", "3");
        assertThat(shown(table(YEAR_END, Stream.empty(), part), "four.review.total"))
                .isEqualTo(2);
        assertThat(table(YEAR_END, Stream.empty(), part, sum).remarks().stream().map(Refused::reason))
                .containsExactly("statutory.sum");
    }

    @Test
    void what_nobody_counts_or_types_is_empty_not_nought() {
        StatutoryTable table = table(YEAR_END, Stream.empty());
        assertThat(table.figure("two.licence.decisions").shown()).isNull();
        assertThat(table.figure("four.suit.direct.total").shown()).isNull();
        assertThat(table.figure("three.received.total").shown()).isZero();
        assertThat(table.remarks()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        // written, validity, abolished, until: issued, abolished, in force at the end of 2022
        "2022-05-01, 现行有效, , , 1, 0, 1",
        "2019-05-01, 现行有效, , , 0, 0, 1",
        "2019-05-01, 已废止, 2022-06-01, , 0, 1, 0",
        "2019-05-01, 已废止, 2023-06-01, , 0, 0, 1",
        "2019-05-01, 已废止, 2021-06-01, , 0, 0, 0",
        "2022-05-01, 已失效, , 2022-11-30, 1, 0, 0",
        "2023-05-01, 现行有效, , , 0, 0, 0",
        "2019-05-01, 已修改, , , 0, 0, 0"
    })
    void documents_count_by_their_dates(
            String written, String validity, String abolished, String until, int issued, int gone, int inForce) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("成文日期", written);
        fields.put("有效性", validity);
        fields.put("废止日期", abolished);
        fields.put("有效期至", until);
        EntryCase document = Requests.opened("04-normative-document", "2022-01-05", null)
                .with(fields)
                .entry();
        StatutoryCounting counting = new StatutoryCounting(2022, LocalDate.of(2023, 7, 1));
        counting.addDocument(document);
        fields.put("类别", "行政许可");
        counting.addDocument(Requests.opened("04-normative-document", "2022-01-05", null)
                .with(fields)
                .entry());
        StatutoryTable table = new StatutoryTable(counting.counts(), List.of());
        assertThat(shown(table, FormCells.ISSUED)).isEqualTo(issued);
        assertThat(shown(table, FormCells.ABOLISHED)).isEqualTo(gone);
        assertThat(shown(table, FormCells.IN_FORCE)).isEqualTo(inForce);
        assertThat(table.remarks()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "three.granted.natural, １２, 12",
        "three.granted.natural, '1,200', 1200",
        "three.granted.natural, -1, ",
        "three.granted.natural, 1.5, ",
        "three.granted.natural, 1000000000000, ",
        "two.fee.amount, 12.50, 12.5",
        "two.fee.amount, 0, 0",
        "two.fee.amount, 1e9, ",
        "part.one.text, ' ', "
    })
    void a_cell_takes_what_fits_into_it(String key, String typed, String kept) {
        FormCell cell = FormCells.named(key);
        if (kept != null) {
            assertThat(cell.read(typed)).isEqualTo(kept);
        } else {
            assertThat(catchThrowableOfType(Refused.class, () -> cell.read(typed)))
                    .isNotNull();
        }
    }

    /** How a request went. */
    record Life(int opened, int lasted, Applicant applicant, Outcome outcome, String ended) {
        EntryCase request() {
            LocalDate day = LocalDate.of(2021, 6, 1).plusDays(opened);
            LocalDate end = day.plusDays(lasted);
            Requests request = from(day.toString(), applicant, outcome.choice());
            return switch (ended) {
                case "open" -> request.entry();
                case "视为放弃" ->
                    request.then("补正通知", day, null, null, Map.of())
                            .then(ended, end, null, null, Map.of())
                            .entry();
                default -> request.then(ended, end, null, "原因", Map.of()).entry();
            };
        }
    }

    @Provide
    Arbitrary<List<Life>> lives() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 800),
                        Arbitraries.integers().between(0, 400),
                        Arbitraries.of(Applicant.class),
                        Arbitraries.of(Outcome.class),
                        Arbitraries.of("open", "答复", "视为放弃", "撤回", "作废"))
                .as(Life::new)
                .list()
                .ofMaxSize(40);
    }

    @Property(tries = 200)
    void whatever_became_of_requests_every_column_balances(
            @ForAll("lives") List<Life> lives, @ForAll("days") LocalDate on) {
        StatutoryTable table = table(on, lives.stream().map(Life::request));
        assertThat(table.remarks()).isEmpty();
        for (String column : FormCells.columns().keySet()) {
            assertThat(shown(table, FormCells.request("received", column))
                            + shown(table, FormCells.request("carried", column)))
                    .isEqualTo(shown(table, FormCells.request("total", column))
                            + shown(table, FormCells.request("pending", column)));
        }
        for (StatutoryTable.Figure figure : table.figures()) {
            if (figure.counted() != null) {
                assertThat(figure.shown()).isEqualByComparingTo(BigDecimal.valueOf(figure.counted()));
            }
        }
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.integers().between(0, 1000).map(LocalDate.of(2021, 10, 1)::plusDays);
    }
}
