package org.yaodian.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.yaodian.lookback.FindingStanding;
import org.yaodian.lookback.FindingState;
import org.yaodian.lookback.MeasureStanding;

/** What of a ledger is taken otherwise than it stands there, and that this is told. */
class LedgerRemarksTest extends LedgerImporting {
    private static WrittenSheet measures(Object... lastRow) {
        return new WrittenSheet()
                .row("存在问题", "责任处室", "整改措施", "责任人", "整改时限", "完成情况", "销号", "验收人")
                .row("公开不及时", "办公室", "补发", "李四", "2022.3.31", "已补发", "2022-03-30", "孙主任")
                .row(null, null, "建立提醒", "王五", "2022年4月底", "已建立", "2022-04-06", "孙主任")
                .row(lastRow);
    }

    @Test
    void several_rows_of_one_problem_are_its_measures_and_close_it_together() {
        LedgerPreview preview = bring(measures("公开不及时", "办公室", "再培训", "王五", "2022年4月底", "已培训", "2022-04-02", "孙主任"));
        assertThat(counts(preview)).as(faults(preview)).isEqualTo("3 0 0");
        assertThat(remarks(preview)).isEmpty();
        assertThat(findings()).hasSize(1);
        assertThat(findings().get(0).measures()).hasSize(3);
        assertThat(findings().get(0).state()).isEqualTo(FindingState.CLOSED_OUT);
        assertThat(findings().get(0).closedOn()).isEqualTo("2022-04-06");
    }

    @Test
    void a_closing_is_told_as_not_taken_where_another_measure_of_the_finding_is_open_and_once_more_changes_nothing() {
        WrittenSheet sheet = measures("公开不及时", "办公室", "再培训", "王五", "2022年4月底", "正在准备", "否", null);
        LedgerPreview preview = bring(sheet);
        assertThat(counts(preview)).as(faults(preview)).isEqualTo("3 0 0");
        assertThat(remarks(preview)).isEqualTo("G2 finding.import.othersOpen; G3 finding.import.othersOpen");
        assertThat(preview.closed()).isZero();
        FindingStanding there = findings().get(0);
        assertThat(there.state()).isEqualTo(FindingState.RECTIFYING);
        assertThat(there.measures())
                .extracting(MeasureStanding::submittedOn)
                .containsExactly(LocalDate.of(2022, 3, 30), LocalDate.of(2022, 4, 6), null);
        LedgerPreview again = bring(sheet);
        assertThat(counts(again)).as(faults(again)).isEqualTo("0 3 0");
        // the last one closed since is told
        LedgerPreview since = preview(measures("公开不及时", "办公室", "再培训", "王五", "2022年4月底", "已培训", "2022-04-20", "孙主任"));
        assertThat(faults(since)).isEqualTo("G4 finding.import.there");
    }

    private MeasureStanding only(Object... row) {
        bring(new WrittenSheet()
                .row("存在问题", "责任处室", "整改措施", "责任人", "整改时限", "完成情况", "完成时间", "是否销号", "销号日期", "验收人")
                .row(row));
        return findings().get(0).measures().get(0);
    }

    @Test
    void no_day_and_no_verifier_is_made_up() {
        Object due = "2022-03-31";
        LedgerPreview nothing = preview(new WrittenSheet()
                .row("存在问题", "责任处室", "整改措施", "责任人", "整改时限", "完成情况", "完成时间", "是否销号", "销号日期", "验收人")
                .row("甲", "办公室", "补", "李四", due, "已补", null, "已销号", null, null)
                .row("乙", "办公室", "补", "李四", due, "已补", "2022-03-20", "已销号", null, "孙主任")
                .row("丙", "办公室", "补", "李四", due, "已补", null, "已销号", "2022-03-30", null)
                .row("丁", "办公室", "补", "李四", due, "已完成", null, null, null, null)
                .row("戊", "办公室", "补", "李四", due, "已补", null, "已销号", "2022-04-06", "孙主任"));
        assertThat(counts(nothing)).as(faults(nothing)).isEqualTo("5 0 0");
        assertThat(remarks(nothing))
                .isEqualTo("H2 finding.import.notDone; H3 finding.import.notClosed; H4 finding.import.notClosed; "
                        + "F5 finding.import.notDone; I6 finding.import.lateByClosing");
        new FindingImport(desk).apply(nothing);
        assertThat(findings())
                .extracting(FindingStanding::state)
                .containsExactly(
                        FindingState.RECTIFYING,
                        FindingState.SUBMITTED,
                        FindingState.SUBMITTED,
                        FindingState.RECTIFYING,
                        FindingState.CLOSED_OUT);
        assertThat(findings().get(0).measures().get(0).rectification().measure())
                .isEqualTo("补（已补）");
        assertThat(findings())
                .extracting(finding -> finding.measures().get(0).submittedOn())
                .containsExactly(
                        null, LocalDate.of(2022, 3, 20), LocalDate.of(2022, 3, 30), null, LocalDate.of(2022, 4, 6));
        // what the ledger says to be closed out needs only a verifier
        int number = findings().get(1).finding().number();
        new Rectifying(desk).close(number, null, desk.today());
    }

