package org.yaodian.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.yaodian.plan.Progress;
import org.yaodian.plan.Refused;
import org.yaodian.plan.WorkItem;
import org.yaodian.store.RecordedChange;

class ProgressReportingTest {
    @TempDir
    Path folder;

    private Desk desk;
    private ProgressReporting reporting;

    @BeforeEach
    void open() {
        desk = DeskFixture.desk(folder);
        reporting = new ProgressReporting(desk);
    }

    @AfterEach
    void close() {
        DeskFixture.expectWhole(desk);
        desk.close();
    }

    private int accept(int item, String division, int percent, String done, LocalDate on) {
        return reporting.accept(null, item, division, new ProgressReporting.Report(percent, done, null, null), on);
    }

    private Progress last(LocalDate on) {
        return desk.snapshot(null, on)
                .reportsOn(DeskFixture.assignment(desk, 1, "办公室"))
                .accepted();
    }

    @Test
    void reports_have_short_numbers_that_grow() {
        assertThat(accept(1, "办公室", 10, "", DeskFixture.TODAY)).isEqualTo(1);
        assertThat(accept(2, " 办公室 ", 10, "", DeskFixture.TODAY)).isEqualTo(2);
    }

    @Test
    void a_text_that_is_not_given_leaves_what_was_said_last_and_an_empty_one_takes_it_away() {
        reporting.accept(null, 1, "办公室", new ProgressReporting.Report(20, " 做了 ", "难", "再做"), DeskFixture.TODAY);
        accept(1, "办公室", 30, null, DeskFixture.TODAY);
        assertThat(last(DeskFixture.TODAY))
                .extracting(Progress::percent, Progress::done, Progress::problems, Progress::nextSteps)
                .containsExactly(30, "做了", "难", "再做");
        accept(1, "办公室", 40, "", DeskFixture.TODAY);
        assertThat(last(DeskFixture.TODAY).done()).isEmpty();
    }