    @Test
    void who_imports_a_ledger_without_a_column_of_verifiers_vouches_for_what_others_did_and_that_is_told() {
        LedgerPreview preview = preview(new WrittenSheet()
                .row("问题清单", "责任处室", "整改措施", "责任人", "整改时限", "完成情况", "销号")
                .row("甲", "办公室", "补", "李四", "2022-03-31", "已补", "2022-03-30")
                .row("乙", "办公室", "补", desk.who(), "2022-03-31", "已补", "2022-03-30")
                .row("丙", "办公室", "补", "李四", "2022-03-31", "已补", "已销号"));
        assertThat(counts(preview)).as(faults(preview)).isEqualTo("3 0 0");
        assertThat(remarks(preview))
                .isEqualTo("G2 finding.import.vouched; G3 finding.import.notClosed; G4 finding.import.notDone");
        new FindingImport(desk).apply(preview);
        assertThat(findings())
                .extracting(FindingStanding::state)
                .containsExactly(FindingState.CLOSED_OUT, FindingState.SUBMITTED, FindingState.RECTIFYING);
    }

    @Test
    void days_that_are_bare_numbers_are_read_as_days() {
        MeasureStanding measure = only("甲", "办公室", "补", "李四", 44865, "已补", 44860, "是", 44866, "孙主任");
        assertThat(measure.due()).isEqualTo("2022-10-31");
        assertThat(measure.submittedOn()).isEqualTo("2022-10-26");
        assertThat(findings().get(0).closedOn()).isEqualTo("2022-11-01");
    }

    @Test
    void totals_are_skipped_and_told() {
        LedgerPreview preview = preview(new WrittenSheet()
                .row("序号", "存在问题", "责任处室", "问题成因")
                .row(1, "甲", "办公室", "人手不够")
                .row("小  计", "1个", null, null)
                .row(null, "合计", 1, null));
        assertThat(counts(preview)).as(faults(preview)).isEqualTo("1 0 0");
        assertThat(preview.skipped()).isEqualTo(2);
        assertThat(preview.findings().get(0).finding().cause()).isEqualTo("人手不够");
    }

    @Test
    void of_several_divisions_in_one_cell_the_first_is_responsible_and_the_others_are_told() {
        LedgerPreview preview =
                bring(new WrittenSheet().row("存在问题", "责任处室").row("甲", "财务处、人事处").row("乙", "财务处、没有的处"));
        assertThat(counts(preview)).isEqualTo("1 0 1");
        assertThat(remarks(preview)).isEqualTo("B2 finding.import.divisions");
        assertThat(findings().get(0).finding().divisionId())
                .isEqualTo(DeskFixture.division(desk, "财务处").id());
    }

    @Test
    void a_year_that_is_a_slip_of_the_pen_is_refused_and_rounds_that_are_opened_are_told() {
        WrittenSheet sheet = new WrittenSheet()
                .row("年度", "存在问题", "责任处室")
                .row(1999, "甲", "办公室")
                .row(2203, "乙", "办公室")
                .row(2019, "丙", "办公室")
                .row(2012, "丁", "办公室");
        LedgerPreview preview = preview(sheet);
        assertThat(faults(preview)).isEqualTo("A2 finding.import.farYear; A3 plan.year");
        assertThat(preview.rounds()).extracting(round -> round.of()).containsExactly(2012, 2019);
        // whoever means it opens the round first
        new LookBackRounds(desk).start(null, 1999, desk.today());
        assertThat(faults(preview(sheet))).isEqualTo("A3 plan.year");
    }

    @Test
    void an_open_measure_of_a_division_whose_place_was_taken_is_its_successors() {
        new YearRolling(desk).roll(null, new RollWish(2023, null, java.util.Map.of("人事处", "组织人事处")), desk.today());
        LedgerPreview preview = bring(new WrittenSheet()
                .row("年度", "存在问题", "责任处室", "整改措施", "责任人", "整改时限")
                .row(2021, "甲", "人事处", "补", "李四", "2022-12-31"));
        assertThat(remarks(preview)).isEqualTo("C2 finding.import.succeeded");
        assertThat(findings().get(0).measures().get(0).rectification().divisionId())
                .isEqualTo(DeskFixture.division(desk, "组织人事处").id());
    }
}