    @Test
    void a_fact_recorded_late_stands_on_its_day_and_not_before_a_newer_one() {
        accept(1, "办公室", 50, "十月", LocalDate.of(2022, 10, 1));
        accept(1, "办公室", 20, "八月", LocalDate.of(2022, 8, 1));
        assertThat(last(LocalDate.of(2022, 9, 1)).percent()).isEqualTo(20);
        assertThat(last(LocalDate.of(2022, 11, 1)).percent()).isEqualTo(50);
        RecordedChange change =
                desk.history(org.yaodian.store.HistoryFilter.ALL, 0, 1).get(0);
        assertThat(change.on()).isEqualTo("2022-08-01");
        assertThat(change.at()).isEqualTo(DeskFixture.CLOCK.now());
        assertThat(change.who()).isEqualTo(DeskFixture.COORDINATOR);
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 101, 180, Integer.MAX_VALUE})
    void a_percentage_that_is_none_is_refused_and_the_file_is_as_it_was(int percent) throws IOException {
        byte[] before = Files.readAllBytes(desk.path());
        assertThat(DeskFixture.reasonOf(() -> accept(1, "办公室", percent, "", DeskFixture.TODAY)))
                .isEqualTo("update.percent");
        assertThat(Files.readAllBytes(desk.path())).isEqualTo(before);
    }

    @Test
    void a_text_that_is_too_long_is_refused_and_the_file_is_as_it_was() throws IOException {
        byte[] before = Files.readAllBytes(desk.path());
        String longest = "长".repeat(ProgressReporting.LONGEST_TEXT);
        assertThat(DeskFixture.reasonOf(() -> accept(1, "办公室", 10, longest + "长", DeskFixture.TODAY)))
                .isEqualTo("update.text");
        assertThat(Files.readAllBytes(desk.path())).isEqualTo(before);
        accept(1, "办公室", 10, longest, DeskFixture.TODAY);
        assertThat(last(DeskFixture.TODAY).done()).isEqualTo(longest);
    }

    @Test
    void what_is_not_there_is_refused_with_what_is() {
        assertThat(DeskFixture.refusal(() -> accept(9, "办公室", 10, "", DeskFixture.TODAY)))
                .extracting(Refused::reason, Refused::arguments)
                .containsExactly("item.unknown", java.util.List.of(9, 3));
        assertThat(DeskFixture.refusal(() -> accept(1, "无此处", 10, "", DeskFixture.TODAY)))
                .extracting(Refused::reason, Refused::arguments)
                .containsExactly("division.unknown", java.util.List.of("无此处", "办公室、人事处、财务处、信息中心"));
        assertThat(DeskFixture.refusal(() -> accept(1, "人事处", 10, "", DeskFixture.TODAY)))
                .extracting(Refused::reason, Refused::arguments)
                .containsExactly("assignment.none", java.util.List.of("人事处", 1, "事项1", "办公室"));
        assertThat(DeskFixture.reasonOf(() -> reporting.accept(
                        2021, 1, "办公室", new ProgressReporting.Report(1, "", "", ""), DeskFixture.TODAY)))
                .isEqualTo("plan.noYear");
    }

    @Test
    void a_draft_is_kept_for_the_division_and_does_not_count() {
        reporting.draft(null, 1, "办公室", new ProgressReporting.Report(40, "写了一半", null, null), DeskFixture.TODAY);
        int again =
                reporting.draft(null, 1, "办公室", new ProgressReporting.Report(50, null, "难", null), DeskFixture.TODAY);
        var reports = desk.snapshot(null, DeskFixture.TODAY).reportsOn(DeskFixture.assignment(desk, 1, "办公室"));
        assertThat(reports.draft())
                .extracting(Progress::number, Progress::percent, Progress::done, Progress::problems)
                .containsExactly(again, 50, "写了一半", "难");
        assertThat(reports.percent()).isZero();
        assertThat(reports.pending()).isNull();
    }

    @Test
    void submitting_takes_the_draft_up() {
        int draft = reporting.draft(
                null, 1, "办公室", new ProgressReporting.Report(40, "写了一半", null, null), DeskFixture.TODAY);
        int submitted =
                reporting.submit(null, 1, "办公室", new ProgressReporting.Report(60, null, null, null), DeskFixture.TODAY);
        assertThat(submitted).isEqualTo(draft);
        var reports = desk.snapshot(null, DeskFixture.TODAY).reportsOn(DeskFixture.assignment(desk, 1, "办公室"));
        assertThat(reports.draft()).isNull();
        assertThat(reports.pending())
                .extracting(Progress::percent, Progress::done)
                .containsExactly(60, "写了一半");
    }

    @Test
    void a_number_alone_is_not_submitted() {
        assertThat(DeskFixture.reasonOf(() -> reporting.submit(
                        null, 1, "办公室", new ProgressReporting.Report(40, " ", null, null), DeskFixture.TODAY)))
                .isEqualTo("submit.noText");
        assertThat(desk.snapshot(null, DeskFixture.TODAY)
                        .reportsOn(DeskFixture.assignment(desk, 1, "办公室"))
                        .pending())
                .isNull();
    }

    @ParameterizedTest
    @CsvSource({"2022-11-02, progress.future", "2035-01-01, progress.future", "2021-12-31, progress.early"})
    void progress_is_of_a_day_between_the_plans_year_and_today(LocalDate on, String reason) {
        ProgressReporting.Report report = new ProgressReporting.Report(40, "已办", null, null);
        assertThat(DeskFixture.reasonOf(() -> reporting.submit(null, 1, "办公室", report, on)))
                .isEqualTo(reason);
        assertThat(DeskFixture.reasonOf(() -> reporting.draft(null, 1, "办公室", report, on)))
                .isEqualTo(reason);
        assertThat(DeskFixture.reasonOf(() -> reporting.accept(null, 1, "办公室", report, on)))
                .isEqualTo(reason);
    }

    @Test
    void a_report_that_was_pasted_from_elsewhere_is_kept_without_what_is_not_seen() {
        accept(1, "办公室", 40, "已办\u0007\r\n再办", DeskFixture.TODAY);
        assertThat(last(DeskFixture.TODAY).done()).isEqualTo("已办\n再办");
    }

    @Test
    void what_the_coordinator_says_counts_at_once() {
        WorkItem item = DeskFixture.item(desk, 1);
        var status = desk.status(null, DeskFixture.TODAY)
                .items()
                .get(0)
                .assignments()
                .get(0);
        reporting.say(
                item,
                status.division(),
                status.assignment(),
                status.reports(),
                new ProgressReporting.Report(70, "", "", ""),
                DeskFixture.TODAY);
        assertThat(last(DeskFixture.TODAY).percent()).isEqualTo(70);
    }
}
